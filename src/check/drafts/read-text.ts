import type { Range } from "../../model/span.ts";
import { findDirectives } from "../ignore/find-directives.ts";
import type { Taken } from "./file-draft.ts";
import { PlacedWriter } from "./placed-text.ts";

/** Plain text: its characters stay, line ends become LF, and comments to Readout are left out. */
export function readTextDraft(source: string): Taken {
  const writer = new PlacedWriter();
  let at = 0;
  for (const { start, end } of findDirectives(source, [])) {
    const cut = wholeLine(source, { start, end });
    writeLines(writer, source, { start: at, end: cut.start });
    at = cut.end;
  }
  writeLines(writer, source, { start: at, end: source.length });
  const placed = writer.done();
  return { ...placed, blocks: paragraphsOf(placed.text), quoted: [], code: [] };
}

function writeLines(writer: PlacedWriter, source: string, { start, end }: Range): void {
  let at = start;
  for (const { index, 0: lineEnd } of source.slice(start, end).matchAll(/\r\n?/gu)) {
    writer.verbatim(source.slice(at, start + index), at);
    at = start + index + lineEnd.length;
    writer.standIn("\n", start + index, at);
  }
  writer.verbatim(source.slice(at, end), at);
}

/** A comment with its line, where it stands on one alone. */
function wholeLine(source: string, { start, end }: Range): Range {
  const before = /(?:^|[\r\n])[^\S\r\n]*$/u.exec(source.slice(Math.max(0, start - 200), start));
  const after = /^[^\S\r\n]*(?:\r\n|\n|\r|$)/u.exec(source.slice(end, end + 200));
  if (!before || !after) return { start, end };
  const indent = before[0].replace(/^[\r\n]/u, "").length;
  return { start: start - indent, end: end + after[0].length };
}

/** The paragraphs of a text: what blank lines part, or each line where there are none. */
function paragraphsOf(text: string): Range[] {
  const parted = /\n[^\S\n]*\n/u.test(text.trim());
  const pattern = parted ? /\S(?:.|\n(?![^\S\n]*(?:\n|$)))*/gu : /\S.*/gu;
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.trimEnd().length,
  }));
}
