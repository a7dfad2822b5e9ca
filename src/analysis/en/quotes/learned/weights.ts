import { readFileSync } from "node:fs";
import { ROWS } from "./hash.ts";

/** Labels of the tagger, in the order of its weights. */
export const LABELS = ["outside", "content", "source", "cue"] as const;
export const LABEL_COUNT = LABELS.length;

/** Trained numbers; each table is hashed into `ROWS` rows. */
export interface Weights {
  /** A row for a feature of a cue candidate; with the scale they give the log odds that it attributes words. */
  readonly cue: Int8Array;
  /** A row for a feature of a marked passage; with the scale the log odds that it is attributed speech. */
  readonly marks: Int8Array;
  /** `LABEL_COUNT` weights a row. */
  readonly tagger: Int8Array;
  /** What one step of the tables stands for: cue, marks, tagger. */
  readonly scales: readonly [number, number, number];
}

const HEADER = 12;
let loaded: Weights | undefined;

/** The shipped weights, read at first use (`weights.md` beside them tells what they were trained from). */
export function shippedWeights(): Weights {
  loaded ??= decodeWeights(readFileSync(new URL("weights.bin", import.meta.url)));
  return loaded;
}

/** Weights from their file: three scales as 32-bit floats, then the tables as signed bytes. */
export function decodeWeights(bytes: Uint8Array): Weights {
  if (bytes.length !== HEADER + ROWS * (2 + LABEL_COUNT)) throw new RangeError("the file of weights is incomplete");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (at: number, rows: number): Int8Array =>
    new Int8Array(bytes.buffer, bytes.byteOffset + HEADER + at, rows);
  return {
    scales: [view.getFloat32(0, true), view.getFloat32(4, true), view.getFloat32(8, true)],
    cue: table(0, ROWS),
    marks: table(ROWS, ROWS),
    tagger: table(2 * ROWS, ROWS * LABEL_COUNT),
  };
}

/** The file of weights for tables of real numbers. */
export function encodeWeights(cue: Float64Array, marks: Float64Array, tagger: Float64Array): Uint8Array {
  const bytes = new Uint8Array(HEADER + cue.length + marks.length + tagger.length);
  const view = new DataView(bytes.buffer);
  let at = HEADER;
  [cue, marks, tagger].forEach((table, index) => {
    const scale = table.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    view.setFloat32(4 * index, scale, true);
    for (const value of table) view.setInt8(at++, Math.round(value / scale));
  });
  return bytes;
}
