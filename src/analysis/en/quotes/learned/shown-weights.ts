import { readFileSync } from "node:fs";
import { decodeForest, encodeForest, type Forest } from "./forest.ts";

/** Trees that tell of a run whether a record shows it: whether it is about what is reported, and whether it is that to the word. */
export interface ShownWeights {
  readonly shown: Forest;
  readonly exact: Forest;
}

let loaded: ShownWeights | undefined;

/** The shipped trees, read at first use (`weights.md` beside them tells what they were trained from). */
export function shownWeights(): ShownWeights {
  loaded ??= decodeShown(readFileSync(new URL("shown.bin", import.meta.url)));
  return loaded;
}

/** The trees from their file: where the second forest begins, then both. */
export function decodeShown(bytes: Uint8Array): ShownWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { shown: decodeForest(view, 4), exact: decodeForest(view, view.getUint32(0, true)) };
}

/** The file of the trees. */
export function encodeShown(weights: ShownWeights): Uint8Array {
  const [shown, exact] = [encodeForest(weights.shown), encodeForest(weights.exact)];
  const bytes = new Uint8Array(4 + shown.length + exact.length);
  new DataView(bytes.buffer).setUint32(0, 4 + shown.length, true);
  bytes.set(shown, 4);
  bytes.set(exact, 4 + shown.length);
  return bytes;
}
