import type { StoryContext } from "../context.ts";
import type { Statement } from "./statements.ts";

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

/**
 * Tells whether a statement stands in a sentence that places it at another time than the day most articles of the story name:
 * what it says is then told of something else. Statements without a date are of that day.
 */
export function otherTimes({ story, times }: StoryContext): (statement: Statement) => boolean {
  const articles = new Map<string, Set<number>>();
  for (const { article, found } of times) {
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(found.value)?.[0];
    if (day === undefined) continue;
    const set = articles.get(day) ?? new Set();
    articles.set(day, set.add(article));
  }
  const [main] = [...articles].toSorted((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  if (!main) return () => false;
  const day = main[0];
  const byArticle = story.map((_, index) => times.filter(({ article }) => article === index).map(({ found }) => found));
  return ({ article, claim }) => {
    const { sentences, text } = story[article]!.analysis;
    const sentence = sentences[claim.sentence];
    if (!sentence) return false;
    // 'since June' tells how long what holds today has held.
    const since = (start: number): boolean =>
      /\bsince (?:last |early |late )?$/iu.test(text.slice(Math.max(0, start - 12), start));
    const dates = byArticle[article]!.flatMap(({ start, end, value }) =>
      start >= sentence.start && end <= sentence.end && DATE.test(value) && !since(start) ? [DATE.exec(value)![0]] : [],
    );
    return dates.length > 0 && !dates.some((date) => day.startsWith(date) && date.length >= 10);
  };
}
