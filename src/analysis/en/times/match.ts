import type { Atom } from "./atoms.ts";
import type { Point } from "./calendar.ts";
import type { Tense } from "./tense.ts";

/** A time of day as printed. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** Minutes east of Greenwich, or an open zone of the United States, whose offset depends on the day. */
  readonly zone: number | { readonly winter: number } | null;
}

/** What an expression was found to mean: a stretch of the calendar, narrowed by a part of the day or a clock. */
export interface Reading {
  readonly point: Point;
  readonly part?: string;
  readonly clock?: Clock;
  /** What it was resolved against, in words. */
  readonly anchor?: string;
}

/** What is known where an expression is resolved. */
export interface Scene {
  /** Day of publication. */
  readonly published: number | null;
  /** Tense of the clause that holds the expression. */
  readonly tense: () => Tense;
  /** The last stretch of the calendar that the text before names, with its words. */
  readonly previous: () => Named | null;
  /** The last day that the text before names. */
  readonly previousDay: () => Named | null;
  /** The quarter or other accounting period that the text before speaks of. */
  readonly previousQuarter: () => Named | null;
  /** The accounting period that figures are given for just before: as `previousQuarter`, or the year where they are of several months. */
  readonly previousAccount: () => Named | null;
  /** What the expression just before names, where this one goes on its list or range. */
  readonly listed: () => Named | null;
  /** A day or a year named elsewhere in the same sentence, nearest first. */
  readonly nearby: (unit: "day" | "year") => Named | null;
}

/** An expression that was resolved, with its words. */
export interface Named {
  readonly point: Point;
  readonly words: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** The meaning of a match: known as it stands, or to be resolved. A clock waits for the day that stands nearest. */
export type Meaning =
  | { readonly kind: "fixed"; readonly value: string }
  | { readonly kind: "calendar"; readonly day: boolean; readonly resolve: (scene: Scene) => Reading | string | null }
  | { readonly kind: "clock"; readonly clock: Clock; readonly part?: string };

/** A stretch of atoms that a rule reads as a time. */
export interface Match {
  /** Index after the last atom. */
  readonly to: number;
  readonly rule: string;
  readonly meaning: Meaning;
}

/** A rule of the grammar: reads the atoms from `at` on, or gives null. */
export type Rule = (atoms: readonly Atom[], at: number) => Match | null;

export const fixed = (to: number, rule: string, value: string): Match => ({
  to,
  rule,
  meaning: { kind: "fixed", value },
});

/** A match that is resolved against the scene; `day` says whether it gives a single day, which a clock may narrow. */
export const calendar = (
  to: number,
  rule: string,
  day: boolean,
  resolve: (scene: Scene) => Reading | string | null,
): Match => ({ to, rule, meaning: { kind: "calendar", day, resolve } });

/** The longest of the matches that the rules give; the earlier rule where two are equally long. */
export function longest(rules: readonly Rule[], atoms: readonly Atom[], at: number): Match | null {
  if (at >= atoms.length) return null;
  let best: Match | null = null;
  for (const rule of rules) {
    const match = rule(atoms, at);
    if (match && match.to > (best?.to ?? at)) best = match;
  }
  return best;
}
