import { lengthOf, sharedLength } from "../../src/model/span.ts";
import type { Place } from "./placed.ts";

/** Precision, recall and F1 in percent, with the counts that they come from. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

export function scoreOf(rightlyPredicted: number, predicted: number, found: number, gold: number): Score {
  const precision = predicted ? rightlyPredicted / predicted : 0;
  const recall = gold ? found / gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), gold, predicted };
}

type Alike = (a: Place | null, b: Place | null) => boolean;

const shared = (a: Place | null, b: Place | null): number => (a && b && a.file === b.file ? sharedLength(a, b) : 0);

const unionShare = (a: Place | null, b: Place | null): number => {
  const both = shared(a, b);
  return a && b && both ? both / (lengthOf(a) + lengthOf(b) - both) : 0;
};

/** Half of the union: the right stretch, not a whole sentence around it. */
export const overlap: Alike = (a, b) => unionShare(a, b) >= 0.5;

/** Half of the shorter: a modifier more or less does not decide. */
export const touches: Alike = (a, b) =>
  a !== null && b !== null && shared(a, b) > 0 && shared(a, b) >= 0.5 * Math.min(lengthOf(a), lengthOf(b));

interface Placed {
  readonly span: Place | null;
}

/** One-to-one matches of spans, best overlap first; `same` decides whether a matched pair counts. */
export function scoreSpans<G extends Placed, P extends Placed>(
  gold: readonly G[],
  predicted: readonly P[],
  alike: Alike,
  same: (gold: G, predicted: P) => boolean = () => true,
): Score {
  const pairs = gold
    .flatMap((g, i) =>
      predicted.flatMap((p, j) => (alike(g.span, p.span) ? [{ share: unionShare(g.span, p.span), i, j }] : [])),
    )
    .toSorted((a, b) => b.share - a.share);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  let right = 0;
  for (const { i, j } of pairs) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    if (same(gold[i]!, predicted[j]!)) right++;
  }
  return scoreOf(right, predicted.length, right, gold.length);
}

export type Link = readonly [Place | null, Place | null];

const sameLink = (x: Link, y: Link, alike: Alike): boolean =>
  (alike(x[0], y[0]) && alike(x[1], y[1])) || (alike(x[0], y[1]) && alike(x[1], y[0]));

export function scoreLinks(gold: readonly Link[], predicted: readonly Link[], alike: Alike): Score {
  const right = predicted.filter((p) => gold.some((g) => sameLink(g, p, alike))).length;
  const found = gold.filter((g) => predicted.some((p) => sameLink(g, p, alike))).length;
  return scoreOf(right, predicted.length, found, gold.length);
}

/** All pairs inside groups of ids, as links of their spans. */
export function linksOf(items: readonly (Placed & { id: string })[], groups: readonly (readonly string[])[]): Link[] {
  const spans = new Map(items.map((item) => [item.id, item.span]));
  return pairsOf(groups.map((group) => group.map((id) => spans.get(id) ?? null))).filter(([a, b]) => a && b);
}

/** The links of points between different files. */
export const acrossFiles = (points: readonly (readonly (Place | null)[])[]): Link[] =>
  pairsOf(points).filter(([a, b]) => a && b && a.file !== b.file);

const pairsOf = (groups: readonly (readonly (Place | null)[])[]): Link[] =>
  groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b): Link => [a, b])));

/** Each gold point weighs the same in recall, each predicted one in precision, however many passages it has. */
export function scorePoints(gold: Lists, predicted: Lists, alike: Alike): Score {
  const side = (points: Lists, links: readonly Link[]): readonly [number, number] => {
    const parts = points.map((point) => acrossFiles([point])).filter((part) => part.length > 0);
    const share = (part: readonly Link[]): number =>
      part.filter((x) => links.some((y) => sameLink(x, y, alike))).length / part.length;
    return [parts.reduce((sum, part) => sum + share(part), 0), parts.length];
  };
  const [right, predictedCount] = side(predicted, acrossFiles(gold));
  const [found, goldCount] = side(gold, acrossFiles(predicted));
  return scoreOf(right, predictedCount, found, goldCount);
}
type Lists = readonly (readonly (Place | null)[])[];

/** B-cubed (Bagga and Baldwin 1998) over the forms that both sides have; what is missing costs recall. */
export function scoreForms(gold: ReadonlyMap<string, number>, predicted: ReadonlyMap<string, number>): Score {
  const both = [...gold.keys()].filter((key) => predicted.has(key));
  const side = (x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): number =>
    both.reduce((sum, key) => {
      const mates = both.filter((mate) => x.get(mate) === x.get(key));
      return sum + mates.filter((mate) => y.get(mate) === y.get(key)).length / mates.length;
    }, 0);
  const score = scoreOf(side(predicted, gold), both.length || 1, side(gold, predicted), gold.size || 1);
  return { ...score, gold: gold.size, predicted: predicted.size };
}
