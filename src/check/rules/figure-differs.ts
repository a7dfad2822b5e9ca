import type { Measure } from "../../model/figure.ts";
import { contains, type Span } from "../../model/span.ts";
import { GROWING } from "../../relation/measures/growing.ts";
import type { Found } from "../found.ts";
import { EARLIER } from "../figures/earlier.ts";
import type { DraftFigure, Given } from "../figures/given.ts";
import { supportOf } from "../figures/support.ts";
import type { Material } from "../material.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** Rule 'figure-differs': a figure that the sources do not bear out, or that a later one has replaced. */
export function figureDiffers(material: Material): Found[] {
  return material.figures.flatMap((figure): Found[] => {
    const { agreeing, against } = supportOf(figure);
    if (agreeing.length > 0) return replaced(material, figure, agreeing);
    return against.length > 0 ? [other(material, figure, against)] : printedNowhere(material, figure);
  });
}

/** A passage that has so much of a sentence would have its number too. */
const TELLS = 0.4;
/** Words by which a number is told as not exact. */
const ROUNDED = /\b(?:about|around|nearly|some|roughly|over|more|almost|least|most|than|up to)\b/iu;

/** A number of two digits and more, told as exact, that no source has for anything, in a sentence that a source tells otherwise. */
function printedNowhere(material: Material, { figure, given, known }: DraftFigure): Found[] {
  const { start, end } = figure.found;
  const words = material.draft.article.text.slice(start, end);
  const [nearest] = given;
  if (known || !nearest || given.some(({ agrees }) => agrees) || !/\p{N}{2}/u.test(words) || ROUNDED.test(words))
    return [];
  const sentence = material.sentences.find((one) => contains(one, figure.found));
  if ((sentence?.near[0]?.ofSentence ?? 0) < TELLS) return [];
  const there = `${outletOf(material.sources, nearest.span.article)} ${quoted(phraseOf(material, nearest))}`;
  return [
    {
      rule: "figure-differs",
      start,
      end,
      message: `No source has ${quoted(words)}; the nearest is ${there}.`,
      passages: [nearest.span],
    },
  ];
}

function other(material: Material, { figure }: DraftFigure, against: readonly Given[]): Found {
  const { sources, draft } = material;
  const { start, end } = figure.found;
  const spans = unlike(against.map(({ span }) => span));
  const told = against
    .slice(0, 3)
    .map((given) => `${outletOf(sources, given.span.article)} ${quoted(phraseOf(material, given))}`);
  return {
    rule: "figure-differs",
    start,
    end,
    message: `The draft has ${quoted(draft.article.text.slice(start, end))}, ${listed(told)}${rangeOf(against)}.`,
    passages: spans,
    suggestion: wordsOf(sources, against[0]!.span),
  };
}

/** The figure with what it counts, as printed. */
function phraseOf({ sources }: Material, { figure, span }: Given): string {
  const { of } = figure.found;
  const text = sources.story[figure.article]!.article.text;
  return of && of.start >= span.end && of.start - span.end < 3
    ? text.slice(span.start, of.end)
    : wordsOf(sources, span);
}

/** The range of the values that are set against a figure, where they are not one. */
function rangeOf(against: readonly Given[]): string {
  const amounts = against.map(({ profile }) => profile.quantity.written);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const units = new Set(against.map(({ profile }) => profile.quantity.scale));
  return least === most || units.size > 1 ? "" : `; the sources give ${least} to ${most}`;
}

/** A figure that the sources had, where a later one of them has another that replaces it. */
function replaced(material: Material, figure: DraftFigure, borne: readonly Given[]): Found[] {
  const agreeing = borne.filter(({ profile }) => profile.quantity.amount === figure.profile.quantity.amount);
  if (agreeing.length === 0) return [];
  const { sources, draft, times } = material;
  const { start, end } = figure.figure.found;
  const sentence = draft.analysis.sentences[figure.profile.sentence];
  if (!sentence || EARLIER.test(draft.article.text.slice(sentence.start, sentence.end))) return [];
  // 'On Tuesday, five dead were counted' holds as of its day.
  if (
    times.some(
      ({ time, stated }) => contains(sentence, time) && (stated.weekday ?? stated.year ?? stated.month) !== undefined,
    )
  )
    return [];
  const day = (id: string): string =>
    sources.story.find(({ article }) => article.id === id)?.article.published?.slice(0, 10) ?? "";
  const greater = new Set(grown(figure, agreeing, true).map(({ article }) => article));
  // What an article tells beside a greater count of its own is an earlier one.
  const current = agreeing.filter(({ span }) => !greater.has(span.article));
  const known = (current.length > 0 ? current : agreeing)
    .map(({ span }) => day(span.article))
    .toSorted()
    .at(-1)!;
  const later = [...updatesOf(material, figure, agreeing), ...grown(figure, agreeing)]
    .filter((span) => day(span.article) > known)
    .toSorted((a, b) => (day(a.article) < day(b.article) ? 1 : day(a.article) > day(b.article) ? -1 : 0));
  const [last] = later;
  if (!last) return [];
  const before = listed(agreeing.map(({ span }) => outletOf(sources, span.article)));
  return [
    {
      rule: "figure-differs",
      start,
      end,
      message: `The draft has ${quoted(draft.article.text.slice(start, end))} as ${before} had it; ${outletOf(sources, last.article)} later gives ${quoted(wordsOf(sources, last))}.`,
      passages: [last, ...agreeing.map(({ span }) => span)],
      suggestion: wordsOf(sources, last),
    },
  ];
}

/** The figures that the record has as updates of those that agree with one of the draft. */
function updatesOf(material: Material, { profile: { quantity } }: DraftFigure, agreeing: readonly Given[]): Span[] {
  const measures = agreeing.map(({ span }) => measureOf(material, span));
  if (measures.some((measure) => measure?.relation !== "update")) return [];
  return material.sources.record.figures.flatMap(({ id, span, min, max }) => {
    const apart =
      (max !== null && max * quantity.scale < quantity.min) || (min !== null && min * quantity.scale > quantity.max);
    return apart && measures.some((measure) => measure?.figures.includes(id)) ? [span] : [];
  });
}

/** Counts closer than this are one, rounded. */
const GREATER = 1.05;
/** What a later count of the same people or things must be as like as the one that the draft has. */
const AS_LIKE = 0.7;

/**
 * The greater counts of what grows while it is being counted.
 * @param tolls whether only those count that their articles give as the toll of the event
 */
function grown({ given, profile }: DraftFigure, agreeing: readonly Given[], tolls = false): Span[] {
  const most = agreeing[0]?.alike ?? 0;
  if (profile.kind !== "count" || !GROWING.has(profile.predicate)) return [];
  return given.flatMap(({ alike, profile: other, span }) =>
    alike >= AS_LIKE * most &&
    other.predicate === profile.predicate &&
    (other.noun === profile.noun || (other.people && profile.people)) &&
    other.years.size === 0 &&
    (other.toll || !tolls) &&
    other.quantity.amount > GREATER * profile.quantity.amount
      ? [span]
      : [],
  );
}

function measureOf({ sources: { record } }: Material, span: Span): Measure | undefined {
  const line = record.figures.find((figure) => keyOf(figure.span) === keyOf(span));
  return line && record.measures.find(({ figures }) => figures.includes(line.id));
}

const keyOf = ({ article, start, end }: Span): string => `${article} ${start} ${end}`;

function unlike(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [keyOf(span), span])).values()];
}
