import { ReadoutError } from "../../model/error.ts";
import type { Draft, Yield } from "../draft.ts";
import { empty } from "../files/decode-text.ts";
import { readHeader } from "../header/read-header.ts";
import { readFragment } from "../html/read-fragment.ts";
import { readHtml } from "../html/read-html.ts";
import { jsonArticle } from "./json-article.ts";
import { parseJson } from "./parse-json.ts";

/** What a JSON file holds: articles, or something else that is no article. */
export interface JsonYield extends Yield {
  /** Whether nothing in it looks like an article. */
  readonly foreign: boolean;
}

interface Item {
  readonly value: unknown;
  /** Its place in the file, for messages. */
  readonly place: string;
}

/**
 * The articles of a JSON text: one object, an array, `{ "articles": [...] }`, or JSON Lines; plain fields or ninjs.
 * A broken line or item becomes a fault, and the rest is read.
 */
export function readJson(text: string, path: string, notes: readonly string[]): JsonYield {
  const faults: ReadoutError[] = [];
  const items = isLines(text, path) ? itemsOfLines(text, path, faults) : itemsOf(parseJson(text, path), path);
  const drafts: Draft[] = [];
  let foreign = 0;
  items.forEach((item, index) => {
    try {
      const draft = draftOf(item, path, notes);
      if (draft) drafts.push(items.length > 1 ? { ...draft, part: index + 1 } : draft);
      else {
        foreign++;
        faults.push(notAnArticle(item.place));
      }
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      faults.push(error);
    }
  });
  return { drafts, faults, foreign: drafts.length === 0 && foreign === items.length && faults.length === foreign };
}

function notAnArticle(place: string): ReadoutError {
  return new ReadoutError(
    "unsupported",
    place,
    "it holds no article.",
    'Give objects with "text" (and "url", "outlet", "title", "published"), or ninjs.',
  );
}

function isLines(text: string, path: string): boolean {
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(path)) return true;
  if (/\.json(?:\.gz)?$/iu.test(path)) return false;
  return /^\s*\{.*\}[^\S\n]*\n\s*\{/u.test(text.slice(0, 4_000_000));
}

function itemsOfLines(text: string, path: string, faults: ReadoutError[]): Item[] {
  const items: Item[] = [];
  let number = 0;
  for (const line of text.split("\n")) {
    number++;
    if (line.trim() === "") continue;
    try {
      items.push({ value: parseJson(line, path, number), place: `${path}:${number}` });
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      faults.push(error);
    }
  }
  return items;
}

function itemsOf(value: unknown, path: string): Item[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => ({ value: item, place: `${path}#/${index}` }));
  if (typeof value === "object" && value !== null && "articles" in value && Array.isArray(value.articles)) {
    return value.articles.map((item: unknown, index) => ({ value: item, place: `${path}#/articles/${index}` }));
  }
  return [{ value, place: path }];
}

function draftOf({ value, place }: Item, path: string, notes: readonly string[]): Draft | undefined {
  const article = jsonArticle(value);
  if (!article) return undefined;
  const id = article.id === undefined ? {} : { id: article.id };
  if (article.html !== undefined) {
    const read = /<(?:html|head|body)[\s>]/iu.test(article.html) ? readHtml : readFragment;
    // Positions in a string of JSON lead nowhere in the file.
    const { sources: _sources, ...draft } = read(article.html, place, notes, article.stated);
    return { ...draft, ...id, path };
  }
  const text = (article.text ?? "").replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  if (!/\S/u.test(text)) throw empty(place);
  return { text, ...id, path, stated: article.stated, seen: readHeader(text), notes };
}
