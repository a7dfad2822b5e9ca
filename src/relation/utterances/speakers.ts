import type { Speaker } from "../../model/quote.ts";

/** Whether two speakers are one: 'open' where one is unknown or only described, so that nothing speaks against it. */
export type SameSpeaker = "same" | "open" | "other";

/** Compares the speakers of two quotes, as the whole story knows them. */
export function compareSpeakers(a: Speaker | null, b: Speaker | null): SameSpeaker {
  if (!a || !b) return "open";
  if (a.entity !== undefined && a.entity === b.entity) return "same";
  const left = wordsOf(a.name);
  const right = wordsOf(b.name);
  if (left.join(" ") === right.join(" ")) return "same";
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length > 0 && short.every((word) => long.includes(word))) return "same";
  return a.entity !== undefined && b.entity !== undefined ? "other" : "open";
}

/** The words of a speaker's name without articles and marks; a short name means a longer one that holds all its words. */
function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|an?|s|of|and)$/u.test(word));
}
