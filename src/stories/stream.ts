import { ReadoutError } from "../model/error.ts";
import type { StoryChange } from "../model/story.ts";
import { Comparison } from "./comparison.ts";
import { type Claim, claimsOf, divide, oddsOfAll, oddsOfFirst } from "./decide.ts";
import { type Hold, Holds } from "./holds.ts";
import { type Judge, judgeBy } from "./judge.ts";
import { allot } from "./allot.ts";
import { type Member, Shelf, type StoryOnShelf } from "./shelf.ts";
import type { Sketch } from "./sketch-form.ts";
import { storyId } from "./story-id.ts";
import { whyFounded, whyJoined, whyMended } from "./why.ts";

export { LEAST_KEPT, WINDOW_DAYS } from "./shelf.ts";

/** Where an article was placed, and what the stream mended on that occasion. */
export interface Placement {
  readonly story: string;
  /** `founded` or `joined`, with what spoke for it: the state before the repairs. */
  readonly change: StoryChange;
  /** Changes to articles and stories (`merged`, `split`, `moved`), in the order in which they were made; `story` is the state after them. */
  readonly repairs: readonly StoryChange[];
}

/** What a person's decision brought about, and what it holds the stream to from now on. */
export interface Decided {
  readonly changes: readonly StoryChange[];
  readonly holds: readonly Hold[];
}

/**
 * The stream of stories: which story each article belongs to, decided as the articles come. It keeps the articles of the last 30 days (by their
 * moments), and the latest 20,000 however old they are; what is older stays in the story that it is in, and no article joins it any more.
 * The same calls in the same order give the same stories.
 */
export interface StoryStream {
  /** Places an article. One that is there already takes the new sketch and stays in its story. */
  place(sketch: Sketch): Placement;
  /**
   * Puts an article where an archive has it, with no decision made anew. After the articles of the window were restored in the order in which they were
   * placed, and the holds in theirs, the stream places what follows as if it had never stopped. The window are the articles of the last `WINDOW_DAYS` days,
   * and the latest `LEAST_KEPT`; to restore more than these does no harm. A decision on a story that has left the window needs its articles restored first.
   */
  restore(sketch: Sketch, story: string): void;
  /** Takes up what a decision of before holds the stream to; the articles need not be here yet. Nothing moves. */
  hold(hold: Hold): void;
  /**
   * One story of several, by a person: the largest keeps its id, of equal ones the oldest. Throws `ReadoutError` ('not-found' for a story that is
   * not in the window, 'usage' for fewer than two).
   */
  merge(stories: readonly string[]): Decided;
  /** Some articles of a story become a story of their own, by a person. Throws `ReadoutError` ('not-found', 'usage'). */
  split(story: string, articles: readonly string[]): Decided;
  /** An article goes to another story, by a person. Throws `ReadoutError` ('not-found'). */
  move(article: string, to: string): Decided;
  /** Forgets an article, and its story where it was the last one there; one that is not here is no error. */
  remove(article: string): void;
  /** The story of an article; undefined where the article is not in the window. */
  storyOf(article: string): string | undefined;
  /** The articles of a story that are in the window, in the order in which they were placed; none where the story is not. */
  articlesOf(story: string): readonly string[];
  /** How many articles are in the window. */
  readonly size: number;
}

export interface StreamOptions {
  /** Judges in the place of the shipped weights, so that an evaluation judges no article by what was learned from it. */
  readonly judge?: Judge;
}

/** A stream without articles. */
export function createStoryStream(options: StreamOptions = {}): StoryStream {
  return new Stream(options.judge ?? judgeBy());
}

/** How many candidates a new article is compared with. */
const NEAR = 23;
/** Mean odds from which on a story that did not get the article may yet be one with the story that did. */
const RIVAL = -3;
/** Odds from which on an article fits so well that its story needs no second look. */
const CLEAR = 1.5;
/** How many articles are divided anew at once. */
const MOST_DIVIDED = 40;
/** A story of more articles is large: so many of them speak for the rest when it is looked at again, and that each time it has grown by a quarter. */
const LARGE = 24;
const DELEGATES = 16;
const GROWTH = 1.25;
/** Of how many delegates a part of a large story must be, that the others may follow it. */
const LEAST_FACTION = 4;

class Stream implements StoryStream {
  readonly #shelf = new Shelf();
  readonly #comparison = new Comparison(this.#shelf.vocabulary);
  readonly #holds = new Holds();
  readonly #judge: Judge;

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  get size(): number {
    return this.#shelf.size;
  }

  place(sketch: Sketch): Placement {
    const known = this.#shelf.member(sketch.article);
    if (known) return this.#replace(known, sketch);
    const profile = this.#shelf.profile(sketch);
    const bound = this.#boundStory(sketch.article);
    const near = this.#shelf.near(profile, NEAR);
    const claims = claimsOf(profile, near, this.#comparison, this.#judge).filter(
      ({ story }) => !this.#areApart([sketch.article], story),
    );
    const best = claims[0];
    const joined = bound ?? (best && best.above > 0 ? best.story : undefined);
    const story = joined?.id ?? storyId(sketch, this.#shelf.hasStory);
    const change: StoryChange = {
      kind: joined ? "joined" : "founded",
      story,
      articles: [sketch.article],
      by: bound ? "person" : "stream",
      why: bound
        ? ["a decision holds it there"]
        : joined && best
          ? whyJoined(profile, best)
          : whyFounded(profile, best),
    };
    const member = this.#shelf.add(profile, story);
    const repairs = this.#repair(member, claims);
    for (const gone of this.#shelf.letGo()) this.#holds.forget(gone.profile.article);
    return { story: member.story.id, change, repairs };
  }

  restore(sketch: Sketch, story: string): void {
    const known = this.#shelf.member(sketch.article);
    if (known) this.#shelf.remove(known);
    this.#shelf.add(this.#shelf.profile(sketch), story);
    this.#shelf.letGo();
  }

  hold(hold: Hold): void {
    this.#holds.add(hold);
  }

  merge(stories: readonly string[]): Decided {
    const merged = [...new Set(stories)].map((story) => this.#story(story));
    const [kept, ...others] = merged.toSorted(byWeight);
    if (!kept || others.length === 0)
      throw new ReadoutError(
        "usage",
        "merge",
        "takes two stories and more.",
        "Name each story that is to be part of the one.",
      );
    const articles = merged.flatMap(({ members }) => members.map(articleOf));
    const changes = others.map((from) =>
      this.#transfer(from.members.slice(), kept.id, from.id, "merged", "person", []),
    );
    return this.#decided(changes, [{ kind: "together", articles }]);
  }

  split(story: string, articles: readonly string[]): Decided {
    const from = this.#story(story);
    const leaving = [...new Set(articles)].map((article) => this.#memberOf(article, from));
    const rest = from.members.filter((member) => !leaving.includes(member));
    const founder = leaving.toSorted((a, b) => a.turn - b.turn)[0];
    if (rest.length === 0 || !founder) {
      throw new ReadoutError(
        "usage",
        story,
        "is split only where some of its articles leave and some stay.",
        "Name the articles that are to be a story of their own.",
      );
    }
    const made = storyId(founder.profile, this.#shelf.hasStory);
    const change = this.#transfer(leaving, made, story, "split", "person", []);
    return this.#decided(
      [change],
      [
        { kind: "apart", these: leaving.map(articleOf), those: rest.map(articleOf) },
        { kind: "together", articles: leaving.map(articleOf) },
      ],
    );
  }

  move(article: string, to: string): Decided {
    const target = this.#story(to);
    const member = this.#shelf.member(article);
    if (!member)
      throw new ReadoutError(
        "not-found",
        article,
        "is no article of the window.",
        "See `readout show` for the articles of a story.",
      );
    if (member.story === target) return { changes: [], holds: [] };
    const from = member.story;
    const rest = from.members.filter((other) => other !== member).map(articleOf);
    const there = target.members.map(articleOf);
    const change = this.#transfer([member], to, from.id, "moved", "person", []);
    const holds: Hold[] = rest.length === 0 ? [] : [{ kind: "apart", these: [article], those: rest }];
    return this.#decided([change], [...holds, { kind: "together", articles: [article, ...there] }]);
  }

  remove(article: string): void {
    const member = this.#shelf.member(article);
    if (!member) return;
    this.#shelf.remove(member);
    this.#holds.forget(article);
  }

  storyOf(article: string): string | undefined {
    return this.#shelf.member(article)?.story.id;
  }

  articlesOf(story: string): readonly string[] {
    return this.#shelf.story(story)?.members.map(articleOf) ?? [];
  }

  #replace(known: Member, sketch: Sketch): Placement {
    const story = known.story.id;
    this.#shelf.remove(known);
    this.#shelf.add(this.#shelf.profile(sketch), story);
    const change: StoryChange = {
      kind: "joined",
      story,
      articles: [sketch.article],
      by: "stream",
      why: ["the same article"],
    };
    return { story, change, repairs: [] };
  }

  /** Looks at the story of a new article and at those that came near to getting it once more, all their articles together. */
  #repair(member: Member, claims: readonly Claim[]): StoryChange[] {
    const { story } = member;
    const mine = claims.find((claim) => claim.story === story);
    const rivals = claims.filter((claim) => claim !== mine && claim.above > RIVAL);
    const isClear = mine === undefined || mine.above > CLEAR || story.members.length < 3;
    if (isLarge(story) ? !isStep(story.members.length) : rivals.length === 0 && isClear) return [];
    const stories = [story];
    const group = delegatesOf(story);
    for (const rival of rivals) {
      const delegates = delegatesOf(rival.story);
      if (group.length + delegates.length > MOST_DIVIDED) continue;
      group.push(...delegates);
      stories.push(rival.story);
    }
    const odds = oddsOfAll(group, this.#comparison, this.#judge);
    const parts = divide(group, odds, this.#bonds(group), (i, j) =>
      this.#holds.areApart([articleOf(group[i]!)], [articleOf(group[j]!)]),
    );
    if (!parts) return [];
    const before = group.map(({ story: { id } }) => id);
    const followers = stories.filter(isLarge).flatMap((large) => this.#follow(large, group, parts));
    const everyone = [...group, ...followers.map((follower) => follower.member)];
    const goals = [...parts, ...followers.map(({ part }) => part)];
    return allot(everyone, goals, this.#shelf.hasStory).map((transfer) => {
      const { articles, story: to, from, kind } = transfer;
      const why = whyMended(transfer, group, parts, before, odds);
      return this.#transfer(articles, to, from, kind, "stream", why);
    });
  }

  /** Where the articles of a large story go that did not speak for it: to the part that they are most like, or all to one. */
  #follow(story: StoryOnShelf, group: readonly Member[], parts: readonly number[]): { member: Member; part: number }[] {
    const seats = new Map<number, Member[]>();
    group.forEach((member, index) => {
      if (member.story === story) seats.set(parts[index]!, [...(seats.get(parts[index]!) ?? []), member]);
    });
    const factions = [...seats].toSorted(([, a], [, b]) => b.length - a.length);
    const real = factions.filter(([, members], index) => index === 0 || members.length >= LEAST_FACTION);
    const speakers = real.flatMap(([part, members]) => members.map((member) => ({ member, part })));
    return story.members
      .filter((member) => !group.includes(member))
      .map((member) => {
        if (real.length === 1 || this.#holds.isBound(articleOf(member))) return { member, part: real[0]![0] };
        const near = speakers.map((speaker) => speaker.member);
        const odds = oddsOfFirst(member.profile, near, this.#comparison, this.#judge);
        return { member, part: strongest(speakers, odds) };
      });
  }

  #bonds(group: readonly Member[]): number[] {
    const numbers = new Map<ReadonlySet<string>, number>();
    return group.map((member, index) => {
      const article = articleOf(member);
      if (!this.#holds.isBound(article)) return index;
      const bond = this.#holds.bond(article);
      if (!numbers.has(bond)) numbers.set(bond, index);
      return numbers.get(bond)!;
    });
  }

  #boundStory(article: string): StoryOnShelf | undefined {
    if (!this.#holds.isBound(article)) return undefined;
    for (const other of this.#holds.bond(article)) {
      const member = this.#shelf.member(other);
      if (member) return member.story;
    }
    return undefined;
  }

  #areApart(articles: readonly string[], story: StoryOnShelf): boolean {
    return !this.#holds.isEmpty && this.#holds.areApart(articles, story.members.map(articleOf));
  }

  #story(id: string): StoryOnShelf {
    const story = this.#shelf.story(id);
    if (!story)
      throw new ReadoutError(
        "not-found",
        id,
        "is no story of the window.",
        "See `readout stories` for the stories there are.",
      );
    return story;
  }

  #memberOf(article: string, story: StoryOnShelf): Member {
    const member = this.#shelf.member(article);
    if (member?.story !== story)
      throw new ReadoutError(
        "not-found",
        article,
        `is no article of the story ${story.id}.`,
        "See `readout show` for the articles of a story.",
      );
    return member;
  }

  #transfer(
    members: readonly Member[],
    story: string,
    from: string,
    kind: StoryChange["kind"],
    by: StoryChange["by"],
    why: string[],
  ): StoryChange {
    for (const member of members) this.#shelf.transfer(member, story);
    return { kind, story, from, articles: members.map(articleOf), by, why };
  }

  #decided(changes: StoryChange[], holds: Hold[]): Decided {
    for (const hold of holds) this.#holds.add(hold);
    return { changes, holds };
  }
}

const isLarge = ({ members }: StoryOnShelf): boolean => members.length > LARGE;

/** Whether a large story of so many articles has just grown by a quarter. */
const isStep = (size: number): boolean =>
  Math.floor(Math.log(size) / Math.log(GROWTH)) > Math.floor(Math.log(size - 1) / Math.log(GROWTH));

/** The articles that speak for a story: all, or of a large one some from its first to its last. */
function delegatesOf(story: StoryOnShelf): Member[] {
  const { members } = story;
  if (!isLarge(story)) return [...members];
  return Array.from(
    { length: DELEGATES },
    (_, index) => members[Math.round((index * (members.length - 1)) / (DELEGATES - 1))]!,
  );
}

/** The part whose speakers have the greatest mean odds. */
function strongest(speakers: readonly { readonly part: number }[], odds: readonly number[]): number {
  const sums = new Map<number, { sum: number; count: number }>();
  speakers.forEach(({ part }, index) => {
    const { sum, count } = sums.get(part) ?? { sum: 0, count: 0 };
    sums.set(part, { sum: sum + odds[index]!, count: count + 1 });
  });
  const mean = (part: { sum: number; count: number }): number => part.sum / part.count;
  return [...sums].toSorted(([, a], [, b]) => mean(b) - mean(a))[0]![0];
}

const articleOf = ({ profile }: Member): string => profile.article;

/** The larger story first, then the older one. */
const byWeight = (a: StoryOnShelf, b: StoryOnShelf): number =>
  b.members.length - a.members.length || a.members[0]!.turn - b.members[0]!.turn;
