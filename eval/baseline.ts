import type { Point } from "../src/model/point.ts";
import type { Readout } from "../src/model/readout.ts";
import type { Span } from "../src/model/span.ts";
import type { Annotation } from "./score/annotation.ts";
import { scoreReadout, type Scores } from "./score/score.ts";

interface Sentence {
  readonly span: Span;
  readonly terms: ReadonlyMap<string, number>;
}

/**
 * The naive baseline of the points: two sentences of different articles state the same thing where the cosine of their TF-IDF vectors
 * is over a threshold, and the threshold is the best one for this very story, which no program could know.
 */
export function baselineScores(gold: Annotation, folder: string, readout: Readout): Scores {
  const links = similarities(sentencesOf(readout));
  let best: Scores | undefined;
  for (let threshold = 0.1; threshold < 0.9; threshold += 0.02) {
    const points = links
      .filter((link) => link.cosine >= threshold)
      .map((link, index) => pointOf(link.a, link.b, index));
    const scores = scoreReadout(gold, folder, { ...readout, points, coverage: [] });
    if (!best || (scores["points"]?.f1 ?? 0) > (best["points"]?.f1 ?? 0)) best = scores;
  }
  return best ?? {};
}

function pointOf(a: Span, b: Span, index: number): Point {
  return { id: `b${index}`, status: "corroborated", passages: [a, b], firm: [0, 1], origins: 2 };
}

function sentencesOf(readout: Readout): Sentence[] {
  const found: { span: Span; words: string[] }[] = [];
  for (const article of readout.articles) {
    for (const match of article.text.matchAll(/[^\s.!?][^\n.!?]*(?:[.!?](?!\s)[^\n.!?]*)*[.!?]?/gu)) {
      const words = match[0].toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length >= 3)
        found.push({ span: { article: article.id, start: match.index, end: match.index + match[0].length }, words });
    }
  }
  const spread = new Map<string, number>();
  for (const { words } of found) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return found.map(({ span, words }) => ({
    span,
    terms: unitVector(words, (word) => Math.log(found.length / (spread.get(word) ?? 1))),
  }));
}

function unitVector(words: readonly string[], idf: (word: string) => number): Map<string, number> {
  const terms = new Map<string, number>();
  for (const word of words) terms.set(word, (terms.get(word) ?? 0) + idf(word));
  const length = Math.hypot(...terms.values()) || 1;
  return new Map([...terms].map(([word, weight]) => [word, weight / length]));
}

function similarities(sentences: readonly Sentence[]): { a: Span; b: Span; cosine: number }[] {
  return sentences.flatMap((a, i) =>
    sentences.slice(i + 1).flatMap((b) => {
      if (a.span.article === b.span.article) return [];
      const cosine = [...a.terms].reduce((sum, [word, weight]) => sum + weight * (b.terms.get(word) ?? 0), 0);
      return cosine >= 0.1 ? [{ a: a.span, b: b.span, cosine }] : [];
    }),
  );
}
