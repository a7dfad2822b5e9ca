import { resolve } from "node:path";
import { decodeText } from "../../intake/files/decode-text.ts";
import { readBytes } from "../../intake/files/read-bytes.ts";
import { LARGEST_FILE } from "../../intake/limits.ts";
import type { Article } from "../../model/article.ts";
import { ReadoutError } from "../../model/error.ts";
import type { Range, Span } from "../../model/span.ts";
import type { FileDraft } from "../drafts/file-draft.ts";
import { draftFormatOf, draftOf } from "../drafts/read-draft.ts";
import type { Place } from "../drafts/lines.ts";

/** A stretch of the file of a source. */
export interface SourcePlace {
  readonly path: string;
  readonly from: Place;
  readonly to: Place;
}

/** Finds where passages stand in the files of their articles; each file is read once. */
export class SourcePlaces {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #files = new Map<string, FileDraft | undefined>();

  constructor(articles: readonly Article[]) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
  }

  /**
   * The place of a passage; undefined where its article comes from no file, or from one in which words have no line: JSON, PDF, archives.
   * Where the same words stand several times, the place is the one that lies as far in the file as the passage does in the text.
   */
  async of(passage: Span): Promise<SourcePlace | undefined> {
    const article = this.#articles.get(passage.article);
    if (article?.path === undefined) return undefined;
    const file = await this.#file(article.path);
    const range = file && findWords(file.text, article.text, passage);
    return range && { path: article.path, ...file.placesOf(range) };
  }

  async #file(path: string): Promise<FileDraft | undefined> {
    const key = resolve(path);
    if (!this.#files.has(key)) this.#files.set(key, await read(path));
    return this.#files.get(key);
  }
}

async function read(path: string): Promise<FileDraft | undefined> {
  const format = draftFormatOf(path);
  if (format === undefined || format === "docx") return undefined;
  try {
    const { raw } = decodeText(readBytes(path, LARGEST_FILE), path);
    return await draftOf(raw, path, format);
  } catch (error) {
    // A file that is no longer there, or no longer what it was, has no place to lead to.
    if (error instanceof ReadoutError) return undefined;
    throw error;
  }
}

/** Where the words of a passage stand in another text of the same article; white space and what parts blocks may differ. */
export function findWords(text: string, whole: string, passage: Range): Range | undefined {
  const words = whole
    .slice(passage.start, passage.end)
    .split(/[\s•]+/u)
    .filter((word) => word !== "");
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&")).join("[\\s•]+");
  if (pattern === "") return undefined;
  const wanted = (passage.start / Math.max(1, whole.length)) * text.length;
  let best: Range | undefined;
  for (const { index, 0: found } of text.matchAll(new RegExp(pattern, "gu"))) {
    if (!best || Math.abs(index - wanted) < Math.abs(best.start - wanted))
      best = { start: index, end: index + found.length };
  }
  return best;
}
