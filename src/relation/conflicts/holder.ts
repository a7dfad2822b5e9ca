import type { StoryContext } from "../context.ts";

/** The person or body that is named, or meant by a pronoun or description, last before a place in a sentence; its entity. */
export function holderOf(
  { story, entities }: Pick<StoryContext, "story" | "entities">,
  article: number,
  sentence: number,
  before: number,
): string | undefined {
  const { sentences, names, references } = story[article]!.analysis;
  const { start } = sentences[sentence]!;
  const [last] = [...names.filter(({ kind }) => kind === "person" || kind === "organisation"), ...references]
    .filter((mention) => mention.start >= start && mention.end <= before)
    .toSorted((a, b) => b.start - a.start);
  return last && entities.of(article, last.bearer)?.id;
}
