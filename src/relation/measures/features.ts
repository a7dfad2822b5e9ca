import type { AlikeWords } from "./alike-words.ts";
import { isNearMiss, isSameToll } from "./differing.ts";
import { jaccard, shares, type Rarity } from "./likeness.ts";
import type { Profile } from "./profile.ts";
import { compareValues } from "./quantity.ts";

const SIZES = ["small", "middling", "large"] as const;
const NOUNS = ["same noun", "people", "noun told elsewhere", "noun missing", "other noun"] as const;
const VALUES = ["equal", "near", "overlapping", "apart"] as const;

/** What a feature may do to the probability: raise it, lower it, or either. Signs keep so small a training set from learning nonsense. */
export type Sign = 1 | -1 | 0;

export interface Feature {
  readonly name: string;
  readonly sign: Sign;
}

const features = (sign: Sign, ...names: string[]): Feature[] => names.map((name) => ({ name, sign }));

const signOf = (value: (typeof VALUES)[number], noun: (typeof NOUNS)[number]): Sign => {
  if (value === "apart" || noun === "other noun") return -1;
  return value === "overlapping" ? 0 : 1;
};

/** The features, in the order of `featuresOf`. */
export const FEATURES: readonly Feature[] = [
  ...features(0, "bias"),
  ...VALUES.flatMap((value) => NOUNS.flatMap((noun) => features(signOf(value, noun), `${value}, ${noun}`))),
  ...features(-1, "equal, small"),
  ...features(1, "equal, middling", "equal, large", "equal, rarity", "equal, of a unit", "equal, small, near words"),
  ...features(-1, "equal, other noun, small", "apart, of a unit"),
  ...features(1, "apart, same noun and predicate", "apart, near words", "apart, both lead"),
  ...features(-1, "apart, same article"),
  ...features(1, "same predicate"),
  ...features(-1, "other predicate"),
  ...features(1, "near words", "sentence words", "words of the counted", "shared proper"),
  ...features(-1, "other proper", "other year"),
  ...features(1, "same year"),
  ...features(-1, "same article", "same sentence", "other kind", "early ordinals"),
  ...features(1, "later ordinals", "ordinals, near words", "equal, small, size", "equal, companions"),
  ...features(-1, "other companions", "carried year", "rival"),
  ...features(1, "best match", "equal, best match, near words"),
  ...features(1, "equal, articles to figures", "same left", "same right", "both lead"),
];

/**
 * The features of a pair of figures of one dimension, of how alike their words are, and of how much a rival beats it (`rivalsOf`); symmetric
 * in the pair.
 */
export function featuresOf(a: Profile, b: Profile, rarity: Rarity, alike: AlikeWords, rival: number): number[] {
  const differing = isSameToll(a, b) || isNearMiss(a, b, alike);
  const value = differing ? "equal" : compareValues(a.quantity, b.quantity);
  const noun = compareNouns(a, b);
  const equal = flag(value === "equal" || value === "near");
  const apart = flag(value === "apart");
  const { near, all: sentence } = alike;
  const measured = flag(a.quantity.dimension !== "count");
  const size = sizeOf(a);
  const small = flag(size === "small");
  const samePredicate = flag(a.predicate !== "" && a.predicate === b.predicate);
  const ordinals = flag(a.kind === "ordinal" && b.kind === "ordinal");
  const sameArticle = flag(a.article === b.article);
  const companions = jaccard(a.companions, b.companions, rarity.words);
  const lead = flag(a.lead && b.lead);
  const row = [1];
  for (const v of VALUES) for (const n of NOUNS) row.push(flag(v === value && n === noun));
  for (const s of SIZES) row.push(equal * flag(s === size));
  row.push(
    equal * (rarity.values.get(a.value) ?? 0),
    equal * measured,
    equal * small * near,
    equal * small * flag(noun === "other noun"),
    apart * measured,
    apart * samePredicate * flag(noun === "same noun" || noun === "people"),
    apart * near,
    apart * lead,
    apart * sameArticle,
    samePredicate,
    flag(a.predicate !== "" && b.predicate !== "" && samePredicate === 0),
    near,
    sentence,
    jaccard(a.of, b.of, rarity.words),
    jaccard(a.proper, b.proper, rarity.words),
    flag(a.proper.size > 0 && b.proper.size > 0 && !shares(a.proper, b.proper)),
    flag(a.years.size + b.years.size > 0 && !shares(a.years, b.years)),
    flag(shares(a.years, b.years)),
    sameArticle,
    flag(sameArticle === 1 && a.sentence === b.sentence),
    flag(a.kind !== b.kind),
    ordinals * flag(a.quantity.amount < 3),
    ordinals * flag(a.quantity.amount >= 3),
    ordinals * near,
    equal * small * Math.log2(1 + Math.abs(a.quantity.amount)),
    equal * companions,
    flag(a.companions.size > 0 && b.companions.size > 0 && companions === 0),
    flag(a.carried !== b.carried && a.years.size + b.years.size === 0),
    rival,
    flag(rival === 0 && a.article !== b.article),
    equal * flag(rival === 0 && a.article !== b.article) * near,
    equal * (rarity.spread.get(a.value) ?? 1),
    flag(a.left !== "" && a.left === b.left),
    flag(a.right !== "" && a.right === b.right),
    lead,
  );
  return row;
}

/** How the counted nouns of two figures stand; a measured quantity has none to compare. */
function compareNouns(a: Profile, b: Profile): (typeof NOUNS)[number] {
  if (a.quantity.dimension !== "count") return "noun missing";
  if (a.noun !== "" && a.noun === b.noun) return "same noun";
  if (a.people && b.people) return "people";
  if (a.kind === "ordinal" && b.kind === "ordinal") return "noun missing";
  if (a.noun === "" || b.noun === "") return "noun missing";
  return a.lemmas.has(b.noun) || b.lemmas.has(a.noun) ? "noun told elsewhere" : "other noun";
}

/** Small numbers agree by chance, large ones hardly ever. */
function sizeOf({ quantity: { dimension, amount } }: Profile): (typeof SIZES)[number] {
  const size = Math.abs(amount);
  if (dimension !== "count") return Number.isInteger(size) && size <= 10 ? "middling" : "large";
  return size <= 10 ? "small" : size < 100 ? "middling" : "large";
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
