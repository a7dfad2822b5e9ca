import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Range } from "../../../src/model/span.ts";
import { dataAt } from "../job.ts";

export interface AnnotatedTime extends Range {
  readonly value: string;
}

/** One TimeML document as plain text with its time expressions; offsets are UTF-16 units of `text`. */
export interface TimedText {
  readonly id: string;
  /** The document's creation time (ISO 8601). */
  readonly published: string | null;
  readonly text: string;
  readonly times: readonly AnnotatedTime[];
}

/** The TimeML documents of a folder, by name. */
export function readTimeBank(folder: string): TimedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tml"))
    .toSorted()
    .map((file) => parse(file.replace(/\.tml$/u, ""), readFileSync(join(folder, file), "utf8")));
}

/**
 * Whether a document belongs to the fifth that is kept apart: its expressions are counted and never read while rules are made.
 * FNV-1a (32 bits) of its name without '.tml', divisible by five.
 */
export function isKeptApart(id: string): boolean {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619) >>> 0;
  return hash % 5 === 0;
}

/** The texts under `shared`: the fifth that is kept apart, and the rest. */
export function readTexts(shared: string): { kept: TimedText[]; rest: TimedText[] } {
  const texts = ["TimeBank", "AQUAINT"].flatMap((set) => readTimeBank(dataAt(shared, "bench/tempeval3", set)));
  return { kept: texts.filter(({ id }) => isKeptApart(id)), rest: texts.filter(({ id }) => !isKeptApart(id)) };
}

function parse(id: string, xml: string): TimedText {
  const published = /<DCT>[\s\S]*?value="([^"]+)"/u.exec(xml)?.[1] ?? null;
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/u.exec(xml)?.[1] ?? "";
  const times: AnnotatedTime[] = [];
  let text = "";
  let from = 0;
  for (const match of body.matchAll(/<TIMEX3 ([^>]*)>([\s\S]*?)<\/TIMEX3>/gu)) {
    text += plain(body.slice(from, match.index));
    const words = plain(match[2] ?? "");
    const value = /value="([^"]*)"/u.exec(match[1] ?? "")?.[1] ?? "";
    times.push({ start: text.length, end: text.length + words.length, value });
    text += words;
    from = match.index + match[0].length;
  }
  return { id, published, text: text + plain(body.slice(from)), times };
}

const plain = (xml: string): string =>
  xml
    .replaceAll(/<[^>]+>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
