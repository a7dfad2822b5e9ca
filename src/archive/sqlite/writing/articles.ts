import { type Insertable, type Kysely, sql } from "kysely";
import { ReadoutError } from "../../../model/error.ts";
import type { KeptAnalysis, KeptSketch, NewArticle, NewRevision } from "../../kept.ts";
import { list } from "../list.ts";
import { prepared } from "../prepared.ts";
import { fieldsOf } from "../reading/articles.ts";
import type { Tables } from "../tables.ts";
import { indexFindable, type WordIndex } from "./word-index.ts";

type Db = Kysely<Tables>;

const insertArticle = prepared<Insertable<Tables["articles"]>, { key: number }>(
  ["id", "address", "outlet", "outlet_known", "language", "published", "sketch", "sketch_version", "kept"],
  (db, { id, address, outlet, outlet_known, language, published, sketch, sketch_version, kept }) =>
    db
      .insertInto("articles")
      .values({
        id,
        address,
        outlet,
        outlet_known,
        language,
        published,
        revision: sql.lit(1),
        sketch,
        sketch_version,
        kept,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("key"),
);

/** An article that is kept by hand again is no longer left out. */
const welcome = prepared<{ address: string }, never>(["address"], (db, { address }) =>
  db.deleteFrom("left_out").where("address", "=", address).$castTo<never>(),
);

export async function keepArticle(db: Db, index: WordIndex, one: NewArticle): Promise<void> {
  const { article, address, outletKnown, seen, sketch } = one;
  const [row] = await insertArticle(db, {
    id: article.id,
    address: address ?? null,
    outlet: article.outlet,
    outlet_known: outletKnown ? 1 : 0,
    language: article.language,
    published: article.published,
    revision: 1,
    sketch: sketch?.bytes ?? null,
    sketch_version: sketch?.version ?? null,
    kept: seen,
  });
  if (!row) throw taken(article.id);
  if (address !== undefined) await welcome(db, { address });
  await insertRevision(db, index, row.key, 1, one);
}

export async function keepRevision(db: Db, index: WordIndex, one: NewRevision): Promise<void> {
  const { article } = one;
  const row = await db
    .updateTable("articles")
    .set(({ eb }) => ({
      revision: eb("revision", "+", 1),
      outlet: article.outlet,
      language: article.language,
      published: article.published,
    }))
    .where("id", "=", article.id)
    .returning(["key", "revision"])
    .executeTakeFirst();
  if (!row) throw unknown(article.id);
  await insertRevision(db, index, row.key, row.revision, one);
}

const REVISION = ["article", "number", "sha256", "content", "title", "text", "fields", "seen", "substantive"] as const;

const revisionRow = prepared<Insertable<Tables["revisions"]>, { key: number }>(REVISION, (db, values) =>
  db.insertInto("revisions").values(values).returning("key"),
);

async function insertRevision(
  db: Db,
  index: WordIndex,
  article: number,
  number: number,
  one: NewRevision,
): Promise<void> {
  const { title, text, sha256 } = one.article;
  const [row] = await revisionRow(db, {
    article,
    number,
    sha256,
    content: one.content,
    title,
    text,
    fields: fieldsOf(one.article),
    seen: one.seen,
    substantive: one.substantive === null ? null : one.substantive ? 1 : 0,
  });
  await insertAnalysis(db, one.analysis);
  // A row that is inserted comes back, or the insertion throws.
  index.add(row!.key, title, text, one.analysis.findable);
}

const analysisRow = prepared<Insertable<Tables["analyses"]>, never>(["content", "version", "bytes"], (db, values) =>
  db
    .insertInto("analyses")
    .values(values)
    .onConflict((conflict) =>
      conflict
        .column("content")
        .doUpdateSet((eb) => ({ version: eb.ref("excluded.version"), bytes: eb.ref("excluded.bytes") })),
    )
    .$castTo<never>(),
);

const insertAnalysis = (db: Db, { content, version, bytes }: KeptAnalysis) =>
  analysisRow(db, { content, version, bytes });

/** An analysis made anew, with what it lets be found in every revision of that content. */
export async function keepAnalysis(db: Db, analysis: KeptAnalysis): Promise<void> {
  const keys = await db.selectFrom("revisions").select("key").where("content", "=", analysis.content).execute();
  if (keys.length === 0) return;
  await insertAnalysis(db, analysis);
  for (const { key } of keys) await indexFindable(db, key, analysis.findable);
}

export async function keepSketch(db: Db, article: string, { version, bytes }: KeptSketch): Promise<void> {
  await db.updateTable("articles").set({ sketch: bytes, sketch_version: version }).where("id", "=", article).execute();
}

/** Deletes what can be computed again: analyses of other versions, records and titles of stories. */
export async function forgetComputed(db: Db, version: string): Promise<number> {
  const analyses = await db.deleteFrom("analyses").where("version", "!=", version).executeTakeFirst();
  const records = await db.deleteFrom("records").executeTakeFirst();
  await db.updateTable("stories").set({ basis: null, title: null, origins: null }).execute();
  return Number(analyses.numDeletedRows + records.numDeletedRows);
}

/** Deletes analyses that no revision needs any more. */
export const deleteAnalyses = (db: Db, contents: readonly string[]) =>
  db
    .deleteFrom("analyses")
    .where("content", "in", list(contents))
    .where("content", "not in", (where) => where.selectFrom("revisions").select("content"))
    .execute();

const taken = (id: string): ReadoutError =>
  new ReadoutError("duplicate", id, "the archive holds another article of that id.", "Give it another id.");

const unknown = (id: string): ReadoutError =>
  new ReadoutError(
    "not-found",
    id,
    "the archive holds no article of that id.",
    "See `readout search` for its articles.",
  );
