import type { Page } from "../page.ts";
import { hanging, printed, reference } from "../page.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The passage that says what the story is about, and what the record counts. */
export function headSection(page: Page): string[] {
  const { readout, paint } = page;
  const origins = new Set(readout.articles.map((article) => article.origin)).size;
  const { from, to } = readout.published;
  const dates =
    from === null
      ? "dates unknown"
      : from.slice(0, 10) === to?.slice(0, 10)
        ? from.slice(0, 10)
        : `${from.slice(0, 10)} to ${to?.slice(0, 10)}`;
  return [
    ...hanging(
      page,
      "",
      `${paint.strong(printed(page, readout.title))} ${paint.faint(reference(page, readout.title))}`,
    ),
    ...hanging(
      page,
      "",
      paint.faint(
        `${plural(readout.articles.length, "article", "articles")} · ${plural(origins, "origin", "origins")} · ${dates}`,
      ),
    ),
  ];
}
