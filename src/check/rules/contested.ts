import type { Conflict } from "../../model/conflict.ts";
import { sharedLength, type Span } from "../../model/span.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { termsIn } from "../support/passages.ts";
import { isAttributed } from "../support/attribution.ts";
import type { DraftSentence } from "../support/support.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

const SURE = 0.55;

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

/** The least that a sentence and the side of a conflict must have of each other; a figure or time that it has makes up for some. */
const OF_SENTENCE = 0.5;
const OF_SIDE = 0.6;
const WITH_SLOT = { ofSentence: 0.35, ofSide: 0.35, alike: 0.45 };
/** By so much the other side must be less like the sentence. */
const NEARER = 0.15;

/** The passages that the record sets against what a sentence says. */
function inConflict(material: Material, sentence: DraftSentence): Span[] {
  return material.sources.record.conflicts.flatMap((conflict): Span[] => {
    switch (conflict.kind) {
      case "figure":
      case "time": {
        const side = sideWithSlot(material, sentence, conflict);
        if (side === undefined) return [];
        const { ofSentence, ofSide } = likeness(material, sentence, conflict[side]);
        return ofSentence >= WITH_SLOT.ofSentence && ofSide >= WITH_SLOT.ofSide
          ? [conflict[side === "a" ? "b" : "a"]]
          : [];
      }
      case "polarity":
      case "fact": {
        const [a, b] = [likeness(material, sentence, conflict.a), likeness(material, sentence, conflict.b)];
        const is = (one: Likeness, other: Likeness): boolean =>
          one.ofSentence >= OF_SENTENCE && one.ofSide >= OF_SIDE && one.ofSentence >= other.ofSentence + NEARER;
        return is(a, b) ? [conflict.b] : is(b, a) ? [conflict.a] : [];
      }
      case "wording":
      case "attribution":
        return [];
    }
  });
}

interface Likeness {
  readonly ofSentence: number;
  readonly ofSide: number;
}

/** How much a sentence and a passage have of each other. */
function likeness({ passages, sources }: Material, { terms }: DraftSentence, span: Span): Likeness {
  const analysis = sources.story.find(({ article }) => article.id === span.article)?.analysis;
  const side = termsIn((analysis?.tokens ?? []).filter((token) => token.start >= span.start && token.end <= span.end));
  const sum = (some: Iterable<string>): number => [...some].reduce((total, term) => total + passages.weigh(term), 0);
  const shared = sum([...terms].filter((term) => side.has(term)));
  return { ofSentence: shared / Math.max(1e-9, sum(terms)), ofSide: shared / Math.max(1e-9, sum(side)) };
}

/** The side of a conflict whose figure or time a sentence has. */
function sideWithSlot(
  { figures, times }: Material,
  sentence: DraftSentence,
  { a, b }: Conflict,
): "a" | "b" | undefined {
  const given = [
    ...figures.flatMap(({ figure, given }) => (sharedLength(figure.found, sentence) > 0 ? given : [])),
    ...times.flatMap(({ time, given }) => (sharedLength(time, sentence) > 0 ? given : [])),
  ].filter(({ agrees, alike }) => agrees && alike >= WITH_SLOT.alike);
  const [inA, inB] = [a, b].map((side) =>
    given.some(({ span }) => span.article === side.article && sharedLength(span, side) > 0),
  );
  return inA === inB ? undefined : inA ? "a" : "b";
}
