import { createHash } from "node:crypto";
import type { Article } from "../model/article.ts";

/** SHA-256 of a text in UTF-8, as hex. */
export const sha256Of = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Makes an article of a text and what is known of it. */
export function articleOf(text: string, known: Omit<Article, "text" | "sha256">): Article {
  return { ...known, text, sha256: sha256Of(text) };
}
