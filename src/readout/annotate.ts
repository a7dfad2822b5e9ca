import { analyseWhole } from "../analysis/analyse.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Figure } from "../model/figure.ts";
import type { Name } from "../model/name.ts";
import type { Quote } from "../model/quote.ts";
import { annotatedFigures } from "./annotated-figures.ts";
import { contains, spanOf, type Span } from "../model/span.ts";
import type { Time } from "../model/time.ts";

/** A quote of one article; `marked` are the words of a reported clause that stand in quotation marks. */
export type AnnotatedQuote = Quote & { readonly marked?: readonly Span[] };

/** A figure of one article; a `change` goes from `min` to `max` and is a fall where `min` is above `max`. */
export type AnnotatedFigure = Figure & { readonly change?: true };

/** What one article yields before it is related to any other, as `readout annotate --json` prints it. */
export interface Annotation {
  readonly readout: "1";
  readonly article: Article;
  readonly names: readonly { readonly span: Span; readonly kind: Name["kind"] }[];
  readonly times: readonly Time[];
  readonly figures: readonly AnnotatedFigure[];
  readonly quotes: readonly AnnotatedQuote[];
  readonly claims: readonly ({ readonly span: Span } & Pick<Claim, "polarity" | "modality" | "by">)[];
  readonly furniture: readonly Span[];
}

/** What the article yields alone: names, times, figures, quotes, claims and furniture as spans of its text. */
export function annotate(article: Article): Annotation {
  const analysis = analyseWhole(article);
  const place = (range: { start: number; end: number }): Span => spanOf(article.id, range);
  return {
    readout: "1",
    article,
    names: analysis.names.map((name) => ({ span: place(name), kind: name.kind })),
    times: timesOf(analysis, place),
    figures: figuresOf(analysis, place),
    quotes: quotesOf(analysis, place),
    claims: analysis.claims.map((claim) => ({
      span: place(claim),
      polarity: claim.polarity,
      modality: claim.modality,
      ...(claim.by !== undefined && { by: claim.by }),
    })),
    furniture: analysis.furniture.map(place),
  };
}

type Place = (range: { start: number; end: number }) => Span;

function timesOf(analysis: Analysis, place: Place): Time[] {
  return (analysis.annotatedTimes ?? analysis.times).map((time, index) => ({
    id: `t${index + 1}`,
    span: place(time),
    value: time.value,
    ...(time.zone !== undefined && { zone: time.zone }),
    ...(time.anchor !== undefined && { anchor: time.anchor }),
    rule: time.rule,
  }));
}

function figuresOf(analysis: Analysis, place: Place): AnnotatedFigure[] {
  return annotatedFigures(analysis).map((figure, index) => ({
    id: `f${index + 1}`,
    span: place(figure),
    min: figure.min,
    max: figure.max,
    unit: figure.unit,
    ...(figure.of && { of: place(figure.of) }),
    ...(figure.asOf !== undefined && { asOf: figure.asOf }),
    ...(figure.by !== undefined && { by: figure.by }),
    ...(figure.changed === true && { change: true as const }),
  }));
}

/** The contents whole, each with the marked words in it; a record shows clauses and marked words alone. */
function quotesOf(analysis: Analysis, place: Place): AnnotatedQuote[] {
  const contents = analysis.contents ?? analysis.quotes;
  const marked = analysis.quotes.filter(({ kind }) => kind !== "indirect");
  return contents.map((quote, index) => {
    const inside = quote.kind === "indirect" ? marked.filter((other) => contains(quote, other)) : [];
    return {
      id: `q${index + 1}`,
      kind: quote.kind,
      span: place(quote),
      speaker: quote.speaker && { name: quote.speaker.name },
      ...(quote.cue && { cue: place(quote.cue) }),
      ...(inside.length > 0 && { marked: inside.map(place) }),
    };
  });
}
