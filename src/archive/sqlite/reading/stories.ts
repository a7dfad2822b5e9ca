import { type Kysely, sql } from "kysely";
import type { KeptChange, KeptDecision, KeptStory, PlacedArticle, Position } from "../../kept.ts";
import type { StoryQuery } from "../../query.ts";
import { list } from "../list.ts";
import type { Tables } from "../tables.ts";
import { conditions } from "./search.ts";

type Db = Kysely<Tables>;

export async function position(db: Db): Promise<Position> {
  const { rows } = await sql<Position>`
    select (select coalesce(max(key), 0) from changes) as "change", (select value from counters where name = 'epoch') as epoch`.execute(
    db,
  );
  return rows[0] ?? { change: 0, epoch: 0 };
}

const PAGE = 500;

export async function* placed(
  db: Db,
  { change = 0, since, last = 0 }: { readonly change?: number; readonly since?: string; readonly last?: number },
): AsyncGenerator<PlacedArticle> {
  for (let after = 0; ;) {
    let query = db
      .selectFrom("articles as a")
      .innerJoin("stories as s", "s.key", "a.story")
      .select(["a.key", "a.id", "a.sketch", "a.sketch_version", "s.id as story"])
      .where("a.key", ">", after)
      .orderBy("a.key")
      .limit(PAGE);
    if (change > 0) query = query.where("a.placed", ">", change);
    if (since !== undefined) {
      query = query.where(
        sql<boolean>`(a.published >= ${since} or a.key > (select coalesce(max(key), 0) from articles) - ${last})`,
      );
    }
    const rows = await query.execute();
    for (const { id, story, sketch, sketch_version } of rows) {
      const kept = sketch && sketch_version !== null ? { version: sketch_version, bytes: sketch } : null;
      yield { id, story, sketch: kept };
    }
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    after = end.key;
  }
}

/** The key of a story, or of the one that it has become part of. */
export async function storyKey(db: Db, id: string): Promise<number | undefined> {
  const { rows } = await sql<{ key: number }>`
    with recursive line (key, part_of) as (
      select key, part_of from stories where id = ${id}
      union select s.key, s.part_of from stories s join line on s.key = line.part_of
    )
    select key from line where part_of is null`.execute(db);
  return rows[0]?.key;
}

export async function story(db: Db, id: string): Promise<KeptStory | undefined> {
  const key = await storyKey(db, id);
  if (key === undefined) return undefined;
  return (await keptStories(db, [key]))[0];
}

export async function stories(db: Db, query: StoryQuery): Promise<KeptStory[]> {
  const { rows } = await sql<{ key: number }>`
    select a.story as key from articles a join stories s on s.key = a.story
    where a.story is not null and a.story in (
      select a.story from articles a join revisions r on r.article = a.key and r.number = a.revision
      where ${conditions(query)}
    )
    group by a.story
    order by ${
      query.sort === "weightiest"
        ? sql`coalesce(s.origins, 1) desc, count(*) desc, max(a.published) desc, s.id`
        : sql`max(a.published) desc, s.id`
    }
    limit ${query.limit ?? -1} offset ${query.offset ?? 0}`.execute(db);
  return keptStories(
    db,
    rows.map(({ key }) => key),
  );
}

async function keptStories(db: Db, keys: readonly number[]): Promise<KeptStory[]> {
  const about = await db
    .selectFrom("stories")
    .select(["key", "id", "basis", "title", "origins"])
    .where("key", "in", list(keys))
    .execute();
  const members = await db
    .selectFrom("articles as a")
    .innerJoin("revisions as r", (join) => join.onRef("r.article", "=", "a.key").onRef("r.number", "=", "a.revision"))
    .select(["a.story", "a.id", "a.published", "a.revision", "r.content"])
    .where("a.story", "in", list(keys))
    .orderBy(sql`coalesce(a.published, '9999')`)
    .orderBy("a.id")
    .execute();
  const byStory = Map.groupBy(members, ({ story }) => story);
  const byKey = new Map(about.map((one) => [one.key, one]));
  return keys.flatMap((key): KeptStory[] => {
    const [one, inside] = [byKey.get(key), byStory.get(key)];
    if (!one || !inside) return [];
    const dates = inside.flatMap(({ published }) => published ?? []).toSorted();
    const { basis, title, origins } = one;
    return [
      {
        id: one.id,
        articles: inside.map(({ id, content, revision }) => ({ id, content, revision })),
        first: dates[0] ?? null,
        last: dates.at(-1) ?? null,
        brief: basis !== null && title !== null && origins !== null ? { basis, title, origins } : null,
      },
    ];
  });
}

export async function history(db: Db, id: string): Promise<KeptChange[]> {
  const key = await storyKey(db, id);
  if (key === undefined) return [];
  const rows = await db
    .selectFrom("changes as c")
    .innerJoin("stories as s", "s.key", "c.story")
    .leftJoin("change_articles as ca", "ca.change", "c.key")
    .leftJoin("articles as a", "a.key", "ca.article")
    .select(["c.key", "c.kind", "c.source", "c.decided", "c.why", "c.at", "s.id as story", "a.id as article"])
    .where(sql<boolean>`c.story in (
      with recursive parts (key) as (select ${key} union select s.key from stories s join parts on s.part_of = parts.key) select key from parts
    ) or c.source in (select id from stories where key = ${key})`)
    .orderBy("c.key")
    .orderBy("a.key")
    .execute();
  return [...Map.groupBy(rows, (row) => row.key).values()].flatMap((steps) => {
    const [step] = steps;
    if (!step) return [];
    return {
      kind: step.kind,
      story: step.story,
      ...(step.source !== null && { from: step.source }),
      articles: steps.flatMap(({ article }) => article ?? []),
      by: step.decided,
      // `apply` wrote it.
      why: JSON.parse(step.why) as string[],
      at: step.at,
    };
  });
}

export async function decisions(db: Db): Promise<KeptDecision[]> {
  const rows = await db.selectFrom("decisions").select(["key", "decision", "holds", "at"]).orderBy("key").execute();
  return rows.map(({ key, decision, holds, at }) => ({
    number: key,
    // `decide` wrote both.
    decision: JSON.parse(decision) as KeptDecision["decision"],
    holds: JSON.parse(holds) as KeptDecision["holds"],
    at,
  }));
}

export async function record(db: Db, basis: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom("records").select("bytes").where("basis", "=", basis).executeTakeFirst();
  return row?.bytes;
}
