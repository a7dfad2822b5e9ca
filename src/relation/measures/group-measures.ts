import type { Measure } from "../../model/figure.ts";
import type { PlacedFigure } from "../placed.ts";
import type { Story } from "../relation.ts";
import { alikeWords } from "./alike-words.ts";
import { candidatesOf } from "./candidates.ts";
import { cluster } from "./cluster.ts";
import { contradict } from "./differing.ts";
import { featuresOf } from "./features.ts";
import { rarityOf } from "./likeness.ts";
import { joinNearMisses } from "./near-misses.ts";
import { profilesOf, type Profile } from "./profile.ts";
import { compareValues } from "./quantity.ts";
import { rivalsOf } from "./rivals.ts";
import { relationOf } from "./relation-of.ts";
import { MEASURE_WEIGHTS, linkScore, type MeasureWeights } from "./weights.ts";

/** A figure that cannot hold beside the others stays in their measure only where the pairs are this likely to be of the same thing. */
const CONTRADICTION = 0.5;

/** One number for two of at most so many figures, in whatever order. */
const pairKey = (a: number, b: number, count: number): number => (a < b ? a * count + b : b * count + a);

/** Groups the figures of a story that measure the same thing, and says how they stand to one another. */
export function groupMeasures(
  story: Story,
  figures: readonly PlacedFigure[],
  { weights, threshold }: MeasureWeights = MEASURE_WEIGHTS,
): Measure[] {
  const profiles = profilesOf(story, figures);
  const rarity = rarityOf(profiles);
  const pairs = candidatesOf(profiles);
  const alike = alikeWords(pairs, rarity);
  const rivals = rivalsOf(pairs, alike);
  const links = pairs.map(([a, b], i) => ({
    a: a.index,
    b: b.index,
    score: linkScore(featuresOf(a, b, rarity, alike[i]!, rivals[i]!), weights, contradict(a, b, alike[i]!)),
  }));
  const scores = new Map<number, number>();
  for (const { a, b, score } of links) scores.set(pairKey(a, b, profiles.length), score);
  const groups = cluster(links, threshold)
    .map((group) => group.map((index) => profiles[index]!))
    .map((group) => withoutDoubtful(group, scores, profiles.length));
  return joinNearMisses(groups, pairs, alike).map((group, i) => ({
    id: `measure${i + 1}`,
    figures: group.map(({ index }) => figures[index]!.line.id),
    relation: relationOf(group),
  }));
}

/**
 * A measure whose figures contradict one another, without those that contradict most of it and are not surely of the same thing:
 * a conflict between two things is worse than a missed one.
 */
function withoutDoubtful(
  group: readonly Profile[],
  scores: ReadonlyMap<number, number>,
  count: number,
): readonly Profile[] {
  if (relationOf(group) !== "conflict") return group;
  const agreeing = (profile: Profile): Profile[] => group.filter((other) => !areApart(profile, other));
  const centre = group.reduce((best, profile) => (agreeing(profile).length > agreeing(best).length ? profile : best));
  const kept = group.filter((profile) => {
    if (!areApart(profile, centre)) return true;
    const against = group.filter((other) => !areApart(other, centre));
    const sum = against.reduce(
      (total, other) => total + (scores.get(pairKey(profile.index, other.index, count)) ?? 0),
      0,
    );
    return sum >= CONTRADICTION * against.length;
  });
  return kept.length > 1 ? kept : group;
}

const areApart = (a: Profile, b: Profile): boolean => compareValues(a.quantity, b.quantity) === "apart";
