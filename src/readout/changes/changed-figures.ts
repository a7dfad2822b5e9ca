import type { Article } from "../../model/article.ts";
import type { CitedFigure } from "../../model/event.ts";
import type { Figure } from "../../model/figure.ts";
import type { Readout } from "../../model/readout.ts";
import { sharedLength, type Span } from "../../model/span.ts";
import { citedFigure, dateOf, moment } from "./cite.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Growth } from "./growth.ts";
import { saysNoMore } from "./says-no-more.ts";

/**
 * The figures that were given otherwise before: those that an article changed in a revision of its own, and those that a new passage gives of
 * something of which another range was known. A vaguer range that holds a known one changes nothing. `told` are passages whose figures a
 * conflict tells already.
 */
export function changedFigures(growth: Growth, told: readonly Span[]): FoundEvent[] {
  const revised = revisedFigures(growth);
  const shown = [...told, ...revised.map(({ now }) => now.figure.span)];
  const measured = measuredFigures(growth, (span) => shown.some((other) => meets(span, other)));
  return [...revised, ...measured].map(({ relation, before, now }) => ({
    body: { kind: "figure", level: "news", relation, before, now },
    rests: [before.passage, now.passage],
    mark: `${placeInLine(before)} ${placeInLine(now)}`,
    dates: [now.passage.date],
  }));
}

interface Changed {
  readonly relation: Extract<FoundEvent["body"], { kind: "figure" }>["relation"];
  readonly before: CitedFigure;
  readonly now: CitedFigure;
}

/** Where a figure stands in its line: one line may have several that changed. */
const placeInLine = ({ passage, figure }: CitedFigure): number => figure.span.start - passage.span.start;

const meets = (a: Span, b: Span): boolean => a.article === b.article && sharedLength(a, b) > 0;

function revisedFigures({ before, after, revisions }: Growth): Changed[] {
  if (!before) return [];
  return revisions.flatMap(({ older, newer, revision }) =>
    revision.figures.flatMap(({ change, older: from, newer: to }): Changed[] => {
      if (change !== "altered" || !from || !to) return [];
      const [old, now] = [figureAt(before, older, from), figureAt(after, newer, to)];
      // A figure of another unit beside it in the altered sentence is another figure.
      if (!old || !now || old.unit !== now.unit || isSameRange(old, now)) return [];
      return [{ relation: "revised", before: citedFigure(older, old), now: citedFigure(newer, now) }];
    }),
  );
}

const figureAt = (record: Readout, { id }: Article, { start, end }: Span): Figure | undefined =>
  record.figures.find(({ span }) => span.article === id && span.start === start && span.end === end);

function measuredFigures({ after, isNew }: Growth, isTold: (span: Span) => boolean): Changed[] {
  const figures = new Map(after.figures.map((figure) => [figure.id, figure]));
  const articles = new Map(after.articles.map((article) => [article.id, article]));
  const articleOf = ({ span }: Figure): Article => {
    const article = articles.get(span.article);
    if (!article) throw new RangeError(`The record has no article '${span.article}'.`);
    return article;
  };
  return after.measures.flatMap(({ figures: ids, relation }) => {
    if (relation === "same") return [];
    const all = ids.flatMap((id) => figures.get(id) ?? []);
    const fresh = all.filter((figure) => isNew(citedFigure(articleOf(figure), figure).passage.span));
    const known = all.filter((figure) => !fresh.includes(figure));
    const latest = latestOf(known, articleOf);
    if (!latest) return [];
    const news: Figure[] = [];
    for (const figure of fresh) {
      if (isTold(figure.span) || [...known, ...news].some((other) => saysNoMore(figure, other))) continue;
      news.push(figure);
    }
    return news.map((figure) => ({
      relation,
      before: citedFigure(articleOf(latest), latest),
      now: citedFigure(articleOf(figure), figure),
    }));
  });
}

const isSameRange = (a: Figure, b: Figure): boolean => a.min === b.min && a.max === b.max;

/** The figure of the latest article; of several the first in the record. */
function latestOf(known: readonly Figure[], articleOf: (figure: Figure) => Article): Figure | undefined {
  const time = (figure: Figure): number => moment(dateOf(articleOf(figure)));
  return known.reduce<Figure | undefined>(
    (best, figure) => (best === undefined || time(figure) > time(best) ? figure : best),
    undefined,
  );
}
