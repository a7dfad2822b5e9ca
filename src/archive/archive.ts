import type { StoryEvent } from "../model/event.ts";
import type { StoryChange } from "../model/story.ts";
import type {
  AddressState,
  Deleted,
  FoundArticle,
  KeptAnalysis,
  KeptArticle,
  KeptChange,
  KeptDecision,
  KeptRevision,
  KeptSketch,
  KeptStory,
  KnownArticle,
  NewArticle,
  NewRevision,
  PlacedArticle,
  Position,
  StoryBrief,
  Told,
} from "./kept.ts";
import type { ArticleQuery, StoryQuery } from "./query.ts";

/** What can be read of an archive. Ids that are not known are left out of answers; no order counts that is not named. */
export interface Reading {
  /** Articles that are perhaps the ones looked for: by id, by address, or by the hash of their text. */
  known(by: {
    readonly ids?: readonly string[];
    readonly addresses?: readonly string[];
    readonly texts?: readonly string[];
  }): Promise<readonly KnownArticle[]>;
  articles(ids: readonly string[]): Promise<readonly KeptArticle[]>;
  /** Those of the addresses whose article was deleted and not kept again since: what is followed is not to bring it back. */
  leftOut(addresses: readonly string[]): Promise<readonly string[]>;
  /** All articles, in the order in which they were kept. */
  everyArticle(): AsyncIterable<KeptArticle>;
  /** The states of an article's text, the oldest first. */
  revisions(article: string): Promise<readonly KeptRevision[]>;
  /** The packed analyses of contents, as far as they are kept in that version. */
  analyses(contents: readonly string[], version: string): Promise<ReadonlyMap<string, Uint8Array>>;

  position(): Promise<Position>;
  /**
   * The placed articles in the order in which they were kept; those alone that were placed after a change, or that were published on or after a date
   * or are among the `last` that were kept.
   */
  placed(from: {
    readonly change?: number;
    readonly since?: string;
    readonly last?: number;
  }): AsyncIterable<PlacedArticle>;

  /** The story of that id, or the one that it has become part of. */
  story(id: string): Promise<KeptStory | undefined>;
  stories(query: StoryQuery): Promise<readonly KeptStory[]>;
  /** The steps that a story went through, the oldest first. */
  history(story: string): Promise<readonly KeptChange[]>;
  /** What persons decided, in the order of deciding. */
  decisions(): Promise<readonly KeptDecision[]>;
  search(query: ArticleQuery): Promise<readonly FoundArticle[]>;

  record(basis: string): Promise<Uint8Array | undefined>;
  /** The stories that changed since their readers were told of them, with what they were told of. */
  untold(): Promise<readonly { readonly story: string; readonly told: Told }[]>;
  /** Events in the order in which they were kept: the last ones, or those that were not delivered. */
  events(which: { readonly last: number } | "undelivered"): Promise<readonly StoryEvent[]>;
  address(address: string): Promise<AddressState | undefined>;
  /** Addresses that a followed one led to and that gave something new on or after a date. */
  addressesVia(followed: string, since: string): Promise<readonly AddressState[]>;
  counts(): Promise<Counts>;
}

/** How much an archive holds. */
export interface Counts {
  readonly articles: number;
  readonly revisions: number;
  readonly stories: number;
  readonly decisions: number;
  readonly bytes: number;
}

/** What can be written, within one `write`. It sees what it has written. */
export interface Writing extends Reading {
  /** @throws ReadoutError 'duplicate' where the id is taken */
  keepArticle(article: NewArticle): Promise<void>;
  /** A newer state of a kept article; the article's id says of which. */
  keepRevision(revision: NewRevision): Promise<void>;
  /** An analysis made anew, in the place of an older version's. */
  keepAnalysis(analysis: KeptAnalysis): Promise<void>;
  keepSketch(article: string, sketch: KeptSketch): Promise<void>;
  /** Puts the articles of a change into its story, founds the story where there is none yet, and writes the change down. */
  apply(change: StoryChange): Promise<void>;
  decide(decision: Pick<KeptDecision, "decision" | "holds">): Promise<void>;
  /** Takes a decision back; false where there is none of that number. */
  takeBack(number: number): Promise<boolean>;
  keepBrief(story: string, brief: StoryBrief): Promise<void>;
  keepRecord(story: string, basis: string, bytes: Uint8Array): Promise<void>;
  /** Says that a story's readers are to be told what changed; `before` is what they know where they were told of nothing yet. */
  markUntold(story: string, before: Told): Promise<void>;
  /** Says what a story's readers were told of, with the events that told them; events that are kept already stay as they are. */
  keepTold(story: string, told: Told, events: readonly StoryEvent[]): Promise<void>;
  keepDelivered(event: string): Promise<void>;
  keepAddress(state: AddressState): Promise<void>;
  /** Deletes an article and all that stands on it; undefined where there is none of that id. */
  delete(article: string): Promise<Deleted | undefined>;
  /** Deletes what can be computed again: analyses of other versions, records, titles. Tells how many rows. */
  forgetComputed(version: string): Promise<number>;
}

/**
 * Where articles, their revisions, what they yield and their stories are kept. One interface for all engines; `test/archive/suite.ts` is what each has
 * to pass.
 *
 * Every failure is a ReadoutError: 'locked' (another process writes and does not end), 'full', 'read-only', 'malformed' (damaged, or no archive at all), 'newer'.
 */
export interface Archive extends Reading {
  /** Where it is: a file or an address without a password. */
  readonly place: string;
  /** Whether it may be written to. */
  readonly writable: boolean;
  /**
   * Runs `work` as one transaction. No other process writes at the same time. When the promise resolves, all of it is on disk; where it rejects, nothing of
   * it was kept. Within `work` only `writing` may be used: the archive itself would wait for the end of the work.
   */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  /** A copy of the whole archive in another file, of one moment, while others read and write. */
  backup(file: string): Promise<void>;
  /** What is damaged, as sentences; empty where all is well. */
  check(): Promise<readonly string[]>;
  /** Gives back the room of what was deleted. Tells the bytes before and after. */
  vacuum(): Promise<{ readonly before: number; readonly after: number }>;
  close(): Promise<void>;
}
