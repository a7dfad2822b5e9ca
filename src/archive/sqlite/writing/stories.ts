import { type Insertable, type Kysely, sql } from "kysely";
import type { StoryChange } from "../../../model/story.ts";
import type { KeptDecision, KeptHold, StoryBrief } from "../../kept.ts";
import { list } from "../list.ts";
import { prepared } from "../prepared.ts";
import { storyKey } from "../reading/stories.ts";
import type { Tables } from "../tables.ts";
import { carryTold } from "../telling.ts";

type Db = Kysely<Tables>;

const changeRow = prepared<Insertable<Tables["changes"]>, { key: number }>(
  ["kind", "story", "source", "decided", "why", "at"],
  (db, values) => db.insertInto("changes").values(values).returning("key"),
);

/** A living story of that id: the one that is there, revived where it had become part of another, or a new one. */
const livingStory = prepared<{ id: string }, { key: number }>(["id"], (db, { id }) =>
  db
    .insertInto("stories")
    .values({ id })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ part_of: sql`null` }))
    .returning("key"),
);

/** Puts the articles of a change into its story and writes the change down. A story that is left without articles has become part of the other. */
export async function apply(db: Db, change: StoryChange, at: string): Promise<void> {
  // A row that is inserted comes back, or the insertion throws.
  const story = (await livingStory(db, { id: change.story }))[0]!.key;
  const { kind, from, by, why } = change;
  const [row] = await changeRow(db, {
    kind,
    story,
    source: from ?? null,
    decided: by,
    why: JSON.stringify(why),
    at,
  });
  const { key } = row!;
  for (const id of change.articles) {
    const [article] = await moveArticle(db, { id, story, change: key });
    if (article) await changeArticle(db, { change: key, article: article.key });
  }
  if (kind === "founded" || kind === "joined") return;
  await bumpEpoch(db);
  if (from === undefined) return;
  await carryTold(db, from, story, change.articles);
  await endIfEmpty(db, from, story);
}

const moveArticle = prepared<{ id: string; story: number; change: number }, { key: number }>(
  ["id", "story", "change"],
  (db, { id, story, change }) =>
    db
      .updateTable("articles")
      .set(({ fn, val }) => ({ story, placed: fn.coalesce("placed", val(change)) }))
      .where("id", "=", id)
      .returning("key"),
);

const changeArticle = prepared<Insertable<Tables["change_articles"]>, never>(["change", "article"], (db, values) =>
  db.insertInto("change_articles").values(values).$castTo<never>(),
);

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

export async function takeBack(db: Db, number: number): Promise<boolean> {
  const row = await db.deleteFrom("decisions").where("key", "=", number).returning("key").executeTakeFirst();
  if (row) await bumpEpoch(db);
  return row !== undefined;
}

export async function decide(
  db: Db,
  { decision, holds }: Pick<KeptDecision, "decision" | "holds">,
  at: string,
): Promise<void> {
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
