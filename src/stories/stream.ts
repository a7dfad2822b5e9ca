import { ReadoutError } from "../model/error.ts";
import type { StoryChange } from "../model/story.ts";
import { type Hold, Holds } from "./holds.ts";
import type { Sketch } from "./sketch.ts";
import { storyId } from "./story-id.ts";

/** Where an article was placed, and what the stream mended on that occasion. */
export interface Placement {
  readonly story: string;
  /** `founded` or `joined`, with what spoke for it. */
  readonly change: StoryChange;
  /** Changes to other articles and stories (`merged`, `split`, `moved`), in the order in which they were made; `story` is the state after them. */
  readonly repairs: readonly StoryChange[];
}

/** What a person's decision brought about, and what it holds the stream to from now on. */
export interface Decided {
  readonly changes: readonly StoryChange[];
  readonly holds: readonly Hold[];
}

/**
 * The stream of stories: which story each article belongs to, decided as the articles come. It keeps the last 30 days of the stream (by the
 * moments of the articles), and at least the last 20,000 articles placed; what is older stays in the story that it is in, and no article joins it any more.
 * The same calls in the same order give the same stories.
 */
export interface StoryStream {
  /**
   * Places an article. One that is there already takes the new sketch and stays in its story.
   */
  place(sketch: Sketch): Placement;
  /**
   * Puts an article where an archive has it, with no decision made anew. After all articles of the window were restored in the order in which they were
   * placed, and all holds, the stream is as it was.
   */
  restore(sketch: Sketch, story: string): void;
  /** Takes up what a decision of before holds the stream to; the articles need not be here yet. */
  hold(hold: Hold): void;
  /** One story of several, by a person: the oldest keeps its id. Throws `ReadoutError` ('not-found') for a story that is not in the window. */
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

/** A stream without articles. */
export function createStoryStream(): StoryStream {
  return new Stream();
}

interface Placed {
  readonly sketch: Sketch;
  story: string;
}

class Stream implements StoryStream {
  readonly #articles = new Map<string, Placed>();
  readonly #stories = new Map<string, Set<string>>();
  readonly #holds = new Holds();

  get size(): number {
    return this.#articles.size;
  }

  place(sketch: Sketch): Placement {
    const id = sketch.article;
    const known = this.#articles.get(id);
    if (known) {
      this.#articles.set(id, { sketch, story: known.story });
      return placement(known.story, "joined", id, ["the same article"]);
    }
    let best: { story: string; score: number } | undefined;
    for (const [story, members] of this.#stories) {
      if (this.#holds.areApart([id], members)) continue;
      let sum = 0;
      for (const member of members) sum += likeness(sketch, this.#articles.get(member)!.sketch);
      const score = sum / members.size;
      if (score > (best?.score ?? 0.2)) best = { story, score };
    }
    const bound = [...this.#holds.bond(id)].find((other) => this.#articles.has(other));
    if (bound !== undefined) best = { story: this.#articles.get(bound)!.story, score: 1 };
    const story = best?.story ?? storyId(sketch, (taken) => this.#stories.has(taken));
    this.#put(sketch, story);
    return best
      ? placement(story, "joined", id, [`terms ${best.score.toFixed(2)}`])
      : placement(story, "founded", id, ["nothing like it"]);
  }

  restore(sketch: Sketch, story: string): void {
    if (this.#articles.has(sketch.article)) this.remove(sketch.article);
    this.#put(sketch, story);
  }

  hold(hold: Hold): void {
    this.#holds.add(hold);
  }

  merge(stories: readonly string[]): Decided {
    const [kept, ...others] = [...new Set(stories)];
    if (kept === undefined || others.length === 0)
      throw new ReadoutError("usage", "merge", "needs two stories.", "Name both.");
    const articles = stories.flatMap((story) => [...this.#membersOf(story)]);
    const changes = others.map((from) => this.#transfer([...this.#membersOf(from)], kept, from, "merged"));
    return this.#decided(changes, [{ kind: "together", articles }]);
  }

  split(story: string, articles: readonly string[]): Decided {
    const members = this.#membersOf(story);
    const rest = [...members].filter((member) => !articles.includes(member));
    const outside = articles.find((article) => !members.has(article));
    if (outside !== undefined)
      throw new ReadoutError("not-found", outside, `is not in ${story}.`, "See `readout show`.");
    const first = this.#articles.get(articles[0] ?? "");
    if (rest.length === 0 || !first)
      throw new ReadoutError("usage", story, "would be left without articles.", "Name some of its articles, not all.");
    const made = storyId(first.sketch, (taken) => this.#stories.has(taken));
    const change = this.#transfer(articles, made, story, "split");
    return this.#decided(
      [change],
      [
        { kind: "together", articles },
        { kind: "apart", these: articles, those: rest },
      ],
    );
  }

  move(article: string, to: string): Decided {
    const placed = this.#articles.get(article);
    if (!placed)
      throw new ReadoutError("not-found", article, "is in no story of the window.", "See `readout stories`.");
    const from = placed.story;
    const members = [...this.#membersOf(to)];
    if (from === to) return { changes: [], holds: [] };
    const rest = [...this.#membersOf(from)].filter((member) => member !== article);
    const change = this.#transfer([article], to, from, "moved");
    return this.#decided(
      [change],
      [
        ...(rest.length === 0 ? [] : [{ kind: "apart", these: [article], those: rest } as const]),
        { kind: "together", articles: [article, ...members] },
      ],
    );
  }

  remove(article: string): void {
    const placed = this.#articles.get(article);
    if (!placed) return;
    this.#articles.delete(article);
    this.#leave(article, placed.story);
    this.#holds.forget(article);
  }

  storyOf(article: string): string | undefined {
    return this.#articles.get(article)?.story;
  }

  articlesOf(story: string): readonly string[] {
    return [...(this.#stories.get(story) ?? [])];
  }

  #put(sketch: Sketch, story: string): void {
    this.#articles.set(sketch.article, { sketch, story });
    const members = this.#stories.get(story);
    if (members) members.add(sketch.article);
    else this.#stories.set(story, new Set([sketch.article]));
  }

  #leave(article: string, story: string): void {
    const members = this.#stories.get(story);
    members?.delete(article);
    if (members?.size === 0) this.#stories.delete(story);
  }

  #membersOf(story: string): ReadonlySet<string> {
    const members = this.#stories.get(story);
    if (!members)
      throw new ReadoutError(
        "not-found",
        story,
        "is no story of the window.",
        "See `readout stories` for the stories.",
      );
    return members;
  }

  #transfer(articles: readonly string[], story: string, from: string, kind: StoryChange["kind"]): StoryChange {
    for (const article of articles) {
      const placed = this.#articles.get(article)!;
      this.#leave(article, placed.story);
      this.#put(placed.sketch, story);
    }
    return { kind, story, from, articles: [...articles], by: "person", why: [] };
  }

  #decided(changes: StoryChange[], holds: Hold[]): Decided {
    for (const hold of holds) this.#holds.add(hold);
    return { changes, holds };
  }
}

const placement = (story: string, kind: "founded" | "joined", article: string, why: string[]): Placement => ({
  story,
  change: { kind, story, articles: [article], by: "stream", why },
  repairs: [],
});

/** Share of the terms of two sketches that they have in common, roughly. */
function likeness(a: Sketch, b: Sketch): number {
  const terms = new Set(a.body.map(([term]) => term));
  const shared = b.body.filter(([term]) => terms.has(term)).length;
  return shared / Math.sqrt(Math.max(1, a.body.length * b.body.length));
}
