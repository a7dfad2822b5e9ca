import type Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import type { Archive, Reading, Writing } from "../archive.ts";
import { addressesVia, addressState, keepAddress, leftOut } from "./addresses.ts";
import { connect, type OpenOptions } from "./connect.ts";
import { guarded } from "./errors.ts";
import { analyses, articles, everyArticle, known, revisions } from "./reading/articles.ts";
import { search } from "./reading/search.ts";
import { decisions, history, placed, position, record, stories, story } from "./reading/stories.ts";
import { statementsOf } from "./statements.ts";
import type { Tables } from "./tables.ts";
import { events, keepDelivered, keepTold, markUntold, untold } from "./telling.ts";
import { backup, check, vacuum } from "./upkeep.ts";
import { forgetComputed, keepAnalysis, keepArticle, keepRevision, keepSketch } from "./writing/articles.ts";
import { deleteArticle } from "./writing/delete.ts";
import { WordIndex } from "./writing/word-index.ts";
import { apply, decide, keepBrief, keepRecord, takeBack } from "./writing/stories.ts";

type Db = Kysely<Tables>;

/**
 * Opens an archive in one SQLite file: WAL, every commit on disk before it returns, full text with FTS5.
 * @throws ReadoutError 'not-found' where there is none and it is not to be made; else as `Archive`
 */
export function openSqlite(file: string, options: OpenOptions = {}): Archive {
  const connection = connect(file, options);
  const db: Db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: statementsOf(connection, file) }) });
  return {
    ...readingOf(db),
    place: file,
    writable: !connection.readonly,
    write: (work) => db.connection().execute((own) => transaction(own, connection, work)),
    backup: (to) => backup(connection, file, to),
    check: async () => check(connection),
    vacuum: async () => guarded(file, () => vacuum(connection)),
    close: () => db.destroy(),
  };
}

/** The lock on writing is taken at the beginning, so that what `work` reads holds until it is written. */
async function transaction<T>(
  db: Db,
  connection: Database.Database,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  await sql`begin immediate`.execute(db);
  try {
    const index = new WordIndex();
    const result = await work(writingOf(db, index));
    await index.flush(db);
    await sql`commit`.execute(db);
    return result;
  } catch (error) {
    // SQLite itself rolls back where the disk is full.
    if (connection.inTransaction) await sql`rollback`.execute(db);
    throw error;
  }
}

const readingOf = (db: Db): Reading => ({
  known: (by) => known(db, by),
  articles: (ids) => articles(db, ids),
  leftOut: (addresses) => leftOut(db, addresses),
  everyArticle: () => everyArticle(db),
  revisions: (article) => revisions(db, article),
  analyses: (contents, version) => analyses(db, contents, version),
  position: () => position(db),
  placed: (from) => placed(db, from),
  story: (id) => story(db, id),
  stories: (query) => stories(db, query),
  history: (id) => history(db, id),
  decisions: () => decisions(db),
  search: (query) => search(db, query),
  record: (basis) => record(db, basis),
  untold: () => untold(db),
  events: (which) => events(db, which),
  address: (address) => addressState(db, address),
  addressesVia: (followed, since) => addressesVia(db, followed, since),
  async counts() {
    const { rows } = await sql<Record<"articles" | "revisions" | "stories" | "decisions" | "pages" | "size", number>>`
      select (select count(*) from articles) as articles, (select count(*) from revisions) as revisions,
        (select count(*) from stories where part_of is null) as stories, (select count(*) from decisions) as decisions,
        (select page_count from pragma_page_count) as pages, (select page_size from pragma_page_size) as size`.execute(
      db,
    );
    const { pages = 0, size = 0, articles = 0, revisions = 0, stories = 0, decisions = 0 } = rows[0] ?? {};
    return { articles, revisions, stories, decisions, bytes: pages * size };
  },
});

const writingOf = (db: Db, index: WordIndex): Writing => ({
  ...readingOf(db),
  async search(query) {
    await index.flush(db);
    return search(db, query);
  },
  async stories(query) {
    await index.flush(db);
    return stories(db, query);
  },
  keepArticle: (article) => keepArticle(db, index, article),
  keepRevision: (revision) => keepRevision(db, index, revision),
  async keepAnalysis(analysis) {
    await index.flush(db);
    await keepAnalysis(db, analysis);
  },
  keepSketch: (article, sketch) => keepSketch(db, article, sketch),
  apply: (change) => apply(db, change, now()),
  decide: (decision) => decide(db, decision, now()),
  takeBack: (number) => takeBack(db, number),
  keepBrief: (id, brief) => keepBrief(db, id, brief),
  keepRecord: (id, basis, bytes) => keepRecord(db, id, basis, bytes),
  markUntold: (id, before) => markUntold(db, id, before),
  keepTold: (id, told, found) => keepTold(db, id, told, found),
  keepDelivered: (event) => keepDelivered(db, event),
  keepAddress: (state) => keepAddress(db, state),
  async delete(article) {
    await index.flush(db);
    return deleteArticle(db, article, now());
  },
  forgetComputed: (version) => forgetComputed(db, version),
});

const now = (): string => new Date().toISOString();
