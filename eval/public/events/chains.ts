import type { Groups } from "./coreference-scores.ts";
import type { EventTopic } from "./mentions.ts";

/** The mentions that have the same key, in the order of their first. */
export function groupedBy(keys: readonly string[]): Groups {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()];
}

/** The annotated chains of a topic. */
export const chainsOf = ({ mentions }: EventTopic): Groups => groupedBy(mentions.map((mention) => mention.chain));

/** One topic in three is kept for judging. */
export const isHeldOut = ({ number }: EventTopic): boolean => number % 3 === 0;
