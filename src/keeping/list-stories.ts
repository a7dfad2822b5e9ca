import type { KeptAnalysis, KeptStory, StoryBrief } from "../archive/kept.ts";
import type { StoryQuery } from "../archive/query.ts";
import type { Story } from "../model/story.ts";
import { briefOf } from "../readout/brief.ts";
import { keepAnalyses } from "./analyses.ts";
import type { Keeping } from "./keeping.ts";
import { quietly } from "./quietly.ts";
import { articlesOf, basisOf } from "./record.ts";

/**
 * The stories for which the query holds. Title and origins are kept once they are known.
 * @param told called for each story whose title and origins have to be found, with how many there are
 */
export async function* listStories(
  keeping: Keeping,
  query: StoryQuery,
  told: (done: number, of: number) => void = () => {},
): AsyncGenerator<Story> {
  // Weight is counted in origins, which have to be known before the stories can be put in order.
  if (query.sort === "weightiest") await refresh(keeping, await keeping.archive.stories({ ...query, limit: -1 }), told);
  const stories = await keeping.archive.stories(query);
  for (let at = 0; at < stories.length; at += PAGE) {
    const page = stories.slice(at, at + PAGE);
    const briefs = await refresh(keeping, page, (done) => told(at + done, stories.length));
    for (const { id, articles, first, last } of page) {
      const { title = "", origins = 0 } = briefs.get(id) ?? {};
      yield { id, title, articles: articles.map((article) => article.id), origins, first, last };
    }
  }
}

const PAGE = 50;

/** Title and origins of the stories by their ids: those that were kept as long as they hold, else found and kept. */
async function refresh(
  keeping: Keeping,
  stories: readonly KeptStory[],
  told: (done: number, of: number) => void,
): Promise<ReadonlyMap<string, StoryBrief>> {
  const briefs = new Map<string, StoryBrief>();
  for (let at = 0; at < stories.length; at += PAGE) {
    const fresh = new Map<string, StoryBrief>();
    const analyses: KeptAnalysis[] = [];
    for (const [index, story] of stories.slice(at, at + PAGE).entries()) {
      const basis = basisOf(story, []);
      if (story.brief?.basis === basis) {
        briefs.set(story.id, story.brief);
        continue;
      }
      told(at + index + 1, stories.length);
      const { analysed, made } = await articlesOf(keeping, story);
      fresh.set(story.id, { basis, ...briefOf(analysed) });
      analyses.push(...made);
    }
    for (const [id, brief] of fresh) briefs.set(id, brief);
    if (fresh.size === 0) continue;
    await quietly(keeping.archive, async (writing) => {
      await keepAnalyses(writing, analyses);
      for (const [id, brief] of fresh) await writing.keepBrief(id, brief);
    });
  }
  return briefs;
}
