import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { analyse } from "../src/analysis/analyse.ts";
import type { KeptSketch, NewArticle } from "../src/archive/kept.ts";
import { openSqlite } from "../src/archive/sqlite/open-sqlite.ts";
import { keptAnalysis } from "../src/keeping/analyses.ts";
import { contentOf } from "../src/keeping/content.ts";
import { keptSketch } from "../src/keeping/open-stories.ts";
import { unpackAnalysis } from "../src/keeping/packing/pack-analysis.ts";
import { sketchOf } from "../src/stories/sketch.ts";
import { madeStory } from "./made-story.ts";
import { type Timing, timed, timedInTurns } from "./timing.ts";

const COUNT = 640;
const BATCH = 32;

/** An article with all that is kept of it, worked out before the clock starts. */
interface Row {
  readonly one: NewArticle;
  readonly sketch: KeptSketch;
}

function rows(): Row[] {
  return madeStory(COUNT, 3000, 11).map((article) => {
    const [content, analysis] = [contentOf(article), analyse(article)];
    const kept = keptAnalysis(content, analysis);
    const seen = "2026-03-01T00:00:00.000Z";
    return {
      one: { article, content, analysis: kept, seen, substantive: null, outletKnown: true },
      sketch: keptSketch(sketchOf(article, analysis)),
    };
  });
}

const batchesOf = (all: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) => all.slice(index * BATCH, (index + 1) * BATCH));

async function throughArchive(file: string, batches: readonly Row[][]): Promise<void> {
  const archive = openSqlite(file, { create: true });
  for (const batch of batches) {
    await archive.write(async (writing) => {
      for (const { one, sketch } of batch) {
        const { id } = one.article;
        await writing.keepArticle({ ...one, sketch });
        await writing.apply({
          kind: "founded",
          story: `s-${id}`,
          articles: [id],
          by: "stream",
          why: ["nothing like it"],
        });
      }
    });
  }
  await archive.close();
}

/** The same bytes by hand: one table, an index of its full text, a transaction a batch with the same promise of being on disk. */
function raw(file: string, batches: readonly Row[][]): void {
  const db = new Database(file);
  db.pragma("journal_mode = wal");
  db.pragma("synchronous = full");
  db.pragma("cache_size = -32768");
  db.exec(`
    create table articles (key integer primary key, id text unique, outlet text, published text, fields text, title text, text text, analysis blob, sketch blob);
    create virtual table words using fts5 (title, text, content = 'articles', content_rowid = 'key', tokenize = "porter unicode61 remove_diacritics 2");`);
  const insert = db.prepare("insert into articles values (null, ?, ?, ?, ?, ?, ?, ?, ?)");
  const index = db.prepare("insert into words (rowid, title, text) values (?, ?, ?)");
  for (const batch of batches) {
    db.transaction(() => {
      for (const { one, sketch } of batch) {
        const { id, outlet, published, title, text } = one.article;
        const fields = JSON.stringify({ ...one.article, text: "", title: "" });
        const { lastInsertRowid } = insert.run(
          id,
          outlet,
          published,
          fields,
          title,
          text,
          one.analysis.bytes,
          sketch.bytes,
        );
        index.run(lastInsertRowid, title, text);
      }
    })();
  }
  db.close();
}

/** Keeping articles against SQLite alone, and reading analyses against making them. */
export async function archive(show: (name: string, timing: Timing, note: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  try {
    const all = rows();
    const batches = batchesOf(all);
    let files = 0;
    const fresh = (): string => join(folder, `${files++}.sqlite`);
    const rate = ({ median }: Timing): string => `${((COUNT / median) * 1000).toFixed(0)} articles a second`;
    const timings = await timedInTurns([() => throughArchive(fresh(), batches), () => raw(fresh(), batches)], 9);
    // One for each job.
    const [ours, theirs] = [timings[0]!, timings[1]!];
    show(`archive, ${COUNT} articles of 3 KB, ${BATCH} a batch`, ours, rate(ours));
    show("SQLite alone, one table with FTS5, same bytes", theirs, rate(theirs));
    console.log(
      `${"".padEnd(46)}share of SQLite alone: ${((100 * theirs.median) / ours.median).toFixed(0)} %; at least 50`,
    );
    const some = all.slice(0, 100).map(({ one }) => one);
    const unpack = await timed(() => some.map(({ analysis, article }) => unpackAnalysis(analysis.bytes, article.text)));
    const make = await timed(() => some.map(({ article }) => analyse(article)), 3);
    const size = some.reduce((sum, { analysis }) => sum + analysis.bytes.length, 0);
    const text = some.reduce((sum, { article }) => sum + article.text.length, 0);
    show("kept analyses, 100 articles read", unpack, `${(size / text).toFixed(2)} bytes for a character of text`);
    show("the same analyses made", make, `${(make.median / unpack.median).toFixed(0)} times as long`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
