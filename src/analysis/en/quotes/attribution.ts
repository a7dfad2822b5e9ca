import type { CueWord } from "./cue-words.ts";

/** A run of units `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A place where words may be attributed. */
export interface Cue extends Run {
  readonly kind: "verb" | "noun" | "according" | "colon";
  readonly word: CueWord | null;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Cue, source and content in units. */
export interface Attribution {
  readonly cue: Cue;
  readonly source: Run | null;
  readonly content: readonly Run[];
  /** Read from an unmistakable construction: 'said that', or a clause right after a verb of speech. */
  readonly sure?: boolean;
}
