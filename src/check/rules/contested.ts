import type { Conflict } from "../../model/conflict.ts";
import { lengthOf, sharedLength, type Span } from "../../model/span.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { isAttributed } from "../support/attribution.ts";
import type { DraftSentence } from "../support/support.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** What a passage must have of a sentence for its conflicts to be the sentence's. */
const STANDS = 0.55;
const SURE = 0.6;

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

/** The passages that the record sets against what a sentence stands on. */
function inConflict(material: Material, sentence: DraftSentence): Span[] {
  const { record } = material.sources;
  const standing = sentence.near.filter(({ ofSentence }) => ofSentence >= STANDS).map(({ passage }) => passage.span);
  return record.conflicts.flatMap((conflict): Span[] => {
    if (!isTold(material, sentence, conflict)) return [];
    const [a, b] = [conflict.a, conflict.b].map((side) => standing.some((span) => overlaps(span, side)));
    return a === b ? [] : [a ? conflict.b : conflict.a];
  });
}

/** Whether a sentence has what a conflict is about: a figure, a time; wordings are no dispute. */
function isTold({ draft: { analysis } }: Material, sentence: DraftSentence, { kind }: Conflict): boolean {
  const inside = (ranges: readonly { readonly start: number; readonly end: number }[]): boolean =>
    ranges.some((range) => sharedLength(range, sentence) > 0);
  switch (kind) {
    case "wording":
    case "attribution":
      return false;
    case "figure":
      return inside(analysis.figures);
    case "time":
      return inside(analysis.times);
    case "polarity":
    case "fact":
      return true;
  }
}

const overlaps = (a: Span, b: Span): boolean =>
  a.article === b.article && sharedLength(a, b) * 2 > Math.min(lengthOf(a), lengthOf(b));
