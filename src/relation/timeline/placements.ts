import type { Claim } from "../../model/claim.ts";
import { contains, lengthOf, type Range } from "../../model/span.ts";
import type { Modality } from "../../model/time.ts";
import type { StoryContext } from "../context.ts";
import type { PlacedTime } from "../placed.ts";
import { dayOf, momentOf, type Moment } from "./moments.ts";
import { lastFrom } from "./places.ts";

/** A passage that places something at a moment. */
export interface Placement {
  /** Index of the article in the story. */
  readonly article: number;
  readonly passage: Range;
  /** Index of the sentence that the passage stands in. */
  readonly sentence: number;
  readonly value: string;
  readonly moment: Moment;
  readonly modality: Modality;
  readonly time: PlacedTime;
  /** What the claim around it says of itself, where there is one. */
  readonly claimed: Modality | null;
  /** Whether the words give the hour of the place ('8:14 local time'), which no other clock may be matched with. */
  readonly local: boolean;
}

/** Every place where an article puts something at a moment or into a stretch of time, in the order of the articles and their text. */
export function placementsOf(context: StoryContext): Placement[] {
  return withoutFrames(allPlacements(context));
}

/** Leaves out a long stretch whose passage also names a moment inside it ('the third hearing of the year, on Friday'). */
function withoutFrames(placements: readonly Placement[]): Placement[] {
  const byPassage = Map.groupBy(placements, ({ article, passage }) => `${article} ${passage.start} ${passage.end}`);
  return placements.filter(({ article, passage, moment }) => {
    const beside = byPassage.get(`${article} ${passage.start} ${passage.end}`) ?? [];
    if (beside.length > CROWD) return true;
    return !beside.some((other) => isInside(other.moment, moment));
  });
}

/** A passage with more times than this is no clause. */
const CROWD = 40;

const isInside = (inner: Moment, outer: Moment): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > 3 * (inner.to - inner.from);

function allPlacements(context: StoryContext): Placement[] {
  const placements: Placement[] = [];
  const claims = context.story.map(({ analysis }) => claimsBySentence(analysis.claims));
  for (const time of context.times) {
    const moment = momentOf(time.found.value);
    if (!moment || time.found.role !== undefined) continue;
    const { analysis, article } = context.story[time.article]!;
    const sentence = lastFrom(analysis.sentences, time.found.start);
    const range = analysis.sentences[sentence];
    if (!range) continue;
    const claim = smallest(claims[time.article]!.get(sentence) ?? [], time.found);
    placements.push({
      article: time.article,
      passage: claim ?? range,
      sentence,
      value: time.found.value,
      moment,
      modality: modalityOf(time, claim, article.published),
      time,
      claimed: claim?.modality ?? null,
      local: /\blocal\b/iu.test(article.text.slice(time.found.start, time.found.end)),
    });
  }
  return placements;
}

function claimsBySentence(claims: readonly Claim[]): Map<number, Claim[]> {
  const map = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = map.get(claim.sentence);
    if (list) list.push(claim);
    else map.set(claim.sentence, [claim]);
  }
  return map;
}

/** The shortest of the claims of one sentence, in the order of the text, that holds a time. */
function smallest(claims: readonly Claim[], time: Range): Claim | undefined {
  const last = lastFrom(claims, time.start);
  return claims
    .slice(Math.max(0, last - CROWD), last + 1)
    .filter((claim) => contains(claim, time))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b) || a.start - b.start)[0];
}

/**
 * What the clause says of the thing at that time: denied or hypothetical as the claim has it; planned where it lies after the day of the report,
 * or where the clause looks ahead to it; else happened.
 */
function modalityOf(time: PlacedTime, claim: Claim | undefined, published: string | null): Modality {
  const { tense, value } = time.found;
  const reported = published === null ? null : momentOf(published.slice(0, 10));
  const moment = momentOf(value);
  const over = reported !== null && moment !== null && moment.to <= reported.from;
  if (claim?.modality === "denied") return "denied";
  if (claim?.modality === "hypothetical" && !(over && tense === "past")) return "hypothetical";
  if (tense === "future") return "planned";
  if (!reported || !moment) return tense === "past" ? "happened" : (claim?.modality ?? "happened");
  if (moment.from >= reported.to) return "planned";
  const onlyThatDay = dayOf(value) === published?.slice(0, 10);
  return over || onlyThatDay || tense === "past" ? "happened" : (claim?.modality ?? "happened");
}
