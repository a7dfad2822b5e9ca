import { createHash } from "node:crypto";
import type { Article } from "../model/article.ts";

/** Hash of all of an article that its analysis is a function of: its text, its date and its language. */
export const contentOf = ({ sha256, published, language }: Article): string =>
  createHash("sha256")
    .update(JSON.stringify([sha256, published, language]))
    .digest("hex");
