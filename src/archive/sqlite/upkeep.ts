import { createHash } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import type Database from "better-sqlite3";
import { ReadoutError } from "../../model/error.ts";
import { asArchiveError } from "./errors.ts";

/** Copies the archive while others read and write; the other file is there whole, or not at all. */
export async function backup(db: Database.Database, from: string, to: string): Promise<void> {
  if (existsSync(to)) {
    throw new ReadoutError("usage", to, "there is such a file already.", "Name a new file for the backup.");
  }
  const making = `${to}.part`;
  try {
    await db.backup(making);
    renameSync(making, to);
  } catch (error) {
    throw asArchiveError(error, from === to ? from : to);
  } finally {
    for (const left of [making, `${making}-journal`]) rmSync(left, { force: true });
  }
}

/** Everything that SQLite can check, and what holds between our tables. */
export function check(db: Database.Database): string[] {
  return [damaged, dangling, unsearchable, broken].flatMap((look) => {
    try {
      return look(db);
    } catch (error) {
      const fault = asArchiveError(error, db.name);
      if (fault instanceof ReadoutError && fault.code === "malformed") return [`SQLite: ${messageOf(error)}`];
      throw fault;
    }
  });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function damaged(db: Database.Database): string[] {
  // The pragma gives rows of one column.
  const rows = db.pragma("integrity_check") as { readonly integrity_check: string }[];
  return rows.flatMap(({ integrity_check: found }) => (found === "ok" ? [] : [`SQLite: ${found}`]));
}

function dangling(db: Database.Database): string[] {
  // As SQLite documents the columns of the pragma.
  const rows = db.pragma("foreign_key_check") as { readonly table: string; readonly rowid: number | null }[];
  return rows.map(({ table, rowid }) => `Row ${rowid} of ${table} rests on one that is not there.`);
}

function unsearchable(db: Database.Database): string[] {
  return (["words", "findable"] as const).flatMap((table) => {
    try {
      const rank = table === "words" ? 1 : 0;
      db.prepare(`insert into ${table} (${table}, rank) values ('integrity-check', ?)`).run(rank);
      return [];
    } catch (error) {
      return [`The index ${table} does not fit the articles (${messageOf(error)}).`];
    }
  });
}

function broken(db: Database.Database): string[] {
  const found: string[] = [];
  const rows = db.prepare(
    "select r.text, r.sha256, a.id, r.number from revisions r join articles a on a.key = r.article",
  );
  // The columns of the statement above.
  for (const row of rows.iterate() as Iterable<{ text: string; sha256: string; id: string; number: number }>) {
    const hash = createHash("sha256").update(row.text, "utf8").digest("hex");
    if (hash !== row.sha256) found.push(`The text of ${row.id}, revision ${row.number}, is not the one that was kept.`);
  }
  const say = (query: string, message: (id: string) => string): void => {
    // Each query gives one column of ids.
    for (const id of db.prepare(query).pluck().all() as string[]) found.push(message(id));
  };
  say(
    "select a.id from articles a left join revisions r on r.article = a.key and r.number = a.revision where r.key is null",
    (id) => `${id} has no text.`,
  );
  say("select id from articles where story is null", (id) => `${id} stands in no story.`);
  say(
    "select a.id from articles a join stories s on s.key = a.story where s.part_of is not null",
    (id) => `${id} stands in a story that has become part of another.`,
  );
  return found;
}

/** Writes the file anew without the room of what was deleted. */
export function vacuum(db: Database.Database): { readonly before: number; readonly after: number } {
  const before = bytesOf(db);
  db.exec("insert into words (words) values ('optimize')");
  db.exec("insert into findable (findable) values ('optimize')");
  db.exec("vacuum");
  db.pragma("wal_checkpoint(truncate)");
  return { before, after: bytesOf(db) };
}

const bytesOf = (db: Database.Database): number =>
  Number(db.pragma("page_count", { simple: true })) * Number(db.pragma("page_size", { simple: true }));
