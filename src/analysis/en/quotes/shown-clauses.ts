import type { Layout } from "../../../model/analysis.ts";
import { contains, lengthOf, type Range, sharedLength } from "../../../model/span.ts";
import type { Attributions } from "./attribute.ts";
import type { Attribution, Cue } from "./attribution.ts";
import { reportedClauses } from "./clauses.ts";
import { headingsOf } from "./contents.ts";
import { describedClauses } from "./learned/clause-features.ts";
import { highestOdds, oddsOf } from "./learned/forest.ts";
import { isGerundOf } from "./reported-clause.ts";
import { sharesHalf } from "./learned/likely-runs.ts";
import type { LearnedReader } from "./learned/reader.ts";
import type { ShownWeights } from "./learned/shown-weights.ts";
import type { Units } from "./units.ts";

/** A clause that a record shows as reported, and the attribution it is the content of. */
export interface ShownClause extends Range {
  readonly attribution: Attribution;
}

/** Log odds above which a record shows a clause. */
const SHOWN = 0.1;
/** The log odds of what is shown without asking the trees. */
const SURE = 3;
/** What the log odds of being right to the word count beside those of being shown. */
const EXACT = 0.4;
/** Two cues report the same clause where they share more than this of their union. */
const SAME = 0.7;
/** How many readings before and after one are looked at for the same clause. */
const NEAR = 6;

interface Scored extends ShownClause {
  readonly at: number;
  readonly odds: number;
  readonly worth: number;
  readonly cue: Range;
}

/**
 * The clauses that a record shows as reported, surest first: of the runs that rules and tagger see at each cue those that are shown as
 * the annotated stories show theirs. What the colon of a headline introduces is whatever the rules make of it.
 */
export function shownClauses(
  layout: Layout,
  text: Units,
  attributions: Attributions,
  reader: LearnedReader,
  weights: ShownWeights,
): ShownClause[] {
  const isFurniture = ({ cue }: Pick<Attribution, "cue">): boolean =>
    layout.blocks[text.sentences[cue.sentence]!.block]!.kind === "furniture";
  const titles = attributions.titles
    .filter((title) => !isFurniture(title))
    .flatMap((attribution) =>
      reportedClauses(text, attribution, attributions.accepted).map((run) => ({ ...rangeOf(text, run), attribution })),
    );
  const headings = headingsOf(layout);
  const scored = attributions.readings.flatMap((reading, at): Scored[] => {
    if (isFurniture(reading) || isAttribute(text, reading.cue)) return [];
    const { cue, source } = reading;
    const attribution = attributions.reads[at] ?? { cue, source, content: [] };
    // A denied deed is reported speech, and too rare among the annotated ones for the trees to learn it.
    const gerund = attributions.reads[at]
      ? reportedClauses(text, attribution, attributions.accepted).find((run) => isGerundOf(text, cue, run))
      : undefined;
    if (gerund)
      return [{ ...rangeOf(text, gerund), attribution, at, odds: SURE, worth: SURE, cue: rangeOf(text, cue) }];
    const all = describedClauses(text, reader, attributions, headings, at).map(({ run, columns }) => {
      const odds = oddsOf(weights.shown, columns);
      return { ...rangeOf(text, run), attribution, at, odds, columns, cue: rangeOf(text, cue) };
    });
    const likely = all.filter(({ odds }) => odds >= SHOWN);
    if (likely.length === 0) return [];
    // Only runs that may take the place of a likely one are asked whether they are right to the word.
    const worth = new Map(likely.map((run) => [run, run.odds + EXACT * oddsOf(weights.exact, run.columns)]));
    const most = EXACT * highestOdds(weights.exact);
    const rivals = all.flatMap((run): Scored[] => {
      const known = worth.get(run);
      if (known === undefined && !likely.some((one) => run.odds + most >= worth.get(one)! && sharesHalf(one, run)))
        return [];
      const { columns, ...rest } = run;
      return [{ ...rest, worth: known ?? run.odds + EXACT * oddsOf(weights.exact, columns) }];
    });
    return rivals.filter(({ odds }) => odds >= SHOWN).map((one) => exactest(one, rivals));
  });
  return [...titles, ...distinct(scored, titles)];
}

/** 'the third publicly acknowledged visit': a participle between an article or adjective and the noun that it belongs to. */
function isAttribute({ units }: Units, { from, to }: Pick<Cue, "from" | "to">): boolean {
  let first = from;
  // An ordinal before a participle is tagged as an adverb now and then.
  while (units[first - 1]?.tag === "ADV") first--;
  const [before, last, after] = [units[first - 1], units[to - 1], units[to]];
  if (!before || !last || !after) return false;
  const leads =
    /^(?:DET|ADJ|NUM)$/u.test(before.tag) && !/^(?:this|that|these|those|some|many|all|others)$/u.test(before.lower);
  return leads && last.lower.endsWith("ed") && /^(?:NOUN|ADJ)$/u.test(after.tag);
}

/** Of the runs that share half with one the likeliest to the word; it takes its place among the others. */
function exactest(one: Scored, all: readonly Scored[]): Scored {
  const same = all.filter((other) => sharesHalf(one, other));
  return { ...same.reduce((best, other) => (other.worth > best.worth ? other : best), one), odds: one.odds };
}

/** Of clauses of one cue that overlap and of clauses that two cues share the surer one; words relayed through another are two. */
function distinct(scored: readonly Scored[], titles: readonly Range[]): Scored[] {
  const ofReading = new Map<number, Scored[]>();
  const kept: Scored[] = [];
  for (const one of scored.toSorted((a, b) => b.odds - a.odds || a.start - b.start)) {
    const own = ofReading.get(one.at) ?? [];
    if (own.some((other) => sharedLength(other, one) > 0) || titles.some((title) => isSame(title, one))) continue;
    const near: Scored[] = [];
    for (let at = one.at - NEAR; at <= one.at + NEAR; at++) if (at !== one.at) near.push(...(ofReading.get(at) ?? []));
    if (near.some((other) => isSame(other, one) && !contains(other, one.cue) && !contains(one, other.cue))) continue;
    kept.push(one);
    ofReading.set(one.at, [...own, one]);
  }
  return kept;
}

const rangeOf = ({ units }: Units, { from, to }: { readonly from: number; readonly to: number }): Range => ({
  start: units[from]!.start,
  end: units[to - 1]!.end,
});

function isSame(a: Range, b: Range): boolean {
  const shared = sharedLength(a, b);
  return shared > SAME * (lengthOf(a) + lengthOf(b) - shared);
}
