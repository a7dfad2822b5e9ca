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
    previousAccount: () => {
      const months = lastMonthsOfAccount(layout, found, index);
      const quarter = before(({ point }) => isPeriod(point));
      if (months === null || published === null || (quarter && quarter.sentence > months.sentence)) return quarter;
      if (
        quarter &&
        quarter.sentence === months.sentence &&
        found.findLastIndex((one, i) => i < index && named[i] === quarter) > found.indexOf(months)
      )
        return quarter;
      return {
        point: pointAt(published, "year"),
        words: layout.text.slice(months.start, months.end),
        sentence: months.sentence,
      };
    },
    nearby: (unit) => nearby(named, index, sentence, unit),
  };
}

/** The last 'nine months' before the expression that figures are given for: 'in the first nine months', 'for the nine months'. */
function lastMonthsOfAccount(layout: Layout, found: readonly Found[], index: number): Found | null {
  for (let i = index - 1; i >= 0 && i > index - REACH; i--) {
    const one = found[i]!;
    if (ACCOUNT.test(layout.text.slice(one.start, one.end)) && one.match.meaning.kind === "fixed") return one;
  }
  return null;
}

const ACCOUNT = /\b(?:six|nine)[\s-]months?$/iu;

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
