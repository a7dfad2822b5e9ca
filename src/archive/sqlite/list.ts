import { type RawBuilder, sql } from "kysely";

/** The values as rows of one parameter, so that a statement is the same for any number of them: `where id in ${list(ids)}`. */
export const list = (values: readonly (string | number)[]): RawBuilder<never> =>
  sql`(select value from json_each(${JSON.stringify(values)}))`;

/** The keys of objects without those whose value is undefined or null. */
export function defined<T extends object>(values: { readonly [K in keyof T]: T[K] | null | undefined }): T {
  // What is left has the values that T names, because only null and undefined were left out.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as T;
}
