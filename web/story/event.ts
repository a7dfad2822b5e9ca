import type { Story } from "./story.ts";

/** How many articles announce what then came, and how many report it. */
export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
}

/**
 * Articles before and after the event: of all that was announced and came, the day that most articles announce is taken;
 * an article is 'after' where it holds a passage that reports it or tells of that day as happened, else 'before' where it
 * announces it. Undefined where nothing that was announced came, or where most articles speak of something else.
 */
export function beforeAndAfter(story: Story): BeforeAndAfter | undefined {
  const { expected, timeline } = story.record;
  const met = expected.filter((entry) => entry.outcome === "met");
  const days = Map.groupBy(met, (entry) => entry.due.slice(0, 10));
  let best: { before: Set<string>; after: Set<string> } | undefined;
  for (const [day, entries] of days) {
    const told = timeline.filter((entry) => entry.modality === "happened" && entry.time.startsWith(day));
    const after = new Set([
      ...entries.flatMap((entry) => entry.by?.article ?? []),
      ...told.flatMap((entry) => entry.passages.map((passage) => passage.article)),
    ]);
    const before = new Set(entries.map((entry) => entry.passage.article).filter((article) => !after.has(article)));
    if (!best || before.size > best.before.size) best = { before, after };
  }
  // A day that only few articles speak of is an event of the story, not the story's.
  return best && best.before.size > 0 && 2 * (best.before.size + best.after.size) >= story.articles.length
    ? { before: best.before.size, after: best.after.size }
    : undefined;
}
