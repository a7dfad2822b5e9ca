import type { Draft } from "../draft.ts";
import { readHeader } from "../header/read-header.ts";

/** A plain text as an article: its characters stay, its first lines are looked at for title and date. */
export function readText(text: string, path: string | undefined, notes: readonly string[]): Draft {
  return { text, ...(path !== undefined && { path }), stated: {}, seen: readHeader(text), notes };
}
