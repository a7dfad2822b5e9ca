import type { Point } from "../../../model/point.ts";
import { corroborated, coverageOf, leading, perhapsSeveral, single } from "../../selection.ts";
import type { Page } from "../page.ts";
import { hanging, heading, more, printed, reference, SHOWN } from "../page.ts";

const MOST_COLUMNS = 12;
const PERHAPS_SHOWN = 5;

/** What several independent origins report: origins, the words, and a dot for each article that has it. */
export function severalSection(page: Page): string[] {
  const points = corroborated(page.readout);
  const title = "REPORTED BY SEVERAL ORIGINS";
  if (points.length === 0) {
    return [
      heading(page, title, "0"),
      ...hanging(page, "  ", "none: no statement was found in two independent origins"),
    ];
  }
  const dots = page.readout.articles.length <= MOST_COLUMNS;
  return [
    heading(page, title, `${points.length}${dots ? "   ● sure  ○ perhaps also  · not found" : ""}`),
    ...points.slice(0, SHOWN).flatMap((point) => several(page, point, dots)),
    ...more(page, points.length - SHOWN, "points"),
  ];
}

function several(page: Page, point: Point, dots: boolean): string[] {
  const mark = point.status === "disputed" ? page.paint.contested("≠") : " ";
  const lead = `${page.paint.solid(String(point.origins).padStart(3))} ${mark} `;
  const span = leading(point);
  const lines = hanging(page, lead, `${printed(page, span)} ${page.paint.faint(reference(page, span))}`);
  return [...lines, `      ${page.paint.faint(dots ? dotsOf(page, point) : numbersOf(page, point))}`];
}

function dotsOf(page: Page, point: Point): string {
  const row = coverageOf(page.readout, point);
  return row.map((cell, index) => `${index + 1}${cell === "firm" ? "●" : cell === "perhaps" ? "○" : "·"}`).join(" ");
}

function numbersOf(page: Page, point: Point): string {
  const row = coverageOf(page.readout, point);
  return row
    .flatMap((cell, index) => (cell === "none" ? [] : [`${index + 1}${cell === "firm" ? "●" : "○"}`]))
    .join(" ");
}

/** What perhaps several origins report, where not enough is sure. */
export function perhapsSection(page: Page): string[] {
  const points = perhapsSeveral(page.readout);
  if (points.length === 0) return [];
  const dots = page.readout.articles.length <= MOST_COLUMNS;
  return [
    heading(page, "PERHAPS BY SEVERAL ORIGINS", `${points.length}`),
    ...points.slice(0, PERHAPS_SHOWN).flatMap((point) => several(page, point, dots)),
    ...more(page, points.length - PERHAPS_SHOWN, "points"),
  ];
}

/** What nobody else has, weightiest first. */
export function onlyOneSection(page: Page): string[] {
  const points = single(page.readout);
  if (points.length === 0) return [];
  return [
    heading(page, "ONLY ONE ORIGIN", `${points.length}`),
    ...points.slice(0, SHOWN).flatMap((point) => {
      const span = leading(point);
      const mark = point.status === "disputed" ? page.paint.contested("≠") : " ";
      return hanging(page, ` ${reference(page, span).padStart(4)} ${mark} `, printed(page, span));
    }),
    ...more(page, points.length - SHOWN, "points"),
  ];
}
