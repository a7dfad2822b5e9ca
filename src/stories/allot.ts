import type { Member } from "./shelf.ts";
import { storyId } from "./story-id.ts";

/** Articles that go from one story to another, and what that is for the story that they leave. */
export interface Transfer {
  readonly articles: readonly Member[];
  readonly from: string;
  readonly story: string;
  readonly kind: "merged" | "split" | "moved";
}

/**
 * Gives the parts of a group their stories: a part keeps the id of the story that most of its articles are in; where two parts claim one id the larger claim has it,
 * of equal ones that of the older article; a part that gets none founds a story. Returns who has to go where.
 */
export function allot(
  group: readonly Member[],
  parts: readonly number[],
  isTaken: (id: string) => boolean,
): Transfer[] {
  const ids = idsOf(group, parts, isTaken);
  const transfers = new Map<string, { articles: Member[]; from: string; story: string }>();
  group.forEach((member, index) => {
    const story = ids.get(parts[index]!)!;
    const from = member.story.id;
    if (story === from) return;
    const key = `${from} ${story}`;
    const known = transfers.get(key);
    if (known) known.articles.push(member);
    else transfers.set(key, { articles: [member], from, story });
  });
  const isNew = (id: string): boolean => !group.some(({ story }) => story.id === id);
  return [...transfers.values()].map(({ articles, from, story }) => {
    const source = articles[0]!.story;
    const isWhole = source.members.length === articles.length;
    return {
      articles: articles.toSorted((a, b) => a.turn - b.turn),
      from,
      story,
      kind: isWhole ? "merged" : isNew(story) ? "split" : "moved",
    };
  });
}

function idsOf(
  group: readonly Member[],
  parts: readonly number[],
  isTaken: (id: string) => boolean,
): Map<number, string> {
  const claims = new Map<string, { part: number; story: string; count: number; turn: number }>();
  group.forEach(({ story, turn }, index) => {
    const part = parts[index]!;
    const key = `${part} ${story.id}`;
    const claim = claims.get(key) ?? { part, story: story.id, count: 0, turn: Infinity };
    claim.count++;
    claim.turn = Math.min(claim.turn, turn);
    claims.set(key, claim);
  });
  const ids = new Map<number, string>();
  const given = new Set<string>();
  for (const { part, story } of [...claims.values()].toSorted((a, b) => b.count - a.count || a.turn - b.turn)) {
    if (ids.has(part) || given.has(story)) continue;
    ids.set(part, story);
    given.add(story);
  }
  for (const part of new Set(parts)) {
    if (ids.has(part)) continue;
    const founder = group.filter((_, index) => parts[index] === part).toSorted((a, b) => a.turn - b.turn)[0]!;
    const id = storyId(founder.profile, (taken) => isTaken(taken) || given.has(taken));
    ids.set(part, id);
    given.add(id);
  }
  return ids;
}
