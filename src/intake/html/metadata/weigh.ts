import { toIso } from "../../dates/parse-date.ts";
import type { Known } from "../../draft.ts";
import type { Carrier, Field } from "./fields.ts";

/** What the parts of a page say together, and where they disagree, as sentences. */
export interface Weighed {
  readonly known: Known;
  readonly notes: readonly string[];
}

const NAMES: Partial<Record<Field, string>> = {
  title: "title",
  byline: "author",
  outlet: "outlet",
  published: "date of publication",
  updated: "date of the last update",
  language: "language",
  section: "section",
};
const LONGEST_SHOWN = 80;

/** Takes for each field the first carrier that says it, and notes which others say something else. */
export function weigh(carriers: readonly Carrier[]): Weighed {
  const known: Partial<Record<Field, string>> = {};
  const from: Partial<Record<Field, string>> = {};
  const notes: string[] = [];
  for (const carrier of carriers) {
    // Object.entries widens the keys.
    for (const [field, value] of Object.entries(carrier.known) as [Field, string][]) {
      const first = known[field];
      if (first === undefined) {
        known[field] = value;
        from[field] = carrier.name;
      } else if (NAMES[field] !== undefined && disagree(field, first, value)) {
        notes.push(
          `For the ${NAMES[field]}, ${from[field]} says '${shorten(first)}' and ${carrier.name} '${shorten(value)}'; the first is taken.`,
        );
      }
    }
  }
  return { known, notes };
}

const shorten = (value: string): string =>
  value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN - 1).trimEnd()}…` : value;

/** Whether two values cannot be two ways of writing the same. */
function disagree(field: Field, first: string, other: string): boolean {
  if (field === "published" || field === "updated") return daysApart(toIso(first), toIso(other)) > 0;
  if (field === "language") return primary(first) !== primary(other);
  const [a, b] = [wordsIn(first), wordsIn(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 || (field === "title" && shared < Math.min(a.size, b.size) / 2);
}

const DAY = 86_400_000;

/** Whole days between two dates; a moment told in two zones is one moment. */
function daysApart(first: string | undefined, other: string | undefined): number {
  if (first === undefined || other === undefined || first.slice(0, 10) === other.slice(0, 10)) return 0;
  const apart = Math.abs(Date.parse(first) - Date.parse(other)) / DAY;
  // A date without an hour is some moment of a day somewhere.
  return first.length === 10 || other.length === 10 ? Math.floor(apart) : apart < 1 / 24 ? 0 : Math.ceil(apart);
}

const primary = (tag: string): string => tag.trim().slice(0, 2).toLowerCase();

const wordsIn = (value: string): ReadonlySet<string> => new Set(value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
