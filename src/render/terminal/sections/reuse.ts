import type { Page } from "../page.ts";
import { hanging, heading, printed } from "../page.ts";

/** Which articles share words, the longest shared run of each pair, and how many runs there are. */
export function reuseSection(page: Page): string[] {
  const pairs = new Map<string, { runs: number; longest: (typeof page.readout.reuse)[number] }>();
  for (const reuse of page.readout.reuse) {
    const key = `${page.lookup.number(reuse.a.article)} = ${page.lookup.number(reuse.b.article)}`;
    const pair = pairs.get(key);
    const longer = !pair || reuse.a.end - reuse.a.start > pair.longest.a.end - pair.longest.a.start;
    pairs.set(key, { runs: (pair?.runs ?? 0) + 1, longest: longer ? reuse : pair.longest });
  }
  if (pairs.size === 0) return [];
  return [
    heading(page, "SHARED WORDS", "runs of eight words or more, quotations left out"),
    ...[...pairs].flatMap(([key, pair]) =>
      hanging(page, `   [${key}] `.padEnd(13), `${page.paint.faint(`${pair.runs}×`)} ${printed(page, pair.longest.a)}`),
    ),
  ];
}
