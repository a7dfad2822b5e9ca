import type { Conflict } from "../../model/conflict.ts";
import { type Range, sharedLength, type Span } from "../../model/span.ts";
import { GROWING } from "../../relation/measures/growing.ts";
import { EARLIER } from "../figures/earlier.ts";
import { isDistinctive } from "../figures/given.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { isAttributed } from "../attribution/attributed.ts";
import type { DraftSentence } from "../support/support.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

const SURE = 0.55;
/** The same of a denial that tells little else. */
const DENIED = { ofDraft: 0.25, ofSource: 0.8 };
/** What stands around another value must be as like what stands around the draft's as what stands around the value that agrees. */
const AS_LIKE = 0.93;
const FIGURE_ALIKE = 0.48;
const TIME_ALIKE = 0.55;

/** A sign of `contested`: sentences against which the record's conflicts, other values or contrary clauses of the sources stand. */
export function disputes(material: Material): Found[] {
  const { draft, sources, sentences, stances } = material;
  const outlets = sources.record.articles.map(({ outlet }) => outlet);
  return sentences.flatMap((sentence): Found[] => {
    if (sentence.kind === "heading" || sentence.asks || isAttributed(draft, sentence, outlets)) return [];
    if (EARLIER.test(draft.article.text.slice(sentence.start, sentence.end))) return [];
    const against = new Map<string, Span>();
    for (const { statement, aligned } of stances) {
      if (statement.claim.sentence !== sentence.index) continue;
      if (!aligned.some(({ contrary, ofDraft }) => !contrary && ofDraft >= SURE)) continue;
      for (const { contrary, span, ofDraft, ofSource } of aligned) {
        const sure = ofDraft >= SURE || (ofDraft >= DENIED.ofDraft && ofSource >= DENIED.ofSource);
        if (contrary && sure) against.set(JSON.stringify(span), span);
      }
    }
    for (const span of otherValues(material, sentence)) against.set(JSON.stringify(span), span);
    for (const span of inConflict(material, sentence)) against.set(JSON.stringify(span), span);
    const spans = [...against.values()];
    if (spans.length === 0) return [];
    const told = spans
      .slice(0, 3)
      .map((span) => `${outletOf(sources, span.article)} ${quoted(wordsOf(sources, inContext(material, span)))}`);
    const { start, end } = sentence;
    return [{ rule: "contested", start, end, message: `The sources dispute this: ${listed(told)}.`, passages: spans }];
  });
}

/** The sentence around a passage that is a value alone. */
function inContext({ sources }: Material, span: Span): Span {
  const sentence = sources.story
    .find(({ article }) => article.id === span.article)
    ?.analysis.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  return sentence && span.end - span.start < VALUE
    ? { article: span.article, start: sentence.start, end: sentence.end }
    : span;
}

/** Shorter passages tell too little by themselves, in characters. */
const VALUE = 30;

interface GivenValue {
  readonly span: Span;
  readonly alike: number;
  readonly agrees: boolean;
}

/** Numbers that are nearer than the one are rounded, those further apart than the other of other things. */
const LEAST_TIMES = 1.08;
const MOST_TIMES = 2.5;
/** A day as a source's words have it, not as it follows from another. */
const DAY = /day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/iu;

/** The figures and times of sources that are of the same thing as one of a sentence, and that cannot hold beside what other sources give. */
function otherValues({ figures, times, sources }: Material, sentence: DraftSentence): Span[] {
  const inside = (range: Range): boolean => sharedLength(range, sentence) > 0;
  return [
    ...figures.flatMap(({ figure, given, profile }) => {
      // What grows is counted anew, unless it is of another year.
      const growing = GROWING.has(profile.predicate) && profile.years.size === 0;
      if (!inside(figure.found) || !isDistinctive(profile) || growing) return [];
      return othersOf(given, FIGURE_ALIKE).flatMap(({ profile: other, span }) => {
        const [less, more] = [profile.quantity.amount, other.quantity.amount].toSorted((x, y) => x - y);
        const isOne =
          other.predicate === profile.predicate && (other.noun === profile.noun || (other.people && profile.people));
        return isOne && more! >= LEAST_TIMES * less! && more! <= MOST_TIMES * less! ? [span] : [];
      });
    }),
    ...times.flatMap(({ time, given, stated }) =>
      inside(time)
        ? othersOf(given, TIME_ALIKE).flatMap(({ span }) =>
            stated.clock !== undefined || DAY.test(wordsOf(sources, span)) ? [span] : [],
          )
        : [],
    ),
  ];
}

/** The values that are set against the one that agrees, of articles that do not have that too. */
function othersOf<Value extends GivenValue>(given: readonly Value[], least: number): Value[] {
  const agreeing = given.filter(({ agrees }) => agrees);
  const best = agreeing[0]?.alike ?? 0;
  const having = new Set(agreeing.map(({ span }) => span.article));
  if (best < least) return [];
  return given.filter(
    ({ agrees, alike, span }) => !agrees && alike >= Math.max(least, AS_LIKE * best) && !having.has(span.article),
  );
}

/** The least that a sentence and the side of a conflict must have of each other; a figure or time that it has makes up for some. */
const OF_SENTENCE = 0.5;
const OF_SIDE = 0.6;
const WITH_SLOT = { ofSentence: 0.35, ofSide: 0.35, alike: 0.45 };
/** By so much the other side must be less like the sentence. */
const NEARER = 0.15;

/** The passages that the record sets against what a sentence says. */
function inConflict(material: Material, sentence: DraftSentence): Span[] {
  return material.sources.record.conflicts.flatMap((conflict) => {
    const side = sideOf(material, sentence, conflict);
    return side === undefined ? [] : [conflict[side === "a" ? "b" : "a"]];
  });
}

/** The side of a conflict that a sentence tells. */
function sideOf(material: Material, sentence: DraftSentence, conflict: Conflict): "a" | "b" | undefined {
  switch (conflict.kind) {
    case "figure":
    case "time": {
      const same = sideWithNumber(material, sentence, conflict);
      if (same !== undefined) return same;
      const side = sideWithSlot(material, sentence, conflict);
      if (side === undefined) return undefined;
      const { ofSentence, ofSide } = likeness(material, sentence, conflict[side]);
      return ofSentence >= WITH_SLOT.ofSentence && ofSide >= WITH_SLOT.ofSide ? side : undefined;
    }
    case "polarity":
    case "fact": {
      const [a, b] = [likeness(material, sentence, conflict.a), likeness(material, sentence, conflict.b)];
      const is = (one: Likeness, other: Likeness): boolean =>
        one.ofSentence >= OF_SENTENCE && one.ofSide >= OF_SIDE && one.ofSentence >= other.ofSentence + NEARER;
      return is(a, b) ? "a" : is(b, a) ? "b" : undefined;
    }
    case "wording":
    case "attribution":
      return undefined;
    default:
      return conflict.kind satisfies never;
  }
}

interface Likeness {
  readonly ofSentence: number;
  readonly ofSide: number;
}

/** How much a sentence and a passage have of each other. */
function likeness(material: Material, { terms }: DraftSentence, span: Span): Likeness {
  const side = material.termsOf(span);
  const sum = (some: Iterable<string>): number => {
    let total = 0;
    for (const term of some) total += material.passages.weigh(term);
    return total;
  };
  const shared = sum([...terms].filter((term) => side.has(term)));
  return { ofSentence: shared / Math.max(1e-9, sum(terms)), ofSide: shared / Math.max(1e-9, sum(side)) };
}

/** The side of a conflict whose figure or time a sentence has, where the other side's is another. */
function sideWithSlot(
  { figures, times }: Material,
  sentence: DraftSentence,
  conflict: Conflict,
): "a" | "b" | undefined {
  const slots: readonly (readonly GivenValue[])[] = [
    ...figures.flatMap(({ figure, given }) => (sharedLength(figure.found, sentence) > 0 ? [given] : [])),
    ...times.flatMap(({ time, given }) => (sharedLength(time, sentence) > 0 ? [given] : [])),
  ];
  return sideOfValues(slots, conflict, ({ alike }) => alike >= WITH_SLOT.alike);
}

/** The least that must be alike around two figures that have one number, which two texts hardly have by chance. */
const SAME_NUMBER = 0.2;

/** The side of a conflict of figures that has a telling number of a sentence to the digit, whatever else the sentence tells. */
function sideWithNumber({ figures }: Material, sentence: DraftSentence, conflict: Conflict): "a" | "b" | undefined {
  return figures
    .filter(({ figure, profile }) => isDistinctive(profile) && sharedLength(figure.found, sentence) > 0)
    .map(({ given, profile }) =>
      sideOfValues(
        [given],
        conflict,
        (one) => one.alike >= SAME_NUMBER && one.profile.quantity.amount === profile.quantity.amount,
      ),
    )
    .find((side) => side !== undefined);
}

/** The side that has a value that agrees, and is of the same thing, where the other has one that does not. */
function sideOfValues<Value extends GivenValue>(
  slots: readonly (readonly Value[])[],
  { a, b }: Conflict,
  isOne: (value: Value) => boolean,
): "a" | "b" | undefined {
  const isIn = (side: Span, { span }: GivenValue): boolean =>
    span.article === side.article && sharedLength(span, side) > 0;
  const has = (side: Span, other: Span): boolean =>
    slots.some(
      (given) =>
        given.some((one) => one.agrees && isOne(one) && isIn(side, one)) &&
        given.some((one) => !one.agrees && isIn(other, one)) &&
        !given.some((one) => one.agrees && isIn(other, one)),
    );
  return has(a, b) ? "a" : has(b, a) ? "b" : undefined;
}
