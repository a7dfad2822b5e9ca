import { type Forest, forestOdds } from "../model/trees.ts";
import { FEATURES } from "./features.ts";
import type { Profile } from "./profile.ts";
import weights from "./weights.json" with { type: "json" };

/** Odds beyond which nothing more is told: an article that is quite unlike one of a story does not outweigh all others. */
export const CERTAIN = 6;

const TERMS = FEATURES.indexOf("terms");
const TITLE = FEATURES.indexOf("title");
/** Articles that share less than this of terms and of title are not looked at further. */
const LEAST_TERMS = 0.06;
const LEAST_TITLE = 0.25;

/** The logarithm of the odds that two articles belong to one story, from the columns of `FEATURES` that begin at `offset`. */
export type Judge = (a: Profile, b: Profile, rows: Float32Array, offset: number) => number;

/** A judge by a forest that was learned from public sets; the shipped one by default. Articles of the same address or text are of one story. */
export function judgeBy(forestFor: (a: Profile, b: Profile) => Forest = () => weights.forest): Judge {
  return (a, b, rows, offset) => {
    if (a.address !== null && a.address === b.address) return CERTAIN;
    if (a.seed === b.seed && a.titleKey === b.titleKey) return CERTAIN;
    if (rows[offset + TERMS]! < LEAST_TERMS && rows[offset + TITLE]! < LEAST_TITLE) return -CERTAIN;
    return Math.max(-CERTAIN, Math.min(CERTAIN, forestOdds(forestFor(a, b), rows, offset)));
  };
}
