import { type Kysely, sql } from "kysely";
import type { Deleted, KeptDecision } from "../../kept.ts";
import { leaveOut } from "../addresses.ts";
import { list } from "../list.ts";
import { articles } from "../reading/articles.ts";
import type { Tables } from "../tables.ts";
import { deleteEvents } from "../telling.ts";
import { deleteAnalyses } from "./articles.ts";
import { bumpEpoch, decisionWithout } from "./stories.ts";

type Db = Kysely<Tables>;

/** Deletes an article with its revisions, analyses, words, decisions, and its story where it was the last one there. */
export async function deleteArticle(db: Db, id: string, at: string): Promise<Deleted | undefined> {
  const [kept] = await articles(db, [id]);
  if (!kept) return undefined;
  const { key, story } = await db
    .selectFrom("articles")
    .select(["key", "story"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const revisions = await db.selectFrom("revisions").select(["key", "content"]).where("article", "=", key).execute();
  const decisions = await deleteDecisions(db, id, key);
  if (kept.address !== undefined) await leaveOut(db, kept.address, at);
  const events = await deleteEvents(db, id, story);
  const changes = await db.selectFrom("change_articles").select("change").where("article", "=", key).execute();
  await sql`delete from findable where rowid in ${list(revisions.map((revision) => revision.key))}`.execute(db);
  await db.deleteFrom("articles").where("key", "=", key).execute();
  await deleteAnalyses(
    db,
    revisions.map(({ content }) => content),
  );
  await db
    .deleteFrom("changes")
    .where("key", "in", list(changes.map(({ change }) => change)))
    .where("key", "not in", (where) => where.selectFrom("change_articles").select("change"))
    .execute();
  const storyEnded = story !== null && (await endStory(db, story));
  await bumpEpoch(db);
  return { article: kept.article, revisions: revisions.length, story: kept.story, storyEnded, decisions, events };
}

async function deleteDecisions(db: Db, id: string, article: number): Promise<number> {
  const resting = await db
    .selectFrom("decisions as d")
    .innerJoin("decision_articles as da", "da.decision", "d.key")
    .select(["d.key", "d.decision", "d.holds"])
    .where("da.article", "=", article)
    .execute();
  let deleted = 0;
  for (const { key, decision, holds } of resting) {
    const left = decisionWithout(
      // `decide` wrote both.
      {
        decision: JSON.parse(decision) as KeptDecision["decision"],
        holds: JSON.parse(holds) as KeptDecision["holds"],
      },
      id,
    );
    if (left) {
      await db
        .updateTable("decisions")
        .set({ decision: JSON.stringify(left.decision), holds: JSON.stringify(left.holds) })
        .where("key", "=", key)
        .execute();
    } else {
      await db.deleteFrom("decisions").where("key", "=", key).execute();
      deleted++;
    }
  }
  return deleted;
}

/** Deletes a story without articles, with those that have become part of it; else what was computed from the article is forgotten. */
async function endStory(db: Db, story: number): Promise<boolean> {
  await db.deleteFrom("records").where("story", "=", story).execute();
  const left = await db.selectFrom("articles").select("key").where("story", "=", story).limit(1).execute();
  if (left.length > 0) {
    await db.updateTable("stories").set({ basis: null, title: null, origins: null }).where("key", "=", story).execute();
    return false;
  }
  const parts = [story];
  for (const part of parts) {
    const more = await db.selectFrom("stories").select("key").where("part_of", "=", part).execute();
    parts.push(...more.map(({ key }) => key));
  }
  for (const part of parts.toReversed()) {
    await db.deleteFrom("changes").where("story", "=", part).execute();
    await db.deleteFrom("stories").where("key", "=", part).execute();
  }
  return true;
}
