import { type Kysely, type Selectable, sql } from "kysely";
import type { Article } from "../../../model/article.ts";
import type { KeptArticle, KeptRevision, KnownArticle } from "../../kept.ts";
import { list } from "../list.ts";
import type { Tables } from "../tables.ts";

type Db = Kysely<Tables>;

/** An article without what has columns of its own, as JSON; those fields stand in their places, so that it prints the same as before it was kept. */
export const fieldsOf = (article: Article): string =>
  JSON.stringify({ ...article, id: "", title: "", text: "", sha256: "" });

type RevisionRow = Pick<Selectable<Tables["revisions"]>, "title" | "text" | "sha256" | "fields">;

/** The article that a revision is, as it was kept. */
export function articleOf(id: string, { title, text, sha256, fields }: RevisionRow): Article {
  // `fieldsOf` wrote it, and the file is checked by its own means.
  return { ...(JSON.parse(fields) as Article), id, title, text, sha256 };
}

export const current = (db: Db) =>
  db
    .selectFrom("articles as a")
    .innerJoin("revisions as r", (join) => join.onRef("r.article", "=", "a.key").onRef("r.number", "=", "a.revision"))
    .leftJoin("stories as s", "s.key", "a.story");

const keptColumns = [
  "a.key",
  "a.id",
  "a.address",
  "a.outlet_known",
  "a.revision",
  "a.kept",
  "r.title",
  "r.text",
  "r.sha256",
  "r.fields",
  "r.content",
  "s.id as story",
] as const;

interface KeptRow extends RevisionRow {
  readonly key: number;
  readonly id: string;
  readonly address: string | null;
  readonly outlet_known: 0 | 1;
  readonly revision: number;
  readonly kept: string;
  readonly content: string;
  readonly story: string | null;
}

const keptOf = (row: KeptRow): KeptArticle => ({
  article: articleOf(row.id, row),
  ...(row.address !== null && { address: row.address }),
  content: row.content,
  revision: row.revision,
  order: row.key,
  outletKnown: row.outlet_known === 1,
  kept: row.kept,
  story: row.story,
});

export async function articles(db: Db, ids: readonly string[]): Promise<KeptArticle[]> {
  const rows = await current(db).select(keptColumns).where("a.id", "in", list(ids)).execute();
  return rows.map(keptOf);
}

const PAGE = 100;

export async function* everyArticle(db: Db): AsyncGenerator<KeptArticle> {
  for (let after = 0; ;) {
    const rows = await current(db)
      .select(keptColumns)
      .where("a.key", ">", after)
      .orderBy("a.key")
      .limit(PAGE)
      .execute();
    yield* rows.map(keptOf);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.key;
  }
}

export async function revisions(db: Db, article: string): Promise<KeptRevision[]> {
  const rows = await db
    .selectFrom("revisions as r")
    .innerJoin("articles as a", "a.key", "r.article")
    .selectAll("r")
    .select("a.id")
    .where("a.id", "=", article)
    .orderBy("r.number")
    .execute();
  return rows.map((row) => ({
    number: row.number,
    article: articleOf(row.id, row),
    content: row.content,
    seen: row.seen,
    substantive: row.substantive === null ? null : row.substantive === 1,
  }));
}

export async function known(
  db: Db,
  { ids = [], addresses = [], texts = [] }: { readonly [K in "ids" | "addresses" | "texts"]?: readonly string[] },
): Promise<KnownArticle[]> {
  const { rows } = await sql<{ key: number }>`
    select key from articles where id in ${list(ids)}
    union select key from articles where address in ${list(addresses)}
    union select article from revisions where sha256 in ${list(texts)}`.execute(db);
  const found = await db
    .selectFrom("articles as a")
    .innerJoin("revisions as r", "r.article", "a.key")
    .select(["a.key", "a.id", "a.address", "a.outlet", "a.outlet_known", "r.sha256", "r.content", "r.title"])
    .where("a.key", "in", list(rows.map(({ key }) => key)))
    .orderBy("a.key")
    .orderBy("r.number")
    .execute();
  const byKey = Map.groupBy(found, ({ key }) => key);
  return [...byKey.values()].flatMap((states) => {
    const last = states.at(-1);
    if (!last) return [];
    return {
      id: last.id,
      ...(last.address !== null && { address: last.address }),
      outlet: last.outlet,
      outletKnown: last.outlet_known === 1,
      texts: states.map(({ sha256 }) => sha256),
      title: last.title,
      content: last.content,
    };
  });
}

export async function analyses(
  db: Db,
  contents: readonly string[],
  version: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await db
    .selectFrom("analyses")
    .select(["content", "bytes"])
    .where("content", "in", list(contents))
    .where("version", "=", version)
    .execute();
  return new Map(rows.map(({ content, bytes }) => [content, bytes]));
}
