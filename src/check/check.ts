import type { CheckReport } from "../model/finding.ts";
import type { Readout } from "../model/readout.ts";
import type { ReadDraft } from "./draft.ts";

/** What the rules may be told: a level other than the usual one, or 'off'. */
export interface CheckOptions {
  readonly levels?: Readonly<
    Partial<Record<import("../model/finding.ts").Rule, import("../model/finding.ts").Level | "off">>
  >;
}

/**
 * A draft against the record of its sources.
 * The same draft, record and options give the same findings, in the order of their places.
 */
export function check(_draft: ReadDraft, _record: Readout, _options: CheckOptions = {}): CheckReport {
  throw new Error("not yet");
}
