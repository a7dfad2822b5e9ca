import type { Name } from "../../../model/name.ts";
import type { TimeExpression } from "../../../model/time.ts";
import type { Piece } from "./pieces.ts";

/** A sentence in which a quantity was found, with the names and times of the article that overlap it. */
export interface Surroundings {
  readonly pieces: readonly Piece[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  /** Most words are capitalised, as in a headline, so that a capital tells nothing. */
  readonly titleCase: boolean;
  /** It tells of a contest that is timed from its start. */
  readonly contest: boolean;
  /** Who is said to give its figures ('according to …'). */
  readonly giver: string | undefined;
  /** The time that its figures are said to hold at ('as of …'). */
  readonly asOf: string | undefined;
}
