import { spanOf, type Span } from "../../model/span.ts";
import type { Modality, TimelineEntry } from "../../model/time.ts";
import type { StoryContext } from "../context.ts";
import { placementsOf, type Placement } from "./placements.ts";

const MODALITIES: readonly Modality[] = ["planned", "happened", "denied", "hypothetical"];

/**
 * The moments and stretches of time that the articles place something in, earliest first; of those that begin together the longer first.
 * Passages of different articles stand together where the value and what is said of it (planned, happened…) are equal; a clock without a zone
 * joins the one with a zone that shows the same hour of the same day.
 */
export function buildTimeline(context: StoryContext): TimelineEntry[] {
  const placements = placementsOf(context);
  const names = zonedNames(placements);
  const groups = new Map<string, { first: Placement; value: string; passages: Map<string, Span> }>();
  for (const placement of placements) {
    const value = names.get(placement.value) ?? placement.value;
    const key = `${value} ${placement.modality}`;
    const group = groups.get(key) ?? { first: placement, value, passages: new Map<string, Span>() };
    groups.set(key, group);
    const span = spanOf(context.story[placement.article]!.article.id, placement.passage);
    group.passages.set(`${placement.article} ${span.start} ${span.end}`, span);
  }
  return [...groups.values()]
    .toSorted((a, b) => byMoment(a.first, b.first) || compare(a.value, b.value))
    .map(({ first, value, passages }, index) => ({
      id: `m${index + 1}`,
      time: value,
      passages: [...passages.values()],
      modality: first.modality,
    }));
}

function byMoment(a: Placement, b: Placement): number {
  return (
    a.moment.from - b.moment.from ||
    b.moment.to - a.moment.to ||
    MODALITIES.indexOf(a.modality) - MODALITIES.indexOf(b.modality)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const CLOCK = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/;

/** For each clock without a zone the one value with a zone that shows the same clock; for equal instants the first one met. */
function zonedNames(placements: readonly Placement[]): Map<string, string> {
  const names = new Map<string, string>();
  const zoned = new Map<string, string | null>();
  const instants = new Map<number, string>();
  for (const { value, moment } of placements) {
    const clock = CLOCK.exec(value)?.[1];
    if (clock === undefined) continue;
    const same = instants.get(moment.from) ?? value;
    instants.set(moment.from, same);
    if (same !== value) names.set(value, same);
    const known = zoned.get(clock);
    zoned.set(clock, known === undefined || known === value ? value : null);
  }
  for (const [clock, value] of zoned) if (value !== null) names.set(clock, names.get(value) ?? value);
  return names;
}
