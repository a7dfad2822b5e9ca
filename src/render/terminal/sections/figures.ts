import type { Measure } from "../../../model/figure.ts";
import { rangeText } from "../../range-text.ts";
import type { Page } from "../page.ts";
import { hanging, heading, more, printed, reference, SHOWN } from "../page.ts";
import { safeText } from "../safe-text.ts";

/** The figures of the same thing beside one another, and how they stand. */
export function figuresSection(page: Page): string[] {
  const { measures } = page.readout;
  if (measures.length === 0) return [];
  return [
    heading(page, "FIGURES", `${measures.length} measures`),
    ...measures.slice(0, SHOWN).flatMap((measure) => lines(page, measure)),
    ...more(page, measures.length - SHOWN, "measures"),
  ];
}

function lines(page: Page, measure: Measure): string[] {
  const relation = measure.relation === "conflict" ? page.paint.contested(measure.relation) : measure.relation;
  const figures = measure.figures.map(page.lookup.figure);
  const of = figures.find((figure) => figure.of)?.of;
  const title = of ? printed(page, of) : safeText(figures[0]?.unit ?? "");
  return [
    ...hanging(page, "   ", `${page.paint.strong(title)}  ${relation}`),
    ...figures.flatMap((figure) =>
      hanging(
        page,
        `   ${reference(page, figure.span).padStart(6)} `,
        `${printed(page, figure.span)}  ${page.paint.faint(rangeText(figure))}`,
      ),
    ),
  ];
}
