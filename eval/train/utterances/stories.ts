import { basename } from "node:path";
import { analyse } from "../../../src/analysis/analyse.ts";
import { readPaths } from "../../../src/intake/read-paths.ts";
import type { Entity } from "../../../src/model/name.ts";
import { byPlace, lengthOf, type Range, sharedLength, spanOf } from "../../../src/model/span.ts";
import { gatherEntities } from "../../../src/relation/entities/gather-entities.ts";
import { nameSpeakers } from "../../../src/relation/entities/name-speakers.ts";
import type { PlacedQuote } from "../../../src/relation/placed.ts";
import type { Story } from "../../../src/relation/relation.ts";
import { type Candidate, candidatesOf } from "../../../src/relation/utterances/candidates.ts";
import { rowsOf } from "../../../src/relation/utterances/columns.ts";
import { remarksOf } from "../../../src/relation/utterances/remarks.ts";
import { type WordedStory, wordedStory } from "../../../src/relation/utterances/worded.ts";
import { type Annotation, readAnnotation } from "../../score/annotation.ts";
import type { GoldStory } from "../../gold.ts";
import { locate } from "../locate.ts";

/** The pairs of quotes of one annotated story that the relation compares, with what the annotation says of each. */
export interface UtteranceStory {
  readonly name: string;
  readonly worded: WordedStory;
  readonly candidates: readonly Candidate[];
  readonly rows: Float32Array;
  /** For each quote, the annotated quotes that it matches. */
  readonly matches: readonly (readonly number[])[];
  /** Annotated pairs of quotes of one utterance, `a b` with the smaller index first. */
  readonly gold: ReadonlySet<string>;
}

/** An annotated story with the quotes that are found, and with the annotated ones. */
export interface SeenStory {
  readonly found: UtteranceStory;
  readonly annotated: UtteranceStory;
}

/** Reads an annotated story as its utterances are seen in training. */
export function utteranceStory({ name, gold, articles }: GoldStory): SeenStory {
  const story = readPaths([articles]).articles.map((article) => ({ article, analysis: analyse(article) }));
  const entities = gatherEntities(story);
  const annotation = readAnnotation(gold);
  const places = placesOf(story, annotation);
  const seen = (quotes: readonly PlacedQuote[]): UtteranceStory => {
    const worded = wordedStory(story, quotes, remarksOf(story, quotes));
    const candidates = candidatesOf(worded);
    const rows = rowsOf(worded, candidates);
    return { name, worded, candidates, rows, matches: matchesOf(quotes, places), gold: pairsOf(annotation) };
  };
  return {
    found: seen(nameSpeakers(story, entities)),
    annotated: seen(annotatedQuotes(story, entities.entities, annotation, places)),
  };
}

/** Where an annotated quote stands; the article is -1 where its file is none of the story. */
interface Place {
  readonly article: number;
  readonly range: Range | null;
}

/** The annotated quotes as if they had been found. */
function annotatedQuotes(
  story: Story,
  entities: readonly Entity[],
  annotation: Annotation,
  places: readonly Place[],
): PlacedQuote[] {
  const named = new Map(entities.map((entity) => [entity.name.toLowerCase(), entity]));
  const placed = annotation.quotes.flatMap((quote, index): PlacedQuote[] => {
    const { article, range } = places[index]!;
    if (!range) return [];
    const { kind } = quote;
    const entity = named.get((quote.speaker ?? "").toLowerCase());
    const speaker = quote.speaker ? { name: quote.speaker, ...(entity && { entity: entity.id }) } : null;
    const cue = cueNear(story[article]!.article.text, range, quote.cue ?? "");
    const found = { ...range, kind, speaker: null, ...(cue && { cue }) };
    return [{ article, found, line: { id: quote.id, kind, span: spanOf(story[article]!.article.id, range), speaker } }];
  });
  return placed.toSorted((a, b) => a.article - b.article || byPlace(a.found, b.found));
}

const CUE_REACH = 200;

/** The occurrence of the cue's words that stands nearest to the quote, outside of it. */
function cueNear(text: string, { start, end }: Range, cue: string): Range | undefined {
  if (cue === "") return undefined;
  const after = text.indexOf(cue, end);
  const before = text.lastIndexOf(cue, start - cue.length);
  const nearest = [
    { at: after, distance: after < 0 ? CUE_REACH : after - end },
    { at: before, distance: before < 0 ? CUE_REACH : start - before - cue.length },
  ].toSorted((a, b) => a.distance - b.distance)[0]!;
  return nearest.distance < CUE_REACH ? { start: nearest.at, end: nearest.at + cue.length } : undefined;
}

/** Whether the annotation puts two quotes into one utterance. */
export const isPair = ({ matches, gold }: UtteranceStory, a: number, b: number): boolean =>
  matches[a]!.some((x) => matches[b]!.some((y) => gold.has(pairKey(x, y))));

export const pairKey = (x: number, y: number): string => (x < y ? `${x} ${y}` : `${y} ${x}`);

function pairsOf({ quotes, utterances }: Annotation): Set<string> {
  const indexOf = new Map(quotes.map((quote, index) => [quote.id, index]));
  const pairs = utterances.flatMap((ids) => {
    const group = ids.flatMap((id) => indexOf.get(id) ?? []);
    return group.flatMap((x, i) => group.slice(i + 1).map((y) => pairKey(x, y)));
  });
  return new Set(pairs);
}

function placesOf(story: Story, annotation: Annotation): Place[] {
  const files = story.map(({ article }) => basename(article.path ?? article.id));
  return annotation.quotes.map(({ file, text, at }) => {
    const article = files.indexOf(file);
    return { article, range: article < 0 ? null : locate(story[article]!.article.text, text, at ?? 0) };
  });
}

const matchesOf = (quotes: readonly PlacedQuote[], places: readonly Place[]): number[][] =>
  quotes.map((quote) =>
    places.flatMap(({ article, range }, index) =>
      range && article === quote.article && overlaps(range, quote.found) ? [index] : [],
    ),
  );

/** Whether two ranges share half of their union: how the scorer matches quotes. */
function overlaps(a: Range, b: Range): boolean {
  const shared = sharedLength(a, b);
  return shared * 2 >= lengthOf(a) + lengthOf(b) - shared;
}
