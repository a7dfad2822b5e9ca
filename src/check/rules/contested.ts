import type { Conflict } from "../../model/conflict.ts";
import { lengthOf, sharedLength, type Span } from "../../model/span.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { isAttributed } from "../support/attribution.ts";
import type { DraftSentence } from "../support/support.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** What a passage must have of a sentence for its conflicts to be the sentence's. */
const STANDS = 0.55;
const SURE = 0.55;
/** The least that the side of a conflict must have of a sentence that has its figure. */
const LEAST = 0.35;

/** Rule 'contested': a statement that the sources dispute, told as settled. */
export function contested(material: Material): Found[] {
  const { draft, sources, sentences, stances } = material;
  const outlets = sources.record.articles.map(({ outlet }) => outlet);
  return sentences.flatMap((sentence): Found[] => {
    if (sentence.kind === "heading" || isAttributed(draft, sentence, outlets)) return [];
    const against = new Map<string, Span>();
    for (const { statement, aligned } of stances) {
      if (statement.claim.sentence !== sentence.index) continue;
      const sure = aligned.filter(({ ofDraft }) => ofDraft >= SURE);
      if (!sure.some(({ contrary }) => !contrary)) continue;
      for (const { contrary, span } of sure) if (contrary) against.set(JSON.stringify(span), span);
    }
    for (const span of inConflict(material, sentence)) against.set(JSON.stringify(span), span);
    const spans = [...against.values()];
    if (spans.length === 0) return [];
    const told = spans
      .slice(0, 3)
      .map((span) => `${outletOf(sources, span.article)} ${quoted(wordsOf(sources, span))}`);
    const { start, end } = sentence;
    return [{ rule: "contested", start, end, message: `The sources dispute this: ${listed(told)}.`, passages: spans }];
  });
}

/** By so much a passage must be nearer to a sentence than what is set against it. */
const NEARER = 0.12;

/** The passages that the record sets against what a sentence stands on. */
function inConflict(material: Material, sentence: DraftSentence): Span[] {
  const nearness = (side: Span): number =>
    Math.max(
      0,
      ...sentence.near.flatMap(({ passage, ofSentence }) => (overlaps(passage.span, side) ? [ofSentence] : [])),
    );
  return material.sources.record.conflicts.flatMap((conflict): Span[] => {
    const [a, b] = [nearness(conflict.a), nearness(conflict.b)];
    const side = sideOf(material, sentence, conflict) ?? (a > b + NEARER ? "a" : b > a + NEARER ? "b" : undefined);
    if (side === undefined || Math.max(a, b) < STANDS || (side === "a" ? a : b) < LEAST) return [];
    return isTold(conflict) ? [side === "a" ? conflict.b : conflict.a] : [];

    function isTold({ kind }: Conflict): boolean {
      if (kind === "figure" || kind === "time") return sideOf(material, sentence, conflict) !== undefined;
      return kind === "polarity" || kind === "fact";
    }
  });
}

/** The side of a conflict whose figure or time a sentence has. */
function sideOf({ figures, times }: Material, sentence: DraftSentence, { a, b }: Conflict): "a" | "b" | undefined {
  const given = [
    ...figures.flatMap(({ figure, given }) => (sharedLength(figure.found, sentence) > 0 ? given : [])),
    ...times.flatMap(({ time, given }) => (sharedLength(time, sentence) > 0 ? given : [])),
  ].filter(({ agrees }) => agrees);
  const [inA, inB] = [a, b].map((side) =>
    given.some(({ span }) => span.article === side.article && sharedLength(span, side) > 0),
  );
  return inA === inB ? undefined : inA ? "a" : "b";
}

const overlaps = (a: Span, b: Span): boolean =>
  a.article === b.article && sharedLength(a, b) * 2 > Math.min(lengthOf(a), lengthOf(b));
