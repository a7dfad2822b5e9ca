import { createHash } from "node:crypto";
import type { Cited, StoryEvent } from "../../model/event.ts";
import type { Readout } from "../../model/readout.ts";
import type { Difference } from "../diff.ts";
import { arrivals } from "./arrivals.ts";
import { changedFigures } from "./changed-figures.ts";
import { moment } from "./cite.ts";
import { droppedClaims } from "./dropped-claims.ts";
import type { FoundEvent } from "./found-event.ts";
import { growthOf } from "./growth.ts";
import { newConflicts } from "./new-conflicts.ts";
import { newWordings } from "./new-wordings.ts";
import { outcomes } from "./outcomes.ts";
import { plainWords } from "./plain-words.ts";

/**
 * What became of a story between two records of it, what a desk acts on first; arrivals of articles last. Records of the same content give no
 * event, in whatever order their articles came, since ids of lines are not compared, but words: news needs a passage whose words no article
 * printed before, or one that a revision took out.
 * @param story the story's name, for the events and their ids
 * @param before the earlier record; null where there is none, so that the story is new
 * @param differences of articles that were revised in between, as far as they are known already; the others are compared here
 */
export function changesBetween(
  story: string,
  before: Readout | null,
  after: Readout,
  differences: readonly Difference[] = [],
): StoryEvent[] {
  const growth = growthOf(before, after, differences);
  const conflicts = newConflicts(growth);
  const told = conflicts.flatMap(({ body, rests }) =>
    body.kind === "conflict" && body.conflict === "figure" ? rests.map(({ span }) => span) : [],
  );
  const found = [
    ...conflicts,
    ...changedFigures(growth, told),
    ...newWordings(growth),
    ...droppedClaims(growth),
    ...outcomes(growth),
    ...arrivals(growth),
  ];
  const about = growth.cite(after.title);
  const events = new Map<string, StoryEvent>();
  for (const { body, rests, mark, dates } of found) {
    const id = idOf(body.kind, story, mark, rests);
    const event: StoryEvent = { readout: "1", id, story, about, date: latest(dates), ...body };
    if (!events.has(id)) events.set(id, event);
  }
  return [...events.values()];
}

/** The id of an event: where its passages stand may change with a revision, what they say may not. */
function idOf(kind: FoundEvent["body"]["kind"], story: string, mark: string, rests: readonly Cited[]): string {
  const key = [kind, story, mark, ...rests.map(({ span, words }) => [span.article, plainWords(words).line])];
  return createHash("sha256").update(JSON.stringify(key), "utf8").digest("hex").slice(0, 32);
}

const latest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((best, date) => (moment(date) > moment(best) ? date : best), null);
