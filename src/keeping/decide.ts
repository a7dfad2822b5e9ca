import type { Writing } from "../archive/archive.ts";
import { ReadoutError } from "../model/error.ts";
import type { Decision, StoryChange } from "../model/story.ts";
import type { Keeping } from "./keeping.ts";
import { recall } from "./open-stories.ts";
import { storyOf } from "./record.ts";

/** What a person may decide of stories. */
export type StoryDecision = Extract<Decision, { readonly kind: "merge" | "split" | "move" }>;

/**
 * Carries out what a person decided, and keeps the decision, so that it holds whenever stories are found anew.
 * @throws ReadoutError 'not-found' where a story or article is not in the archive; 'usage' where nothing would be left of a story
 */
export async function decideStories(keeping: Keeping, decision: StoryDecision): Promise<readonly StoryChange[]> {
  try {
    return await keeping.archive.write(async (writing) => {
      const living = await livingOf(writing, decision);
      const stream = await keeping.stories.inStep(writing);
      for (const story of await storiesOf(writing, living)) await recall(stream, writing, story, keeping.analyse);
      const { changes, holds } =
        living.kind === "merge"
          ? stream.merge(living.stories)
          : living.kind === "split"
            ? stream.split(living.story, living.articles)
            : stream.move(living.article, living.to);
      for (const change of changes) await writing.apply(change);
      if (changes.length > 0) await writing.decide({ decision: living, holds });
      await keeping.stories.written(writing);
      return changes;
    });
  } catch (error) {
    keeping.stories.lose();
    throw error;
  }
}

/** The decision with the stories by the ids that they have now. */
async function livingOf(writing: Writing, decision: StoryDecision): Promise<StoryDecision> {
  const living = async (id: string): Promise<string> => (await storyOf(writing, id)).id;
  if (decision.kind === "split") return { ...decision, story: await living(decision.story) };
  if (decision.kind === "move") return { ...decision, to: await living(decision.to) };
  const stories: string[] = [];
  for (const id of decision.stories) stories.push(await living(id));
  return { ...decision, stories: [...new Set(stories)] };
}

async function storiesOf(writing: Writing, decision: StoryDecision): Promise<readonly string[]> {
  if (decision.kind === "merge") return decision.stories;
  if (decision.kind === "split") return [decision.story];
  const [kept] = await writing.articles([decision.article]);
  if (!kept) throw noArticle(decision.article);
  return kept.story === null ? [decision.to] : [kept.story, decision.to];
}

export const noArticle = (id: string): ReadoutError =>
  new ReadoutError(
    "not-found",
    id,
    "the archive holds no article of that id.",
    "See `readout search` for the articles that it holds.",
  );
