import { type Bounds, boundsOf, isEmphatic } from "../figures/bounds.ts";
import { supportOf } from "../figures/support.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** Rule 'figure-precision': the number that the sources give, but bounded otherwise ('over 46,000' as '46,000'). */
export function figurePrecision(material: Material): Found[] {
  const { draft, sources, figures } = material;
  return figures.flatMap((figure): Found[] => {
    const { start, end } = figure.figure.found;
    const words = draft.article.text.slice(start, end);
    const own = boundsOf(figure.figure.found, words);
    const same = supportOf(figure).agreeing.filter(
      ({ profile }) => profile.quantity.amount === figure.profile.quantity.amount,
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
