import type { Reading } from "../archive/archive.ts";
import { ReadoutError } from "../model/error.ts";
import type { Span } from "../model/span.ts";
import type { PairDecision } from "../model/story.ts";
import { refuseContradictions } from "../relation/decisions/contradictions.ts";
import { noArticle } from "./decide.ts";
import type { Keeping } from "./keeping.ts";

/**
 * Keeps that two passages state the same point, or two names mean the same entity, or that they do not, with their words of now. Records of stories that hold
 * both articles follow it from then on.
 * @throws ReadoutError 'not-found' where an article is not in the archive, 'usage' where a passage is none of its text or another decision contradicts
 */
export async function decidePair(
  { archive }: Keeping,
  { kind, of, a, b }: Pick<PairDecision, "kind" | "of" | "a" | "b">,
): Promise<PairDecision> {
  return archive.write(async (writing) => {
    const words = { a: await wordsOf(writing, a), b: await wordsOf(writing, b) };
    const decision: PairDecision = { kind, of, a, b, words };
    refuseContradictions([...(await writing.decisions()).map((kept) => kept.decision), decision]);
    await writing.decide({ decision, holds: [] });
    return decision;
  });
}

async function wordsOf(reading: Reading, { article, start, end }: Span): Promise<string> {
  const [kept] = await reading.articles([article]);
  if (!kept) throw noArticle(article);
  const { length } = kept.article.text;
  const words = kept.article.text.slice(start, end);
  if (start < end && end <= length) return words;
  throw new ReadoutError(
    "usage",
    `${article}:${start}-${end}`,
    `it is no passage of the article, which has ${length} characters.`,
    "Give the article's id with start and end as a record prints them.",
  );
}

/**
 * Takes a decision back. Stories stay as they are, and may change again as articles come; records no longer follow it.
 * @throws ReadoutError 'not-found' where there is none of that number
 */
export async function takeBack({ archive, stories }: Keeping, number: number): Promise<void> {
  const found = await archive.write((writing) => writing.takeBack(number));
  stories.lose();
  if (found) return;
  throw new ReadoutError(
    "not-found",
    String(number),
    "there is no decision of that number.",
    "See `readout story decisions` for their numbers.",
  );
}
