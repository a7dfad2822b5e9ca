import type Database from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { guarded } from "./errors.ts";

/** The most statements that are kept prepared. */
const MOST = 200;

/** The database as Kysely wants it: statements stay prepared, and what SQLite throws becomes an error of the archive. */
export function statementsOf(db: Database.Database, file: string): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => db.close(),
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      const statement = guarded(file, () => db.prepare(text));
      const ours: SqliteStatement = {
        reader: statement.reader,
        all: (values) => guarded(file, () => statement.all(...values)),
        run: (values) => guarded(file, () => statement.run(...values)),
        iterate: (values) => statement.iterate(...values),
      };
      if (kept.size >= MOST) kept.clear();
      kept.set(text, ours);
      return ours;
    },
  };
}
