import type { Range } from "../../src/model/span.ts";

/** The place of the occurrence of a text that `at` others come before, white space aside. */
export function locate(text: string, wanted: string, at: number): Range | null {
  const words = wanted
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const found = [...text.matchAll(new RegExp(words.join(String.raw`\s+`), "gu"))];
  const match = found[at] ?? found[0];
  return match === undefined ? null : { start: match.index, end: match.index + match[0].length };
}
