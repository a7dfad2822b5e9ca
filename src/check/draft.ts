import type { Range } from "../model/span.ts";

/** A draft in memory: its text, and where each of its characters stands in the file. */
export interface ReadDraft {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  readonly places: "file" | "text";
  /** The date that the draft gives itself (ISO 8601), where it does. */
  readonly published?: string;
  /** Stretches that are set as quotations without quotation marks: block quotes. */
  readonly quoted?: readonly Range[];
  /** Line and column, from 1, of an offset of the text. */
  placeOf(offset: number): { readonly line: number; readonly column: number };
}
