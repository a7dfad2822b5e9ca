import type { Layout } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import { contains, type Range } from "../../../model/span.ts";
import { LABELS } from "./data/labels.ts";

/** A line of a script: who speaks, in capitals, a colon, and the words. */
export interface ScriptLine {
  readonly name: Range;
  readonly colon: Range;
  readonly words: Range;
}

const LINE = /^(?:["“”'‘’`]\s*)*(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3})(:)\s+(?=\S)/u;
const CLOSING = /[\s"“”'‘’`]+$/u;
const LONGEST = 80;

/**
 * The lines of a script, by block ('OSTERMAN: Will it hold? / QUIST: It will.'). A single speaker makes no script: labels ('UPDATE: …') and
 * agencies stand before a colon too.
 */
export function scriptLines({ text, blocks }: Layout): Map<number, ScriptLine> {
  const lines = new Map<number, ScriptLine>();
  const speakers = new Set<string>();
  blocks.forEach(({ start, end, kind }, block) => {
    if (kind === "furniture") return;
    const match = LINE.exec(text.slice(start, Math.min(end, start + LONGEST)));
    const name = match?.[1] ?? "";
    if (!match || name.split(" ").some((word) => LABELS.has(word))) return;
    const from = start + match[0].indexOf(`${name}:`);
    const colon = from + name.length;
    const last = end - (CLOSING.exec(text.slice(start, end))?.[0].length ?? 0);
    const words = { start: start + match[0].length, end: last };
    if (words.start >= words.end) return;
    speakers.add(name);
    lines.set(block, { name: { start: from, end: colon }, colon: { start: colon, end: colon + 1 }, words });
  });
  return speakers.size > 1 ? lines : new Map<number, ScriptLine>();
}

/**
 * The quotes with the lines of a script: marked words that reach over the name before the colon are cut to what is said, and the one
 * who is named there says whatever stands in the line.
 */
export function withScript(
  { text }: Layout,
  lines: ReadonlyMap<number, ScriptLine>,
  quotes: readonly AttributedWords[],
): AttributedWords[] {
  if (lines.size === 0) return [...quotes];
  const all = [...lines.values()];
  const said = all.map(({ name, colon, words }): AttributedWords => ({
    ...words,
    kind: quotes.some((quote) => quote.kind !== "indirect" && contains(quote, name)) ? "direct" : "indirect",
    cue: colon,
    source: name,
    speaker: { name: text.slice(name.start, name.end) },
  }));
  const isCut = (quote: AttributedWords): boolean =>
    all.some(({ name, words }) => contains(quote, name) || (quote.start === words.start && quote.end === words.end));
  return [...quotes.filter((quote) => !isCut(quote)), ...said];
}
