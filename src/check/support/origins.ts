import type { Readout } from "../../model/readout.ts";

/** The origins that articles count for, by the index of the article in the record. */
export const originsOf = ({ articles }: Readout, indices: Iterable<number>): Set<string> =>
  new Set([...indices].map((index) => articles[index]!.origin));
