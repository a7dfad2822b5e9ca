import type { Layout } from "../../../model/analysis.ts";
import { forestOdds, type Forest, probabilityOf } from "../../../model/trees.ts";
import { groupByAverage } from "./group.ts";
import { type EventKin, kinOf } from "./kin.ts";
import { measureEvents } from "./measure.ts";
import { type EventPlace, type EventScene, sceneOf } from "./mention.ts";
import { EVENT_WEIGHTS, type EventWeights } from "./weights.ts";

/**
 * Groups the mentions of events in the articles of a story by the event they tell of: a classifier of pairs, and average link over its probabilities
 * (the mention-pair model with agglomeration of the coreference literature). Gives groups of indices into `places`; a mention with no mate is a
 * group of its own. Compares all pairs: for hundreds of mentions, not for tens of thousands.
 */
export function sameEvents(
  layouts: readonly Layout[],
  places: readonly EventPlace[],
  weights: EventWeights = EVENT_WEIGHTS,
): number[][] {
  const scene = sceneOf(layouts, places);
  return groupByAverage(eventLikeness(scene, weights.forests, kinOf(weights.kin)), places.length, weights.least);
}

/** How likely each two mentions of a scene are of the same event, row by row. */
export function eventLikeness(scene: EventScene, forests: readonly Forest[], kin: EventKin): Float64Array {
  const { mentions } = scene;
  const count = mentions.length;
  const likeness = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < a; b++) {
      const row = Float32Array.from(measureEvents(scene, mentions[a]!, mentions[b]!, kin));
      let odds = 0;
      for (const forest of forests) odds += forestOdds(forest, row, 0);
      likeness[a * count + b] = likeness[b * count + a] = probabilityOf(odds / forests.length);
    }
  }
  return likeness;
}
