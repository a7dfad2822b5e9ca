import { createHash } from "node:crypto";
import { lengthOf, type Range } from "../../model/span.ts";
import type { ReadDraft } from "../draft.ts";
import type { Directive } from "../ignore/find-directives.ts";
import { linesOf, type Lines, type Place } from "./lines.ts";
import { fileRange, type PlacedText } from "./placed-text.ts";

export type DraftFormat = "text" | "markdown" | "html" | "docx";

/** What the reader of a format makes of a draft. */
export interface Taken extends PlacedText {
  /** Headings, paragraphs and list items, as ranges of the text in their order. */
  readonly blocks: readonly Range[];
  /** Those that are set as quotations, without quotation marks. */
  readonly quoted: readonly Range[];
  /** Stretches of the file in which no comment is looked for: code. */
  readonly code: readonly Range[];
  /** Comments to Readout where the format keeps them beside the text; each stands at what it is about. */
  readonly directives?: readonly Directive[];
  /** The date that it gives itself (ISO 8601), where it does. */
  readonly published?: string;
}

/** A draft with the file that it was taken from. */
export interface FileDraft extends ReadDraft, Taken {
  readonly quoted: readonly Range[];
  readonly format: DraftFormat;
  /** The file's characters, byte order mark aside; where places are those of the text, the text. */
  readonly source: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly fileSha256: string;
  readonly lines: Lines;
  /** Where a stretch of the text stands in the file, as offsets of `source`. */
  inFile(range: Range): Range;
  /** Line and column of both ends of a stretch of the text, the second exclusive. */
  placesOf(range: Range): { readonly from: Place; readonly to: Place };
}

/** Puts a draft together. */
export function fileDraft(
  path: string,
  format: DraftFormat,
  taken: Taken,
  file: { readonly source: string; readonly sha256: string },
): FileDraft {
  const lines = linesOf(file.source);
  const inFile = (range: Range): Range => fileRange(taken, range);
  return {
    ...taken,
    path,
    format,
    sha256: sha256(taken.text),
    fileSha256: file.sha256,
    places: format === "docx" ? "text" : "file",
    source: file.source,
    lines,
    inFile,
    placeOf: (offset) => lines.placeOf(inFile({ start: offset, end: offset }).start),
    placesOf(range) {
      const { start, end } = inFile(range);
      const from = lines.placeOf(start);
      return { from, to: lengthOf(range) === 0 ? from : lines.placeOf(end) };
    },
  };
}

export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
