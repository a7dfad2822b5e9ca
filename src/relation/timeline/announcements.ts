import type { Analysed } from "../../model/analysis.ts";
import { sharedLength, type Range } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import { compare, contentOf, type Content } from "./content.ts";
import { dayOf, momentOf, type Moment } from "./moments.ts";
import type { Placement } from "./placements.ts";
import { ANNOUNCING, LIMITS } from "./words.ts";

/** Something that an article says is to come. */
export interface Announcement {
  readonly article: number;
  readonly passage: Range;
  readonly sentence: number;
  /** When it is due, as a value; 'XXXX' where the passage does not say. */
  readonly due: string;
  readonly moment: Moment | null;
  readonly content: Content;
}

/** Value of a due time that is not told. */
export const UNDATED = "XXXX";

/** What the articles announce, in their order, each thing once: with a time that is to come, or in words such as 'expected to'. */
export function announcementsOf(
  context: StoryContext,
  placements: readonly Placement[],
  rarity: (word: string) => number,
): Announced[] {
  const planned = placements.filter((placement) => placement.modality === "planned" && !isLimit(context, placement));
  const dated = planned.map((placement) => fromPlacement(context, placement));
  const placed = new Set(placements.map(({ article, sentence }) => `${article} ${sentence}`));
  const undated = context.story.flatMap((analysed, article) =>
    undatedIn(analysed, article).filter(({ sentence }) => !placed.has(`${article} ${sentence}`)),
  );
  const kept = new Map<string, Announcement[][]>();
  for (const one of [...dated, ...undated]) {
    if (one.content.acts.size === 0) continue;
    const key = dayOf(one.due) ?? one.due;
    const groups = kept.get(key) ?? [];
    kept.set(key, groups);
    const group = groups.find(([first]) => first && isSame(first, one, rarity));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return [...kept.values()]
    .flat()
    .map((all) => ({ first: all[0]!, all }))
    .toSorted((a, b) => a.first.article - b.first.article || a.first.passage.start - b.first.passage.start);
}

/** One thing that is to come, with every passage that announces it; the first stands for all. */
export interface Announced {
  readonly first: Announcement;
  readonly all: readonly Announcement[];
}

const CLOCK = /T\d{2}:\d{2}/;

/** Whether two announcements of one day mean the same thing: most of the words are shared, or the hour and a name, or the second hardly says what. */
function isSame(a: Announcement, b: Announcement, rarity: (word: string) => number): boolean {
  const shared = compare(a.content, b.content, rarity);
  const coverage = Math.max(shared.coverage, compare(b.content, a.content, rarity).coverage);
  if (coverage >= (a.due === UNDATED ? 0.6 : 0.35)) return true;
  if (a.due === UNDATED) return false;
  if (CLOCK.test(a.due) && CLOCK.test(b.due) && a.due.slice(0, 16) === b.due.slice(0, 16) && shared.names > 0)
    return true;
  return b.content.names.size === 0 && b.content.acts.size === 1;
}

/** Whether the time bounds what the clause says ('until 2018'), so that nothing is due at it. */
function isLimit({ story }: StoryContext, { article, time }: Placement): boolean {
  const { text } = story[article]!.analysis;
  return LIMITS.test(text.slice(Math.max(0, time.found.start - 12), time.found.start));
}

function fromPlacement(
  { story }: StoryContext,
  { article, passage, sentence, value, moment }: Placement,
): Announcement {
  return { article, passage, sentence, due: value, moment, content: contentIn(story[article]!, sentence, passage) };
}

/** The content of a passage of one sentence, the words of its times left out. */
export function contentIn({ analysis }: Analysed, sentence: number, passage: Range): Content {
  const { from, to } = analysis.sentences[sentence]!;
  const times = analysis.times.filter((time) => sharedLength(time, passage) > 0);
  return contentOf(analysis.tokens, from, to, passage, times);
}

const IS = new Set(["is", "are", "was", "were", "be"]);

/** The sentences that say that something 'is expected to', 'is scheduled to' or 'is due to' happen, without a time. */
function undatedIn(analysed: Analysed, article: number): Announcement[] {
  const { tokens, sentences, claims, blocks } = analysed.analysis;
  const found: Announcement[] = [];
  sentences.forEach(({ from, to, start, end, block }, sentence) => {
    if (blocks[block]?.kind === "furniture") return;
    for (let i = from + 1; i < to - 2; i++) {
      if (!ANNOUNCING.has(tokens[i]!.lower) || tokens[i + 1]!.lower !== "to") continue;
      if (!IS.has(tokens[i - 1]!.lower) && !IS.has(tokens[i - 2]?.lower ?? "")) continue;
      if (tokens[i + 2]!.tag !== "VERB" && tokens[i + 2]!.tag !== "AUX") continue;
      const at = tokens[i]!;
      const claim = claims
        .filter((one) => one.sentence === sentence && one.start <= at.start && at.end <= one.end)
        .at(-1);
      if (claim && (claim.modality === "denied" || claim.polarity === "negative")) break;
      const passage = claim ?? { start, end };
      found.push({
        article,
        passage,
        sentence,
        due: UNDATED,
        moment: null,
        content: contentIn(analysed, sentence, passage),
      });
      break;
    }
  });
  return found;
}

/** The day an article was published as a moment; null where unknown. */
export const publishedMoment = ({ article }: Analysed): Moment | null =>
  article.published === null ? null : momentOf(article.published.slice(0, 10));
