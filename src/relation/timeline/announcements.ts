import type { Analysed } from "../../model/analysis.ts";
import type { Range } from "../../model/span.ts";
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

/** One thing that is to come, with every passage that announces it; the first stands for all. */
export interface Announced {
  readonly first: Announcement;
  readonly all: readonly Announcement[];
}

/** What the articles announce, each thing once, earliest report first: with a time that is to come, or in words such as 'expected to'. */
export function announcementsOf(
  context: StoryContext,
  placements: readonly Placement[],
  rarity: (word: string) => number,
): Announced[] {
  const planned = placements.filter(
    (placement) =>
      placement.modality === "planned" &&
      (placement.time.found.tense !== "past" || placement.claimed === "planned") &&
      isAhead(context, placement) &&
      !isLimit(context, placement),
  );
  const dated = planned.map((placement) => fromPlacement(context, placement));
  const placed = new Set(placements.map(({ article, sentence }) => `${article} ${sentence}`));
  const undated = context.story.flatMap((analysed, article) =>
    undatedIn(analysed, article).filter(({ sentence }) => !placed.has(`${article} ${sentence}`)),
  );
  const days = context.story.map((analysed) => publishedMoment(analysed)?.from ?? Infinity);
  const order = (a: Announcement, b: Announcement): number =>
    Math.sign(days[a.article]! - days[b.article]!) || a.article - b.article || a.passage.start - b.passage.start;
  const groups: Announcement[][] = [];
  for (const one of [...dated, ...undated].toSorted(order)) {
    if (one.content.acts.size === 0) continue;
    const group = groups.find((all) => all.some((other) => isSame(other, one, rarity)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.map((all) => ({ first: fullest(all, days), all }));
}

/** Of the announcements of the first day the one that tells most, the most exact due time before all else. */
function fullest(all: readonly Announcement[], days: readonly number[]): Announcement {
  const first = days[all[0]!.article];
  const span = ({ moment }: Announcement): number => (moment ? moment.to - moment.from : 0);
  const size = ({ content }: Announcement): number => content.names.size + content.acts.size;
  return all
    .filter((one) => days[one.article] === first)
    .toSorted((a, b) => span(a) - span(b) || size(b) - size(a))[0]!;
}

const CLOCK = /T\d{2}:\d{2}/;
const MOST = 0.35;

/** Whether two announcements mean the same thing: due together, and most of the words are shared, or the hour and a name, or one hardly says what. */
function isSame(a: Announcement, b: Announcement, rarity: (word: string) => number): boolean {
  if (a.due !== b.due && !(a.moment && b.moment && isWithin(a.moment, b.moment))) return false;
  const shared = compare(a.content, b.content, rarity);
  const coverage = Math.max(shared.coverage, compare(b.content, a.content, rarity).coverage);
  if (a.due === UNDATED) return coverage >= 0.6;
  const sameDay = dayOf(a.due) !== null && dayOf(a.due) === dayOf(b.due);
  if (!sameDay) return coverage >= MOST && shared.acts.length > 0 && shared.names > 0;
  if (coverage >= MOST || isPale(a) || isPale(b)) return true;
  return CLOCK.test(a.due) && a.due.slice(0, 16) === b.due.slice(0, 16) && shared.names > 0;
}

const isPale = ({ content }: Announcement): boolean => content.names.size === 0 && content.acts.size === 1;

const isWithin = (a: Moment, b: Moment): boolean =>
  (a.from <= b.from && b.to <= a.to) ||
  (b.from <= a.from && a.to <= b.to) ||
  Math.floor(a.from / DAY) === Math.floor(b.from / DAY);

const DAY = 86_400_000;

/** Whether the time was not over when the article was published. */
function isAhead({ story }: StoryContext, { article, moment }: Placement): boolean {
  const published = publishedMoment(story[article]!);
  return published === null || moment.to > published.from;
}

/** Whether the time bounds what the clause says ('until 2018') or belongs to another thing ('Friday's winner'), so that nothing is due at it. */
function isLimit({ story }: StoryContext, { article, time }: Placement): boolean {
  const { text } = story[article]!.analysis;
  const { start, end } = time.found;
  return LIMITS.test(text.slice(Math.max(0, start - 12), start)) || /^['’]s\b/u.test(text.slice(end, end + 3));
}

function fromPlacement(
  { story }: StoryContext,
  { article, passage, sentence, value, moment }: Placement,
): Announcement {
  return { article, passage, sentence, due: value, moment, content: contentOf(story[article]!.analysis, passage) };
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
        content: contentOf(analysed.analysis, passage),
      });
      break;
    }
  });
  return found;
}

/** The day an article was published as a moment; null where unknown. */
export const publishedMoment = ({ article }: Analysed): Moment | null =>
  article.published === null ? null : momentOf(article.published.slice(0, 10));
