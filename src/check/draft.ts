/** A draft in memory: its text, and where each of its characters stands in the file. */
export interface ReadDraft {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  readonly places: "file" | "text";
  /** Line and column, from 1, of an offset of the text. */
  placeOf(offset: number): { readonly line: number; readonly column: number };
}
