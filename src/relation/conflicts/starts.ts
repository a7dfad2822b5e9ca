import type { StoryContext } from "../context.ts";
import type { FoundConflict } from "./found.ts";
import { passageOf, type Statement, type Statements } from "./statements.ts";

/** Verbs of what has one beginning, and the terms that they are compared by. */
const BEGINNING = new Set(["begin", "start", "commence", "open", "launch", "begun", "commenc"]);
/** The months of a season, from the first to the one after the last. */
const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["SP", [3, 6]],
  ["SU", [6, 9]],
  ["FA", [9, 12]],
]);
/** What the clauses must share beside the beginning: the thing that begins. */
const SHARED = 2;
/** Months further apart are those of two beginnings. */
const NEAR_MONTHS = 24;

interface Start {
  readonly statement: Statement;
  /** Months since the year 0, from the first to the one after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Rule 'other-start': two articles let the same thing begin in months or seasons, or last since such, that have no month in common.
 */
export function findOtherStarts({ story, times }: StoryContext, statements: Statements): FoundConflict[] {
  const sharedOf = (a: Statement, b: Statement): number => {
    let shared = 0;
    for (const term of a.terms) if (b.terms.has(term) && !BEGINNING.has(term)) shared += statements.weigh(term);
    return shared;
  };
  const starts = times.flatMap(({ article, found }): Start[] => {
    const statement = statements.around(article, found);
    const months = monthsOf(found.value);
    if (!statement || !months || statement.claim.modality === "hypothetical" || statement.claim.modality === "denied")
      return [];
    const lead = statement.tokens.findLast((token) => token.end <= found.start && token.tag !== "DET")?.lower;
    const begins = statement.tokens.some(
      ({ lemma, tag, end }) => tag === "VERB" && BEGINNING.has(lemma) && end <= found.start,
    );
    return lead === "since" || (lead === "in" && begins) ? [{ statement, ...months }] : [];
  });
  return starts.flatMap((x, i) =>
    starts.slice(i + 1).flatMap((y): FoundConflict[] => {
      const [a, b] = [x.statement, y.statement];
      if (a.article === b.article || (x.from < y.to && y.from < x.to)) return [];
      const apart = Math.abs(x.from - y.from);
      // A month without its year may have been put into another one.
      if (apart > NEAR_MONTHS || apart % 12 === 0 || sharedOf(a, b) < SHARED) return [];
      return [{ kind: "time", rule: "other-start", a: passageOf(story, a), b: passageOf(story, b) }];
    }),
  );
}

function monthsOf(value: string): { from: number; to: number } | undefined {
  const [, year, month] = /^(\d{4})-(\d{2}|SP|SU|FA)$/u.exec(value) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const [from, to] = SEASONS.get(month) ?? [Number(month), Number(month) + 1];
  return { from: 12 * Number(year) + from, to: 12 * Number(year) + to };
}
