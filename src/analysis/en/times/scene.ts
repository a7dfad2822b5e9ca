import type { Layout } from "../../../model/analysis.ts";
import { pointAt } from "./calendar.ts";
import type { Named, Scene } from "./match.ts";
import { isPeriod } from "./rules/periods.ts";
import { lastFrom, type Found } from "./scan.ts";
import { tenseAt, type Tense } from "./tense.ts";

/** How many expressions back a reference reaches. */
const REACH = 30;
/** How many expressions to either side a clock or a feast looks for its day or year. */
const BESIDE = 8;
/** Rules that name the year before only to compare: what the text speaks of stays as it was. */
const COMPARISONS: ReadonlySet<string> = new Set(["year-earlier", "distance", "ago", "previous", "period of a year"]);

/** The scene of the expression at `index`: publication, the tense around it, and what was named before it and beside it. */
export function sceneOf(
  layout: Layout,
  found: readonly Found[],
  named: readonly (Named | null)[],
  index: number,
  published: number | null,
): Scene {
  const { start, sentence } = found[index]!;
  const before = (accepts: (one: Named) => boolean): Named | null => {
    for (let i = index - 1; i >= 0 && i > index - REACH; i--) {
      const one = named[i];
      if (one && !COMPARISONS.has(found[i]!.match.rule) && accepts(one)) return one;
    }
    return null;
  };
  return {
    published,
    tense: () => tense(layout, sentence, start),
    previous: () => before(() => true),
    previousDay: () => before(({ point }) => point.unit === "day"),
    previousQuarter: () => before(({ point }) => isPeriod(point)),
    previousAccount: () => previousAccount(layout, found, named, index, published),
    listed: () => listed(layout, found, named, index),
    nearby: (unit) => nearby(named, index, sentence, unit),
  };
}

/** The quarter that figures were given for last, or the year of publication where they were of several months ('for the nine months'). */
function previousAccount(
  layout: Layout,
  found: readonly Found[],
  named: readonly (Named | null)[],
  index: number,
  published: number | null,
): Named | null {
  for (let i = index - 1; i >= 0 && i > index - REACH; i--) {
    const [one, { match, start, end, sentence }] = [named[i], found[i]!];
    if (one && isPeriod(one.point) && !COMPARISONS.has(match.rule)) return one;
    const words = layout.text.slice(start, end);
    if (published !== null && match.meaning.kind === "fixed" && SEVERAL_MONTHS.test(words))
      return { point: pointAt(published, "year"), words, sentence };
  }
  return null;
}

const SEVERAL_MONTHS = /\b(?:six|nine)[\s-]months?$/iu;

/** The expression just before, where this one goes on its list or range: 'Saturday, Sunday and Monday', 'Monday to Friday'. */
function listed(
  layout: Layout,
  found: readonly Found[],
  named: readonly (Named | null)[],
  index: number,
): Named | null {
  const before = found[index - 1];
  const between = before === undefined ? "" : layout.text.slice(before.end, found[index]!.start);
  return LINK.test(between) ? (named[index - 1] ?? null) : null;
}

const LINK = /^(?:(?:,|,?\s+(?:and|or|to|through|until))\s+|\s*\()$/u;

function tense(layout: Layout, index: number, offset: number): Tense {
  const sentence = layout.sentences[index];
  return sentence ? tenseAt(layout.tokens, sentence, lastFrom(layout.tokens, offset)) : "none";
}

function nearby(named: readonly (Named | null)[], index: number, sentence: number, unit: "day" | "year"): Named | null {
  for (let distance = 1; distance < BESIDE; distance++) {
    for (const at of [index - distance, index + distance]) {
      const one = named[at];
      if (one?.sentence === sentence && one.point.unit === unit) return one;
    }
  }
  return null;
}
