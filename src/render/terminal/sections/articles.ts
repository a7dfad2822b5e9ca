import type { Page } from "../page.ts";
import { hanging, heading } from "../page.ts";
import { safeText } from "../safe-text.ts";

/** What the numbers in brackets stand for, with what could not be known of each article. */
export function articlesSection(page: Page): string[] {
  return [
    heading(page, "ARTICLES"),
    ...page.readout.articles.flatMap((article, index) => {
      const origin = article.origin === article.id ? "" : ` · origin ${article.origin}`;
      const about = [article.outlet, article.published ?? "date unknown", article.title].filter((part) => part !== "");
      return [
        ...hanging(page, `   ${`[${index + 1}]`.padStart(4)} `, safeText(about.join(" · ") + origin)),
        ...(article.notes ?? []).flatMap((note) => hanging(page, "        ", page.paint.faint(safeText(note)))),
      ];
    }),
  ];
}
