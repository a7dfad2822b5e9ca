import type { Told } from "../../archive/kept.ts";
import type { Article } from "../../model/article.ts";
import type { StoryEvent } from "../../model/event.ts";
import type { Readout } from "../../model/readout.ts";
import type { Decision } from "../../model/story.ts";
import { changesBetween } from "../../readout/changes/changes-between.ts";
import { readAnalysed } from "../../readout/read.ts";
import { analysedOf } from "../analyses.ts";
import type { Keeping } from "../keeping.ts";
import { decisionsOn, recordOf } from "../record.ts";

/**
 * Finds what there is to tell of the stories that changed, and keeps it: the events are on disk, with what they told of, before they are given on.
 * An event that is found again has the id that it had, and is kept once.
 */
export async function findEvents(keeping: Keeping): Promise<void> {
  const { archive } = keeping;
  for (const { story: id, told } of await archive.untold()) {
    const story = await archive.story(id);
    if (!story) continue;
    const before = await recordBefore(keeping, told, await decisionsOn(archive, story));
    const events = changesBetween(id, before, await recordOf(keeping, id));
    const now = new Map(story.articles.map((article) => [article.id, article.revision]));
    await archive.write(async (writing) => {
      // Another process may have changed the story in the meantime: then it has more to tell, and is looked at again.
      const current = await writing.story(id);
      await writing.keepTold(id, now, events);
      if (JSON.stringify(current?.articles) !== JSON.stringify(story.articles)) await writing.markUntold(id, now);
    });
  }
}

/** The record of the revisions that were told of; null where there are none. It is made by the code of now, so that only articles make a difference. */
async function recordBefore(
  { archive, analyse }: Keeping,
  told: Told,
  decisions: readonly Decision[],
): Promise<Readout | null> {
  const articles: Article[] = [];
  for (const [id, number] of told) {
    const revision = (await archive.revisions(id)).find((one) => one.number === number);
    if (revision) articles.push(revision.article);
  }
  if (articles.length === 0) return null;
  const { analysed } = await analysedOf(archive, articles, analyse);
  return readAnalysed(analysed, { decisions });
}

/** Where events go. An event counts as delivered when this resolves to true. */
export type Deliver = (event: StoryEvent) => Promise<boolean>;

/** Gives on what was not delivered yet, in the order in which it was found. */
export async function deliverEvents({ archive }: Keeping, deliver: Deliver): Promise<void> {
  for (const event of await archive.events("undelivered")) {
    if (await deliver(event)) await archive.write((writing) => writing.keepDelivered(event.id));
  }
}
