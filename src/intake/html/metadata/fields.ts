import { parseDate } from "../../dates/parse-date.ts";
import type { Known } from "../../draft.ts";

export type Field = keyof Known;

/** What one part of a page says of its article. */
export interface Carrier {
  /** As a reader knows it: 'JSON-LD', 'Open Graph'. */
  readonly name: string;
  readonly known: Known;
}

const LONGEST = 1000;

/** Whether a value can mean what the field says: an author is no address, a date can be read. */
export function fits(field: Field, value: string): boolean {
  if (value.trim() === "" || value.length > LONGEST) return false;
  if (field === "byline") return !/^(?:https?:)?\/\/|^\/|^@|\S@\S+\.\S/iu.test(value) && /\p{L}/u.test(value);
  if (field === "published" || field === "updated") return parseDate(value) !== undefined;
  if (field === "url") return /^https?:\/\//iu.test(value);
  if (field === "language") return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/iu.test(value.trim());
  return true;
}

/** The values that fit, of those that a part of a page gives for each field. */
export function fitting(values: Partial<Record<Field, readonly (string | undefined)[]>>): Known {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, candidates]) => {
      // Object.entries widens the keys of the record above.
      const value = candidates.find((candidate) => candidate !== undefined && fits(field as Field, candidate));
      return value === undefined ? [] : [[field, value.trim()]];
    }),
  );
}
