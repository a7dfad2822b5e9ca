import type { Span } from "../model/span.ts";
import type { Sources } from "./sources.ts";

/** Longer excerpts are cut in a message; the passage beside it has them whole. */
const LONGEST = 160;

/** Words of a text in typographic marks, as a message quotes them. */
export function quoted(words: string): string {
  const plain = words.replace(/\s+/gu, " ").trim();
  const cut = plain.length > LONGEST ? `${plain.slice(0, plain.lastIndexOf(" ", LONGEST))} …` : plain;
  return `“${cut}”`;
}

/** The words of a passage. */
export function wordsOf({ story }: Sources, { article, start, end }: Span): string {
  return story.find((one) => one.article.id === article)?.article.text.slice(start, end) ?? "";
}

/** The outlet of an article. */
export const outletOf = ({ story }: Sources, id: string): string =>
  story.find(({ article }) => article.id === id)?.article.outlet ?? id;

/** 'A', 'A and B', 'A, B and 2 more'. */
export function listed(names: readonly string[], most = 3): string {
  const unique = [...new Set(names)];
  if (unique.length > most) return `${unique.slice(0, most - 1).join(", ")} and ${unique.length - most + 1} more`;
  return unique.length < 2 ? (unique[0] ?? "") : `${unique.slice(0, -1).join(", ")} and ${unique.at(-1)!}`;
}
