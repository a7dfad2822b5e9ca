import { readFileSync } from "node:fs";
import { decodeForest, encodeForest, type Forest } from "./forest.ts";
import { ROWS, TAG_ROWS } from "./hash.ts";

/** Labels of the tagger, in the order of its weights. */
export const LABELS = ["outside", "content", "source", "cue"] as const;
export const LABEL_COUNT = LABELS.length;
/** Rows of the table of priors, into which the words are hashed. */
export const PRIORS = 1 << 12;

/** Tables of numbers, signed bytes as they are shipped, with what one step of each stands for. */
export interface Weights {
  /** A row for a feature of a cue candidate; with the scale they give the log odds that it attributes words. */
  readonly cue: Int8Array;
  /** A row for a feature of a marked passage; with the scale the log odds that it is attributed speech. */
  readonly marks: Int8Array;
  /** A row for a reporting word; with the scale the log odds that its content is found. */
  readonly prior: Int8Array;
  /** `LABEL_COUNT` weights a row. */
  readonly tagger: Int8Array;
  readonly scales: Readonly<Record<Table, number>>;
  /** Trees that tell whether a likely run is a content. */
  readonly contents: Forest;
}

export type Table = "cue" | "marks" | "prior" | "tagger";

const SIZES: readonly (readonly [Table, number])[] = [
  ["cue", ROWS],
  ["marks", ROWS],
  ["prior", PRIORS],
  ["tagger", TAG_ROWS * LABEL_COUNT],
];
const HEADER = 4 * SIZES.length;
let loaded: Weights | undefined;

/** The shipped weights, read at first use (`weights.md` beside them tells what they were trained from). */
export function shippedWeights(): Weights {
  loaded ??= decodeWeights(readFileSync(new URL("weights.bin", import.meta.url)));
  return loaded;
}

/** Weights from their file: a scale a table as 32-bit floats, the tables as signed bytes, then the trees. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = {} as Record<Table, Int8Array>;
  const scales = {} as Record<Table, number>;
  let at = HEADER;
  SIZES.forEach(([table, size], index) => {
    if (at + size > bytes.length) throw new RangeError("the file of weights is incomplete");
    scales[table] = view.getFloat32(4 * index, true);
    tables[table] = new Int8Array(bytes.buffer, bytes.byteOffset + at, size);
    at += size;
  });
  return { ...tables, scales, contents: decodeForest(view, at) };
}

/** The file of weights for tables of real numbers and trees. */
export function encodeWeights(tables: Readonly<Record<Table, Float64Array>>, contents: Forest): Uint8Array {
  const trees = encodeForest(contents);
  const size = SIZES.reduce((sum, [, rows]) => sum + rows, HEADER);
  const bytes = new Uint8Array(size + trees.length);
  const view = new DataView(bytes.buffer);
  let at = HEADER;
  SIZES.forEach(([name], index) => {
    const table = tables[name];
    const scale = table.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    view.setFloat32(4 * index, scale, true);
    for (const value of table) view.setInt8(at++, Math.round(value / scale));
  });
  bytes.set(trees, size);
  return bytes;
}
