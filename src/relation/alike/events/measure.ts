import { ordered, share } from "../features/family.ts";
import type { EventKin } from "./kin.ts";
import type { EventMention, EventScene } from "./mention.ts";

export const EVENT_COLUMNS: readonly string[] = [
  "same term",
  "same lemma",
  "begin alike",
  "same words",
  "kin",
  "kin known",
  "both verbs",
  "verbs",
  "rarity, less",
  "rarity, more",
  "spread, less",
  "spread, more",
  "same article",
  "same sentence",
  "articles alike",
  "sentences alike",
  "shared mass",
  "shared before",
  "shared after",
  "shared around",
  "shared names",
  "unmatched names, less",
  "unmatched names, more",
  "shared numbers",
  "numbers differ",
  "same name before",
  "other name before",
  "same name after",
  "other name after",
  "same word before",
  "same word after",
  "head elsewhere in the other sentence",
  "like mentions in the articles, fewer",
  "like mentions in the articles, more",
  "shared names, mass",
  "unmatched names, mass, less",
  "unmatched names, mass, more",
  "articles lean alike",
  "sentences lean alike",
  "lean apart",
  "sentence to the other article, less",
  "sentence to the other article, more",
  "sentence to article against its own, less",
  "sentence to article against its own, more",
  "one head holds the other",
  "place, earlier",
  "place, later",
];

/** Measures two mentions of a scene: one number a column, the same for both orders. */
export function measureEvents(scene: EventScene, a: EventMention, b: EventMention, kin: EventKin): number[] {
  const { sentences, weights, articles, count, spread } = scene;
  const [x, y] = [sentences[a.sentence]!, sentences[b.sentence]!];
  const [verbA, verbB] = [a.head.tag === "VERB", b.head.tag === "VERB"];
  let [dot, mass] = [0, 0];
  if (x === y) [dot, mass] = [x.norm ** 2, x.norm ** 2];
  else {
    const [small, large] = x.terms.size < y.terms.size ? [x.terms, y.terms] : [y.terms, x.terms];
    for (const term of small) {
      if (!large.has(term)) continue;
      dot += weights[term]! ** 2;
      mass += weights[term]!;
    }
  }
  const names = shared(x.names, y.names);
  const numbers = shared(x.numbers, y.numbers);
  const [leanA, leanB] = [scene.sentenceLeans[a.sentence]!, scene.sentenceLeans[b.sentence]!];
  const [toB, ownA] = [
    scene.sentenceArticles[a.sentence * count + b.article]!,
    scene.sentenceArticles[a.sentence * count + a.article]!,
  ];
  const [toA, ownB] = [
    scene.sentenceArticles[b.sentence * count + a.article]!,
    scene.sentenceArticles[b.sentence * count + b.article]!,
  ];
  let nameMass = 0;
  for (const name of x.names) if (y.names.has(name)) nameMass += weights[name]!;
  const known = kin(a.term, b.term);
  const [before, after] = [sharedWeight(a.before, b.before, weights), sharedWeight(a.after, b.after, weights)];
  const around = sharedWeight(
    [...a.before.slice(0, 4), ...a.after.slice(0, 4)],
    [...b.before.slice(0, 4), ...b.after.slice(0, 4)],
    weights,
  );
  return [
    Number(a.term === b.term),
    Number(a.head.lemma === b.head.lemma),
    beginAlike(a.term, b.term),
    Number(a.to - a.from > 1 && a.to - a.from === b.to - b.from && a.term === b.term),
    known.odds,
    known.met,
    Number(verbA && verbB),
    Number(verbA) + Number(verbB),
    ...ordered(a.rarity, b.rarity),
    ...ordered(spread.get(a.term)!, spread.get(b.term)!),
    Number(a.article === b.article),
    Number(x === y),
    articles[a.article * count + b.article]!,
    share(dot, x.norm * y.norm),
    mass,
    before,
    after,
    around,
    names,
    ...ordered(x.names.size - names, y.names.size - names),
    numbers,
    Number(numbers === 0 && x.numbers.size > 0 && y.numbers.size > 0),
    Number(a.nameBefore >= 0 && a.nameBefore === b.nameBefore),
    Number(a.nameBefore >= 0 && b.nameBefore >= 0 && a.nameBefore !== b.nameBefore),
    Number(a.nameAfter >= 0 && a.nameAfter === b.nameAfter),
    Number(a.nameAfter >= 0 && b.nameAfter >= 0 && a.nameAfter !== b.nameAfter),
    Number(a.before.length > 0 && a.before[0] === b.before[0]),
    Number(a.after.length > 0 && a.after[0] === b.after[0]),
    a.term === b.term ? 0 : Number(y.terms.has(a.number)) + Number(x.terms.has(b.number)),
    ...ordered(a.alike, b.alike),
    nameMass,
    ...ordered(massOf(x.names, weights) - nameMass, massOf(y.names, weights) - nameMass),
    scene.articleLeans[a.article]! * scene.articleLeans[b.article]!,
    leanA * leanB,
    Math.abs(leanA - leanB) + Math.abs(scene.articleLeans[a.article]! - scene.articleLeans[b.article]!),
    ...ordered(toB, toA),
    ...ordered(toB / (ownA || 1), toA / (ownB || 1)),
    Number(
      a.term !== b.term &&
        Math.min(a.term.length, b.term.length) > 3 &&
        (a.term.includes(b.term) || b.term.includes(a.term)),
    ),
    ...ordered(a.place, b.place),
  ];
}

function massOf(terms: ReadonlySet<number>, weights: Float64Array): number {
  let mass = 0;
  for (const term of terms) mass += weights[term]!;
  return mass;
}

function shared(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  let count = 0;
  for (const item of x) if (y.has(item)) count++;
  return count;
}

function sharedWeight(x: readonly number[], y: readonly number[], weights: Float64Array): number {
  let sum = 0;
  x.forEach((term, index) => {
    if (x.indexOf(term) === index && y.includes(term)) sum += weights[term]!;
  });
  return sum;
}

/** The share of the longer word that both begin with. */
function beginAlike(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same / Math.max(a.length, b.length);
}
