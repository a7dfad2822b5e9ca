import type { AnyRule, CheckedDraft, Remark } from "../../model/checked-draft.ts";
import type { Level } from "../../model/finding.ts";
import type { Readout } from "../../model/readout.ts";
import type { Span } from "../../model/span.ts";

/** A stretch of a file by lines and columns, from 1, in UTF-16 units, the end exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A stretch of a source's file. */
export interface SourceRegion extends Region {
  readonly path: string;
}

/** A rule as it is set for this draft. */
export interface ShownRule {
  readonly id: AnyRule;
  readonly finds: string;
  readonly advice: string;
  /** Its usual level, and the one that it is set to. */
  readonly usual: Level;
  readonly level: Level | "off";
}

/** A checked draft with what showing it needs. */
export interface CheckView {
  readonly checked: CheckedDraft;
  /** The record of the sources. */
  readonly record: Readout;
  readonly rules: readonly ShownRule[];
  /** SHA-256 of the draft's file, hex. */
  readonly fileSha256: string;
  /** The words of a line of the draft's file, from 1. */
  line(number: number): string;
  /** The stretch of the file to replace by what stands in `words` where a finding has a suggestion that can be put in as it is. */
  fixOf(remark: Remark): (Region & { readonly words: string }) | undefined;
  /** Where a passage stands in the file of its source, where that has places. */
  placeOf(passage: Span): SourceRegion | undefined;
}
