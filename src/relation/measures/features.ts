import type { Profile } from "./profile.ts";
import { compareValues } from "./quantity.ts";

/** How telling each word and each value of the story is. */
export interface Rarity {
  readonly words: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
  /** For each value, the articles that print it to the figures that have it: near one where each tells it once. */
  readonly spread: ReadonlyMap<string, number>;
}

export const valueKey = (profile: Profile): string =>
  `${profile.quantity.dimension} ${Number(profile.quantity.amount.toPrecision(3))}`;

/** Inverse document frequency of the words around figures, counted by sentence, and of the figures' values. */
export function rarityOf(profiles: readonly Profile[]): Rarity {
  const words = new Map<string, number>();
  const values = new Map<string, number>();
  const seen = new Set<string>();
  let sentences = 0;
  for (const profile of profiles) {
    const key = `${profile.article} ${profile.sentence}`;
    values.set(valueKey(profile), (values.get(valueKey(profile)) ?? 0) + 1);
    if (seen.has(key)) continue;
    seen.add(key);
    sentences++;
    for (const stem of profile.all) words.set(stem, (words.get(stem) ?? 0) + 1);
  }
  const inverse = (counts: Map<string, number>, total: number): Map<string, number> =>
    new Map([...counts].map(([key, count]) => [key, Math.log(1 + total / count)]));
  const articles = new Map<string, Set<number>>();
  for (const profile of profiles) {
    const key = valueKey(profile);
    articles.set(key, (articles.get(key) ?? new Set()).add(profile.article));
  }
  const spread = new Map([...values].map(([key, count]) => [key, (articles.get(key)?.size ?? 0) / count]));
  return { words: inverse(words, sentences), values: inverse(values, profiles.length), spread };
}

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

/** The features of a pair of figures of one dimension, and of how much a rival beats it (`rivalsOf`); symmetric in the pair. */
export function featuresOf(a: Profile, b: Profile, rarity: Rarity, rival: number): number[] {
  const value = isSameToll(a, b) ? "equal" : compareValues(a.quantity, b.quantity);
  const noun = compareNouns(a, b);
  const equal = flag(value === "equal" || value === "near");
  const apart = flag(value === "apart");
  const near = nearness(a, b, rarity.words);
  const sentence = jaccard(a.all, b.all, rarity.words);
  const measured = flag(a.quantity.dimension !== "count");
  const size = sizeOf(a);
  const small = flag(size === "small");
  const samePredicate = flag(a.predicate !== "" && a.predicate === b.predicate);
  const ordinals = flag(a.kind === "ordinal" && b.kind === "ordinal");
  const sameArticle = flag(a.article === b.article);
  const companions = jaccard(a.companions, b.companions, rarity.words);
  const lead = flag(a.lead && b.lead);
  return [
    1,
    ...VALUES.flatMap((v) => NOUNS.map((n) => flag(v === value && n === noun))),
    ...SIZES.map((s) => equal * flag(s === size)),
    equal * (rarity.values.get(valueKey(a)) ?? 0),
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
    equal * (rarity.spread.get(valueKey(a)) ?? 1),
    flag(a.left !== "" && a.left === b.left),
    flag(a.right !== "" && a.right === b.right),
    lead,
  ];
}

/** A toll may grow so many times over while it is news; what differs more is the toll of something else. */
const GROWTH = 100;

/** Whether both are what their articles give as the toll of the same event, which grows and is one measure whatever its value. */
function isSameToll(a: Profile, b: Profile): boolean {
  if (!a.toll || !b.toll || a.predicate !== b.predicate) return false;
  const [less, more] = [a.quantity.amount, b.quantity.amount].toSorted((x, y) => x - y);
  if (more! > GROWTH * less!) return false;
  return a.proper.size === 0 || b.proper.size === 0 || shares(a.proper, b.proper);
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

/** Whether the values of two figures cannot both hold and no growth explains it. */
export const contradict = (a: Profile, b: Profile): boolean =>
  compareValues(a.quantity, b.quantity) === "apart" && !isSameToll(a, b);

/** How alike the words around two figures are, from 0 to 1. */
export const likeness = (a: Profile, b: Profile, { words }: Rarity): number =>
  (nearness(a, b, words) + jaccard(a.all, b.all, words)) / 2;

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Shared weight of the words around two figures, as a cosine: words close to both figures count most. */
function nearness(a: Profile, b: Profile, idf: ReadonlyMap<string, number>): number {
  let [shared, left, right] = [0, 0, 0];
  for (const [stem, weight] of a.near) {
    const w = weight * (idf.get(stem) ?? 1);
    left += w * w;
    const other = b.near.get(stem);
    if (other !== undefined) shared += w * other * (idf.get(stem) ?? 1);
  }
  for (const [stem, weight] of b.near) right += (weight * (idf.get(stem) ?? 1)) ** 2;
  return left > 0 && right > 0 ? shared / Math.sqrt(left * right) : 0;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>, idf: ReadonlyMap<string, number>): number {
  let [shared, either] = [0, 0];
  for (const stem of a) {
    const weight = idf.get(stem) ?? 1;
    either += weight;
    if (b.has(stem)) shared += weight;
  }
  for (const stem of b) if (!a.has(stem)) either += idf.get(stem) ?? 1;
  return either > 0 ? shared / either : 0;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
