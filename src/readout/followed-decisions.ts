import type { Readout } from "../model/readout.ts";
import type { Span } from "../model/span.ts";
import type { Decision, PairDecision } from "../model/story.ts";
import { anchored } from "../relation/decisions/anchor.ts";
import { pairDecisions } from "../relation/decisions/contradictions.ts";
import { unmetDecisions } from "./unmet-decisions.ts";

/** The record with those decisions that it follows: who reads it must see what a person and not the program said is the same. */
export function withDecisions(record: Readout, decisions: readonly Decision[]): Readout {
  const unmet = new Set(unmetDecisions(record, decisions).map(({ decision }) => decision));
  const place = new Map(record.articles.map(({ id }, index) => [id, index]));
  const inOrder = (x: Span, y: Span): number =>
    (place.get(x.article) ?? 0) - (place.get(y.article) ?? 0) || x.start - y.start || x.end - y.end;
  const here = (span: Span, words: string | undefined): Span => {
    const article = record.articles[place.get(span.article) ?? -1];
    const range = article && anchored(article, span, words);
    return { article: span.article, start: range?.start ?? span.start, end: range?.end ?? span.end };
  };
  const followed = pairDecisions(decisions)
    .filter((decision) => !unmet.has(decision))
    .map(({ kind, of, a, b, words }): PairDecision => {
      const [x, y] = [here(a, words?.a), here(b, words?.b)];
      return inOrder(x, y) <= 0 ? { kind, of, a: x, b: y } : { kind, of, a: y, b: x };
    })
    .toSorted((x, y) => inOrder(x.a, y.a) || inOrder(x.b, y.b) || (x.of < y.of ? -1 : 1));
  const once = new Map(followed.map((decision) => [JSON.stringify(decision), decision]));
  return once.size === 0 ? record : { ...record, decisions: [...once.values()] };
}
