import type { SentenceVectors } from "../model/sentence-vectors.ts";
import type { Decision } from "../model/story.ts";
import { findConflicts } from "./conflicts/find-conflicts.ts";
import { markDiffering } from "./conflicts/mark-differing.ts";
import type { StoryContext } from "./context.ts";
import { decidedPairs } from "./decisions/decided-pairs.ts";
import { gatherEntities } from "./entities/gather-entities.ts";
import { nameSpeakers } from "./entities/name-speakers.ts";
import { joinConflicting } from "./measures/join-conflicting.ts";
import { groupMeasures } from "./measures/group-measures.ts";
import { MEASURE_WEIGHTS, type MeasureWeights } from "./measures/weights.ts";
import { placeFigures, placeTimes } from "./place.ts";
import { findPoints } from "./points/find-points.ts";
import { markDisputed } from "./points/mark-disputed.ts";
import { POINT_WEIGHTS, type PointWeights } from "./points/weights.ts";
import type { Relations, Story } from "./relation.ts";
import { findOrigins } from "./reuse/find-origins.ts";
import { findReuse } from "./reuse/find-reuse.ts";
import { buildTimeline } from "./timeline/build-timeline.ts";
import { findExpected } from "./timeline/find-expected.ts";
import { groupUtterances } from "./utterances/group-utterances.ts";
import { UTTERANCE_WEIGHTS, type UtteranceWeights } from "./utterances/weights.ts";

/** Weights that an evaluation may put in the place of the shipped ones, so that no story is judged by what was trained on it. */
export interface TrainedWeights {
  readonly points?: PointWeights;
  readonly measures?: MeasureWeights;
  readonly utterances?: UtteranceWeights;
}

/** What is known of the articles of one story, given in their final order, before its points. */
export function gatherContext(
  story: Story,
  trained: TrainedWeights = {},
  decisions: readonly Decision[] = [],
): StoryContext {
  const entities = gatherEntities(story, decidedPairs(story, decisions, "entity"));
  const quotes = nameSpeakers(story, entities);
  const figures = placeFigures(story);
  const reuse = findReuse(story);
  return {
    story,
    entities,
    quotes,
    times: placeTimes(story),
    figures,
    utterances: groupUtterances(story, quotes, trained.utterances ?? UTTERANCE_WEIGHTS),
    measures: groupMeasures(story, figures, trained.measures ?? MEASURE_WEIGHTS),
    reuse,
    origins: findOrigins(story, reuse),
  };
}

/**
 * Relates the articles of one story, given in their final order.
 * @param vectors what a user's own encoder makes of their sentences
 * @param decisions what a person decided of its points and entities: stronger than what is found
 * @throws ReadoutError 'usage' where the decisions contradict one another
 */
export function relate(
  story: Story,
  trained: TrainedWeights = {},
  vectors?: SentenceVectors,
  decisions: readonly Decision[] = [],
): Relations {
  const context = gatherContext(story, trained, decisions);
  const decided = decidedPairs(story, decisions, "point");
  const { conflicts, figures } = findConflicts(context);
  const articles = new Map(context.figures.map(({ article, line }) => [line.id, article]));
  return {
    entities: context.entities.entities,
    quotes: context.quotes.map((quote) => quote.line),
    utterances: markDiffering(story, context.quotes, context.utterances),
    times: context.times.map((time) => time.line),
    figures: context.figures.map((figure) => figure.line),
    measures: joinConflicting(context.measures, figures, (id) => articles.get(id) ?? -1),
    points: () => markDisputed(findPoints(context, trained.points ?? POINT_WEIGHTS, vectors, decided), conflicts),
    conflicts,
    timeline: buildTimeline(context),
    expected: findExpected(context),
    reuse: context.reuse,
    origins: context.origins,
    decisions,
  };
}
