import type { Profile } from "./profile.ts";
import { compareValues } from "./quantity.ts";

/** How telling each word and each value of the story is. */
export interface Rarity {
  readonly words: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
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
  return { words: inverse(words, sentences), values: inverse(values, profiles.length) };
}

/** Names of the features, in the order of `featuresOf`. */
export const FEATURES = [
  "bias",
  "equal",
  "near",
  "overlapping",
  "equal, size",
  "equal, rarity",
  "same noun",
  "other noun",
  "both people",
  "noun missing",
  "same predicate",
  "other predicate",
  "near words",
  "sentence words",
  "of words",
  "shared proper",
  "other proper",
  "other year",
  "same year",
  "same article",
  "same sentence",
  "same kind",
  "ordinals",
  "same unit",
  "same left",
  "same right",
  "both lead",
  "lead, same noun or predicate",
  "equal x near words",
  "apart x near words",
  "apart x same slot",
  "equal x same slot",
  "ordinal x near words",
  "no count x equal",
  "same article x apart",
] as const;

/** The features of a pair of figures of one dimension; symmetric in the pair. */
export function featuresOf(a: Profile, b: Profile, rarity: Rarity): number[] {
  const value = compareValues(a.quantity, b.quantity);
  const equal = flag(value === "equal" || value === "near");
  const apart = flag(value === "apart");
  const sameNoun = flag(a.noun !== "" && a.noun === b.noun);
  const people = flag(a.people && b.people);
  const samePredicate = flag(a.predicate !== "" && a.predicate === b.predicate);
  const near = nearness(a, b, rarity.words);
  const sentence = jaccard(a.all, b.all, rarity.words);
  const count = flag(a.quantity.dimension === "count");
  const ordinals = flag(a.kind === "ordinal") + flag(b.kind === "ordinal");
  const slot = Math.max(sameNoun, people) * samePredicate;
  const sameArticle = flag(a.article === b.article);
  return [
    1,
    flag(value === "equal"),
    flag(value === "near"),
    flag(value === "overlapping"),
    equal * Math.log10(1 + Math.abs(a.quantity.amount)),
    equal * (rarity.values.get(valueKey(a)) ?? 0),
    sameNoun,
    flag(a.noun !== "" && b.noun !== "" && a.noun !== b.noun && people === 0),
    people,
    flag(a.noun === "" || b.noun === ""),
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
    flag(a.kind === b.kind),
    flag(ordinals === 2),
    flag(a.unit === b.unit),
    flag(a.left !== "" && a.left === b.left),
    flag(a.right !== "" && a.right === b.right),
    flag(a.lead && b.lead),
    flag(a.lead && b.lead) * Math.max(sameNoun, samePredicate),
    equal * near,
    apart * near,
    apart * slot,
    equal * slot,
    flag(ordinals > 0) * near,
    (1 - count) * equal,
    sameArticle * apart,
  ];
}

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
