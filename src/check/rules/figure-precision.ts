import type { Span } from "../../model/span.ts";
import { type Bounds, boundsOf, isEmphatic } from "../figures/bounds.ts";
import { supportOf } from "../figures/support.ts";
import type { BaseQuantity } from "../../relation/measures/quantity.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import type { Sources } from "../sources.ts";
import { clockBoundsOf } from "../times/bounds.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** Rule 'figure-precision': the number or the hour that the sources give, but bounded otherwise ('over 46,000' as '46,000'). */
export const figurePrecision = (material: Material): Found[] => [...ofFigures(material), ...ofClocks(material)];

function ofFigures(material: Material): Found[] {
  const { draft, sources, figures } = material;
  return figures.flatMap((figure): Found[] => {
    const { start, end } = figure.figure.found;
    const words = draft.article.text.slice(start, end);
    const own = boundsOf(figure.figure.found, words);
    const { amount, min, max } = figure.profile.quantity;
    const same = supportOf(figure).agreeing.filter(
      ({ span, profile: { quantity } }) =>
        quantity.amount === amount ||
        (min === max &&
          isRange(quantity) &&
          quantity.min <= amount &&
          amount <= quantity.max &&
          !isScore(sources, span)),
    );
    const best = same[0]?.alike ?? 0;
    const near = same.filter(({ alike }) => alike >= best / 2);
    const emphatic = isEmphatic(words);
    const bounds = near.map(({ figure: { found }, span }): Bounds => boundsOf(found, wordsOf(sources, span)));
    if (bounds.length === 0 || (bounds.includes(own) && !(emphatic && bounds.some((other) => other !== "exact"))))
      return [];
    // A bound that a source has of what is somewhat less alike may be of the same.
    const further = same.filter(({ alike }) => alike < best / 2 && alike >= best / 3);
    if (!emphatic && further.some(({ figure: { found }, span }) => boundsOf(found, wordsOf(sources, span)) === own))
      return [];
    // A number told as rounded is true of the exact one too.
    if (own === "about" && bounds.includes("exact")) return [];
    const [first] = near;
    const told = near.map(({ span }) => `${outletOf(sources, span.article)} ${quoted(wordsOf(sources, span))}`);
    return [
      {
        rule: "figure-precision",
        start,
        end,
        message: `The draft has ${quoted(words)}, ${listed(told)}.`,
        passages: near.map(({ span }) => span),
        suggestion: wordsOf(sources, first!.span),
      },
    ];
  });
}

/** 'Two or three', '10 to 12': closed on both sides. */
const isRange = ({ min, max }: BaseQuantity): boolean => Number.isFinite(min) && Number.isFinite(max) && min < max;

/** '5-10' may be a score or a record, of which each number is one. */
const isScore = (sources: Sources, span: Span): boolean => /^\d+[-–]\d+$/u.test(wordsOf(sources, span));

/** Clauses as alike as this tell of one event. */
const ONE_EVENT = 0.3;

/** Hours that every source bounds ('shortly before 4 p.m.') and the draft does not, or the other way round. */
function ofClocks({ draft, sources, times }: Material): Found[] {
  return times.flatMap(({ time, stated, given }): Found[] => {
    const same = given.filter(({ agrees, stated: there }) => agrees && there.clock === stated.clock);
    const best = same[0]?.alike ?? 0;
    if (stated.clock === undefined || best < ONE_EVENT) return [];
    const own = clockBoundsOf(draft.article.text, time);
    const near = same.filter(({ alike }) => alike >= best / 2);
    const bounds = new Set(near.map(({ article, span }) => clockBoundsOf(sources.story[article]!.article.text, span)));
    // Rounded or told from the other side, it is right where a source has it so, or tells it to the minute.
    if (bounds.has(own) || own === "about" || (own !== "exact" && bounds.has("exact"))) return [];
    const { start, end } = time;
    const told = near.map(({ span }) => `${outletOf(sources, span.article)} ${quoted(boundedWords(sources, span))}`);
    return [
      {
        rule: "figure-precision",
        start,
        end,
        message: `The draft has ${quoted(draft.article.text.slice(start, end))}, ${listed(told)}.`,
        passages: near.map(({ span }) => span),
      },
    ];
  });
}

/** The words of a clock with those before it that bound it. */
function boundedWords({ story }: Sources, { article, start, end }: Span): string {
  const text = story.find((one) => one.article.id === article)?.article.text ?? "";
  const [before = ""] = /(?:\S+ ){0,3}$/u.exec(text.slice(0, start)) ?? [];
  return text.slice(start - before.length, end);
}
