import { CompiledQuery, type Kysely } from "kysely";
import type { Findable } from "../../kept.ts";
import type { Tables } from "../tables.ts";

/**
 * The words of a transaction's revisions on their way into the full-text indexes. They go in together at its end: FTS5 writes out what it has gathered
 * whenever a statement begins that can fail in its middle, which costs more than all else when it happens for each article.
 */
export class WordIndex {
  #waiting: { readonly key: number; readonly title: string; readonly text: string; readonly findable: Findable }[] = [];

  add(key: number, title: string, text: string, findable: Findable): void {
    this.#waiting.push({ key, title, text, findable });
  }

  async flush(db: Kysely<Tables>): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { key, title, text } of waiting) {
      await db.executeQuery(CompiledQuery.raw(WORDS, [key, title, text]));
    }
    for (const { key, findable } of waiting) await indexFindable(db, key, findable);
  }
}

const WORDS = "insert into words (rowid, title, text) values (?, ?, ?)";
const FINDABLE = "insert or replace into findable (rowid, names, speakers, counted) values (?, ?, ?, ?)";

/** What an analysis lets be found, in the place of what an earlier one did. */
export const indexFindable = (db: Kysely<Tables>, key: number, { names, speakers, counted }: Findable) =>
  db.executeQuery(CompiledQuery.raw(FINDABLE, [key, ...[names, speakers, counted].map((words) => words.join("\n"))]));
