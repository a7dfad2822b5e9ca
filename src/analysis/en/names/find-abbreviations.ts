import type { Layout } from "../../../model/analysis.ts";
import type { Mention } from "./mention.ts";

/** What an article says its abbreviations stand for: 'Ostian Coastal Watch (OCW)', 'Ostian Coastal Watch, or OCW,'; key to key. */
export function findAbbreviations(layout: Layout, mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [long, short] = [mentions[i]!, mentions[i + 1]!];
    const between = layout.text.slice(long.end, Math.min(short.start, long.end + 24));
    if (
      short.start < long.end ||
      !/^(?:\s*[([]\s*["“]?|,? (?:or|known as|also known as)(?: the)? ["“]?)$/u.test(between)
    )
      continue;
    if (short.to - short.from > 3 || short.key.length >= long.key.length || !startsAlike(long.key, short.key)) continue;
    if (digitsOf(long.key) !== digitsOf(short.key)) continue;
    found.set(short.key, long.key);
  }
  return found;
}

const digitsOf = (key: string): string => key.replace(/\D/gu, "");

/** Whether the letters of the short name come in the long one in their order, the first one first. */
function startsAlike(long: string, short: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "");
  let at = 0;
  for (const letter of letters) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length > 1;
}
