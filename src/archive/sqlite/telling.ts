import { type Kysely, sql } from "kysely";
import type { StoryEvent } from "../../model/event.ts";
import type { Told } from "../kept.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

export const packTold = (told: Told): string => JSON.stringify(Object.fromEntries(told));

// `packTold` wrote it.
export const unpackTold = (told: string | null): Told =>
  new Map(told === null ? [] : Object.entries(JSON.parse(told) as Record<string, number>));

export async function untold(db: Db): Promise<{ readonly story: string; readonly told: Told }[]> {
  const rows = await db.selectFrom("stories").select(["id", "told"]).where("untold", "=", 1).orderBy("key").execute();
  return rows.map(({ id, told }) => ({ story: id, told: unpackTold(told) }));
}

export async function markUntold(db: Db, story: string, before: Told): Promise<void> {
  await db
    .updateTable("stories")
    .set(({ fn, val }) => ({ untold: 1, told: fn.coalesce("told", val(packTold(before))) }))
    .where("id", "=", story)
    .execute();
}

export async function keepTold(db: Db, story: string, told: Told, events: readonly StoryEvent[]): Promise<void> {
  await db
    .updateTable("stories")
    .set({ told: packTold(told), untold: 0 })
    .where("id", "=", story)
    .execute();
  for (const event of events) {
    await db
      .insertInto("events")
      .values({ id: event.id, event: JSON.stringify(event) })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
}

/** What the readers of one story know of articles goes with the articles into another, so that nothing is told twice. */
export async function carryTold(db: Db, from: string, to: number, articles: readonly string[]): Promise<void> {
  const source = await db.selectFrom("stories").select(["key", "told"]).where("id", "=", from).executeTakeFirst();
  const target = await db.selectFrom("stories").select(["told", "untold"]).where("key", "=", to).executeTakeFirst();
  if (!source || source.told === null || !target || source.key === to) return;
  const [left, gained] = [new Map(unpackTold(source.told)), new Map(unpackTold(target.told))];
  for (const article of articles) {
    const revision = left.get(article);
    if (revision === undefined) continue;
    left.delete(article);
    gained.set(article, revision);
  }
  await db
    .updateTable("stories")
    .set({ told: packTold(left) })
    .where("key", "=", source.key)
    .execute();
  await db
    .updateTable("stories")
    .set({ told: packTold(gained) })
    .where("key", "=", to)
    .execute();
}

export async function events(db: Db, which: { readonly last: number } | "undelivered"): Promise<StoryEvent[]> {
  const all = db.selectFrom("events").select("event");
  const rows =
    which === "undelivered"
      ? await all.where("delivered", "=", 0).orderBy("key").execute()
      : (await all.orderBy("key", "desc").limit(which.last).execute()).toReversed();
  // `keepTold` wrote it.
  return rows.map(({ event }) => JSON.parse(event) as StoryEvent);
}

export async function keepDelivered(db: Db, event: string): Promise<void> {
  await db.updateTable("events").set({ delivered: 1 }).where("id", "=", event).execute();
}

/** Deletes the events that cite an article, and forgets that its story's readers were told of it. */
export async function deleteEvents(db: Db, article: string, story: number | null): Promise<number> {
  const cited = await sql`delete from events where instr(event, ${JSON.stringify(article)}) > 0`.execute(db);
  if (story !== null) {
    const row = await db.selectFrom("stories").select("told").where("key", "=", story).executeTakeFirst();
    const told = new Map(unpackTold(row?.told ?? null));
    if (told.delete(article)) {
      await db
        .updateTable("stories")
        .set({ told: packTold(told) })
        .where("key", "=", story)
        .execute();
    }
  }
  return Number(cited.numAffectedRows ?? 0);
}
