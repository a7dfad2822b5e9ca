import { readFileSync } from "node:fs";
import { decodeForest, type Forest } from "./forest.ts";

let loaded: Forest | undefined;

/** The trees that tell which reported clauses a record shows, read at first use (`weights.md` beside them tells what they were trained from). */
export function shownWeights(): Forest {
  if (loaded) return loaded;
  const bytes = readFileSync(new URL("shown.bin", import.meta.url));
  loaded = decodeForest(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
  return loaded;
}
