import { type Kysely, sql } from "kysely";
import type { StoryChange } from "../../../model/story.ts";
import type { KeptDecision, KeptHold, StoryBrief } from "../../kept.ts";
import { list } from "../list.ts";
import { storyKey } from "../reading/stories.ts";
import type { Tables } from "../tables.ts";
import { carryTold } from "../telling.ts";

type Db = Kysely<Tables>;

/** Puts the articles of a change into its story and writes the change down. A story that is left without articles has become part of the other. */
export async function apply(db: Db, change: StoryChange, at: string): Promise<void> {
  const story = await keyOf(db, change.story);
  const { key } = await db
    .insertInto("changes")
    .values({
      kind: change.kind,
      story,
      source: change.from ?? null,
      decided: change.by,
      why: JSON.stringify(change.why),
      at,
    })
    .returning("key")
    .executeTakeFirstOrThrow();
  const articles = list(change.articles);
  await sql`insert into change_articles (change, article) select ${key}, key from articles where id in ${articles}`.execute(
    db,
  );
  await db
    .updateTable("articles")
    .set(({ fn, val }) => ({ story, placed: fn.coalesce("placed", val(key)) }))
    .where("id", "in", articles)
    .execute();
  if (change.kind === "founded" || change.kind === "joined") return;
  await bumpEpoch(db);
  if (change.from === undefined) return;
  await carryTold(db, change.from, story, change.articles);
  await endIfEmpty(db, change.from, story);
}

/** The key of a living story of that id, which is founded, or revived, where there is none. */
async function keyOf(db: Db, id: string): Promise<number> {
  const known = await db.selectFrom("stories").select(["key", "part_of"]).where("id", "=", id).executeTakeFirst();
  if (known) {
    if (known.part_of !== null) {
      await db.updateTable("stories").set({ part_of: null }).where("key", "=", known.key).execute();
    }
    return known.key;
  }
  const made = await db.insertInto("stories").values({ id }).returning("key").executeTakeFirstOrThrow();
  return made.key;
}

async function endIfEmpty(db: Db, id: string, into: number): Promise<void> {
  await db
    .updateTable("stories")
    .set({ part_of: into, basis: null, title: null, origins: null, told: null, untold: 0 })
    .where("id", "=", id)
    .where("key", "!=", into)
    .where("key", "not in", (where) =>
      where.selectFrom("articles").select("story").where("story", "is not", null).$narrowType<{ story: number }>(),
    )
    .execute();
}

/** Says to other processes that the stories changed otherwise than by placing one more article. */
export const bumpEpoch = (db: Db) =>
  db
    .updateTable("counters")
    .set(({ eb }) => ({ value: eb("value", "+", 1) }))
    .where("name", "=", "epoch")
    .execute();

export async function decide(db: Db, { decision, holds }: Omit<KeptDecision, "at">, at: string): Promise<void> {
  const { key } = await db
    .insertInto("decisions")
    .values({ decision: JSON.stringify(decision), holds: JSON.stringify(holds), at })
    .returning("key")
    .executeTakeFirstOrThrow();
  const articles = list([...articlesOf({ decision, holds })]);
  await sql`insert into decision_articles (decision, article) select ${key}, key from articles where id in ${articles}`.execute(
    db,
  );
}

/** The articles that a decision names, itself or in its holds. */
function articlesOf({ decision, holds }: Pick<KeptDecision, "decision" | "holds">): Set<string> {
  const held = holds.flatMap((hold) => (hold.kind === "together" ? hold.articles : [...hold.these, ...hold.those]));
  return new Set([...held, ...namedBy(decision)]);
}

function namedBy(decision: KeptDecision["decision"]): readonly string[] {
  if (decision.kind === "merge") return [];
  if (decision.kind === "split") return decision.articles;
  return decision.kind === "move" ? [decision.article] : [decision.a.article, decision.b.article];
}

/** A decision without an article; undefined where nothing is left of it. */
export function decisionWithout(
  { decision, holds }: Pick<KeptDecision, "decision" | "holds">,
  article: string,
): Pick<KeptDecision, "decision" | "holds"> | undefined {
  const without = (ids: readonly string[]): string[] => ids.filter((id) => id !== article);
  const left = holds.flatMap((hold): KeptHold[] => {
    if (hold.kind === "together") {
      const articles = without(hold.articles);
      return articles.length < 2 ? [] : [{ kind: hold.kind, articles }];
    }
    const [these, those] = [without(hold.these), without(hold.those)];
    return these.length === 0 || those.length === 0 ? [] : [{ kind: hold.kind, these, those }];
  });
  if (decision.kind === "split") {
    const articles = without(decision.articles);
    return articles.length === 0 ? undefined : { decision: { ...decision, articles }, holds: left };
  }
  if (namedBy(decision).includes(article)) return undefined;
  return decision.kind === "merge" && holds.length > 0 && left.length === 0 ? undefined : { decision, holds: left };
}

export async function keepBrief(db: Db, id: string, { basis, title, origins }: StoryBrief): Promise<void> {
  await db.updateTable("stories").set({ basis, title, origins }).where("id", "=", id).execute();
}

export async function keepRecord(db: Db, id: string, basis: string, bytes: Uint8Array): Promise<void> {
  const story = await storyKey(db, id);
  if (story === undefined) return;
  await db.deleteFrom("records").where("story", "=", story).execute();
  await db
    .insertInto("records")
    .values({ basis, story, bytes })
    .onConflict((conflict) => conflict.column("basis").doUpdateSet({ story, bytes }))
    .execute();
}
