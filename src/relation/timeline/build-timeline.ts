import { spanOf, type Span } from "../../model/span.ts";
import type { Modality, TimelineEntry } from "../../model/time.ts";
import type { StoryContext } from "../context.ts";
import { momentOf } from "./moments.ts";
import { placementsOf, type Placement } from "./placements.ts";

const MODALITIES: readonly Modality[] = ["planned", "happened", "denied", "hypothetical"];

/**
 * The moments and stretches of time that the articles place something in, earliest first; of those that begin together the longer first.
 * Passages of different articles stand together where the value and what is said of it (planned, happened…) are equal; a clock without a zone
 * joins the one with a zone that shows the same hour of the same day, unless the words say that it is local time.
 */
export function buildTimeline(context: StoryContext): TimelineEntry[] {
  const placements = placementsOf(context);
  const names = zonedNames(placements);
  const entries = new Map<string, Entry>();
  for (const { article, passage, value, modality, local } of placements) {
    const name = local ? value : (names.get(value) ?? value);
    const key = `${name} ${modality} ${local}`;
    const entry = entries.get(key) ?? { value: name, modality, passages: new Map<string, Span>() };
    entries.set(key, entry);
    entry.passages.set(
      `${article} ${passage.start} ${passage.end}`,
      spanOf(context.story[article]!.article.id, passage),
    );
  }
  return [...entries.values()].toSorted(byMoment).map(({ value, modality, passages }, index) => ({
    id: `m${index + 1}`,
    time: value,
    passages: [...passages.values()],
    modality,
  }));
}

interface Entry {
  readonly value: string;
  readonly modality: Modality;
  readonly passages: Map<string, Span>;
}

function byMoment(a: Entry, b: Entry): number {
  const [first, second] = [momentOf(a.value), momentOf(b.value)];
  return (
    (first?.from ?? 0) - (second?.from ?? 0) ||
    (second?.to ?? 0) - (first?.to ?? 0) ||
    MODALITIES.indexOf(a.modality) - MODALITIES.indexOf(b.modality) ||
    compare(a.value, b.value)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const CLOCK = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/;

/** For each clock without a zone the one value with a zone that shows the same clock; for equal instants the first one met. */
function zonedNames(placements: readonly Placement[]): Map<string, string> {
  const names = new Map<string, string>();
  const zoned = new Map<string, string | null>();
  const instants = new Map<number, string>();
  for (const { value, moment, local } of placements) {
    const clock = CLOCK.exec(value)?.[1];
    if (clock === undefined || local) continue;
    const same = instants.get(moment.from) ?? value;
    instants.set(moment.from, same);
    if (same !== value) names.set(value, same);
    const known = zoned.get(clock);
    zoned.set(clock, known === undefined || known === value ? value : null);
  }
  for (const [clock, value] of zoned) if (value !== null) names.set(clock, names.get(value) ?? value);
  return names;
}
