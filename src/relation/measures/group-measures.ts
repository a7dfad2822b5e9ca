import type { Measure } from "../../model/figure.ts";
import type { PlacedFigure } from "../placed.ts";
import type { Story } from "../relation.ts";
import { candidatesOf } from "./candidates.ts";
import { cluster } from "./cluster.ts";
import { featuresOf, rarityOf } from "./features.ts";
import { profilesOf } from "./profile.ts";
import { rivalsOf } from "./rivals.ts";
import { relationOf } from "./relation-of.ts";
import { MEASURE_WEIGHTS, probability, type MeasureWeights } from "./weights.ts";

/** Groups the figures of a story that measure the same thing, and says how they stand to one another. */
export function groupMeasures(
  story: Story,
  figures: readonly PlacedFigure[],
  { weights, threshold }: MeasureWeights = MEASURE_WEIGHTS,
): Measure[] {
  const profiles = profilesOf(story, figures);
  const rarity = rarityOf(profiles);
  const pairs = candidatesOf(profiles);
  const rivals = rivalsOf(pairs, rarity);
  const links = pairs.map(([a, b], i) => ({
    a: a.index,
    b: b.index,
    score: probability(featuresOf(a, b, rarity, rivals[i]!), weights),
  }));
  return cluster(links, threshold).map((group, i) => ({
    id: `measure${i + 1}`,
    figures: group.map((index) => figures[index]!.line.id),
    relation: relationOf(group.map((index) => profiles[index]!)),
  }));
}
