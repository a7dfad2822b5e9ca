import type { Readout } from "../../model/readout.ts";

/** A record as JSON, one space a level; the same record gives the same bytes. */
export function renderJson(readout: Readout): string {
  return `${JSON.stringify(readout, null, 1)}\n`;
}
