import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Readout } from "../../src/model/readout.ts";
import type { Annotation } from "./annotation.ts";
import { fromAnnotation } from "./from-annotation.ts";
import { fromReadout } from "./from-readout.ts";
import {
  acrossFiles,
  type Link,
  linksOf,
  overlap,
  type Score,
  scoreForms,
  scoreLinks,
  scorePoints,
  scoreSpans,
  touches,
} from "./measure.ts";
import { fold, type Lines } from "./placed.ts";

export type { Score } from "./measure.ts";

/** The rows of a score, in the order in which they are shown. */
export type Scores = Readonly<Record<string, Score>>;

/** Scores a record against the annotation of its story; `folder` holds the article files that the annotation names. */
export function scoreReadout(gold: Annotation, folder: string, readout: Readout): Scores {
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const text = texts.get(file) ?? fold(readFileSync(join(folder, file), "utf8"));
    texts.set(file, text);
    return text;
  };
  return scoreLines(fromAnnotation(gold, textOf), fromReadout(readout, textOf));
}

function scoreLines(gold: Lines, predicted: Lines): Scores {
  const quoted = (q: { kind: string }): boolean => q.kind !== "indirect";
  const told = (q: { kind: string }): boolean => q.kind === "indirect";
  const sameSpeaker = (g: Lines["quotes"][number], p: Lines["quotes"][number]): boolean =>
    [...g.aliases].some((name) => p.aliases.has(name));
  const links = acrossFiles(gold.points);
  const conflicts = (lines: Lines): Link[] => lines.conflicts.map(({ a, b }) => [a, b]);
  return {
    quotes: scoreSpans(gold.quotes.filter(quoted), predicted.quotes.filter(quoted), overlap),
    "quotes + speaker": scoreSpans(gold.quotes.filter(quoted), predicted.quotes.filter(quoted), overlap, sameSpeaker),
    indirect: scoreSpans(gold.quotes.filter(told), predicted.quotes.filter(told), overlap),
    "indirect + speaker": scoreSpans(gold.quotes.filter(told), predicted.quotes.filter(told), overlap, sameSpeaker),
    utterances: scoreLinks(
      linksOf(gold.quotes, gold.utterances),
      linksOf(predicted.quotes, predicted.utterances),
      overlap,
    ),
    times: scoreSpans(gold.times, predicted.times, touches),
    "times + value": scoreSpans(gold.times, predicted.times, touches, (g, p) => g.value === p.value),
    figures: scoreSpans(gold.figures, predicted.figures, touches),
    "figures + range": scoreSpans(
      gold.figures,
      predicted.figures,
      touches,
      (g, p) => g.min === p.min && g.max === p.max,
    ),
    measures: scoreLinks(linksOf(gold.figures, gold.measures), linksOf(predicted.figures, predicted.measures), touches),
    points: scoreLinks(links, acrossFiles(predicted.points), touches),
    "points, tight": scoreLinks(links, acrossFiles(predicted.points), overlap),
    "points, firm": scoreLinks(links, acrossFiles(predicted.firm), touches),
    "points, each alike": scorePoints(gold.points, predicted.points, touches),
    conflicts: scoreLinks(conflicts(gold), conflicts(predicted), touches),
    names: scoreForms(gold.forms, predicted.forms),
  };
}
