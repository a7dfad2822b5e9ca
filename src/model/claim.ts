import type { Range } from "./span.ts";
import type { Modality } from "./time.ts";

export type Polarity = "positive" | "negative";

/** The smallest clause that states something checkable. */
export interface Claim extends Range {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Who asserts it, as the article words it; absent where the outlet itself does. */
  readonly by?: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}
