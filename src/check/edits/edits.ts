import type { Remark } from "../../model/checked-draft.ts";
import { Rule } from "../../model/finding.ts";
import type { Range } from "../../model/span.ts";
import type { DraftFormat, FileDraft } from "../drafts/file-draft.ts";

/** A change of a draft's file: `[start, end)` of its characters give way to `words`. */
export interface Edit extends Range {
  readonly words: string;
}

/**
 * The change that puts a finding's suggestion in. None where marks of the format stand between the words, which it would take away, and none in a
 * Word document.
 */
export function suggestionEdit(draft: FileDraft, remark: Remark): Edit | undefined {
  if (remark.suggestion === undefined || draft.places === "text") return undefined;
  const range = draft.inFile(remark);
  const there = draft.source.slice(range.start, range.end);
  const words = remark.suggestion.replace(/\s+/gu, " ").trim();
  if (folded(there) !== folded(draft.text.slice(remark.start, remark.end))) return undefined;
  return { ...range, words: ESCAPES[draft.format](words) };
}

const folded = (words: string): string => words.replace(/\s+/gu, " ").trim();

/** Words of a source as each format has to be told them, so that they are not taken for its marks. */
const ESCAPES: Readonly<Record<DraftFormat, (words: string) => string>> = {
  text: (words) => words,
  docx: (words) => words,
  markdown: (words) => words.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/gu, "\\$&"),
  html: (words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
};

/**
 * The change that lets a comment ignore a finding: on a line of its own above the paragraph where that begins its line, else at the paragraph's end.
 * The reason is left for the writer: until it is there, the comment does not hold.
 */
export function ignoreEdit(draft: FileDraft, remark: Remark): Edit | undefined {
  if (draft.places === "text" || !Rule.safeParse(remark.rule).success) return undefined;
  const block = draft.blocks.find(({ start, end }) => start <= remark.start && remark.start < end);
  if (!block) return undefined;
  const { start, end } = draft.inFile(block);
  const comment = `<!-- readout-ignore ${remark.rule}: -->`;
  const lineStart = draft.lines.startOf(draft.lines.placeOf(start).line);
  const before = draft.source.slice(lineStart, start);
  const indent = /^[^\S\r\n]*/u.exec(before)?.[0] ?? "";
  const isFirst =
    draft.format === "html" ? /^\s*(?:<(?:p|h[1-6]|div|blockquote)\b[^<>]*>\s*)?$/iu.test(before) : before === indent;
  if (!isFirst) return { start: end, end, words: ` ${comment}` };
  return { start: lineStart, end: lineStart, words: `${indent}${comment}${lineEndOf(draft)}` };
}

const lineEndOf = ({ source }: FileDraft): string => /\r\n|\n|\r/u.exec(source)?.[0] ?? "\n";
