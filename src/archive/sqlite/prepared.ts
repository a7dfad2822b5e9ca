import { type Compilable, CompiledQuery, type Kysely, type QueryResult } from "kysely";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

/**
 * A query that is built and compiled once and then run with other values: building it anew costs more than SQLite takes to run it.
 * @param build makes the query; each value stands in it once, as a parameter
 */
export function prepared<V extends Readonly<Record<string, unknown>>, R>(
  names: readonly (keyof V & string)[],
  build: (db: Db, values: V) => Compilable<R>,
): (db: Db, values: V) => Promise<readonly R[]> {
  let known: { readonly sql: string; readonly order: readonly string[] } | undefined;
  return async (db, values) => {
    known ??= compiled(db, names, build);
    const { sql, order } = known;
    const parameters = order.map((name) => values[name]);
    const { rows }: QueryResult<R> = await db.executeQuery<R>(CompiledQuery.raw(sql, parameters));
    return rows;
  };
}

function compiled<V extends Readonly<Record<string, unknown>>, R>(
  db: Db,
  names: readonly (keyof V & string)[],
  build: (db: Db, values: V) => Compilable<R>,
): { readonly sql: string; readonly order: readonly string[] } {
  // Each value's own name stands for it, to see where it goes; nothing is run with them.
  const marks = Object.fromEntries(names.map((name) => [name, `\0${name}`])) as unknown as V;
  const { sql, parameters } = build(db, marks).compile();
  return { sql, order: parameters.map((mark) => String(mark).slice(1)) };
}
