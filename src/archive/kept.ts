import type { Article } from "../model/article.ts";
import type { Range } from "../model/span.ts";
import type { Decision, StoryChange } from "../model/story.ts";

/** An article in the state of its newest revision, with what the archive knows of it. */
export interface KeptArticle {
  readonly article: Article;
  /** The address in a form in which the same page has always the same address; undefined where the article has none. */
  readonly address?: string;
  /** Hash of all that its analysis rests on. */
  readonly content: string;
  /** Number of the revision, from 1. */
  readonly revision: number;
  /** Its place in the order in which articles were kept. */
  readonly order: number;
  /** Whether the outlet is known, and not only guessed from a file's name. */
  readonly outletKnown: boolean;
  /** When it was first kept (ISO 8601). */
  readonly kept: string;
  /** Id of its story; null before it is placed. */
  readonly story: string | null;
}

/** One state of an article's text. Never changed once kept. */
export interface KeptRevision {
  readonly number: number;
  readonly article: Article;
  readonly content: string;
  /** When it was kept (ISO 8601). */
  readonly seen: string;
  /** Whether it changed more than typography and stamps against the one before; null for the first. */
  readonly substantive: boolean | null;
}

/** What tells whether an article is known already: a few fields of a kept one. */
export interface KnownArticle {
  readonly id: string;
  readonly address?: string;
  readonly outlet: string;
  readonly outletKnown: boolean;
  /** Hashes of the texts of its revisions, the newest last. */
  readonly texts: readonly string[];
  /** The newest title. */
  readonly title: string;
  readonly content: string;
}

/** The words of an article that are looked for apart from its text. */
export interface Findable {
  /** Names of persons, organisations and places. */
  readonly names: readonly string[];
  /** Who is quoted. */
  readonly speakers: readonly string[];
  /** What its figures count or measure. */
  readonly counted: readonly string[];
}

/** What an analysis is kept as: packed bytes, made by a version of the code, and what it lets be found. */
export interface KeptAnalysis {
  readonly content: string;
  readonly version: string;
  readonly bytes: Uint8Array;
  readonly findable: Findable;
}

/** A revision on its way into the archive. */
export interface NewRevision {
  readonly article: Article;
  readonly content: string;
  readonly analysis: KeptAnalysis;
  readonly seen: string;
  readonly substantive: boolean | null;
}

/** An article on its way into the archive. */
export interface NewArticle extends NewRevision {
  readonly sketch?: KeptSketch;
  readonly address?: string;
  readonly outletKnown: boolean;
}

/** What the stream of stories knows an article by, as packed bytes of a version of the code. */
export interface KeptSketch {
  readonly version: string;
  readonly bytes: Uint8Array;
}

/** An article that stands in a story, as the stream needs it to go on. */
export interface PlacedArticle {
  readonly id: string;
  readonly story: string;
  readonly sketch: KeptSketch | null;
}

/** How far the stories have come: `change` counts what was placed, `epoch` everything that is no mere placing. */
export interface Position {
  readonly change: number;
  readonly epoch: number;
}

/** A story as it is listed. */
export interface KeptStory {
  readonly id: string;
  /** Its articles by date of publication, then id. */
  readonly articles: readonly StoryArticle[];
  readonly first: string | null;
  readonly last: string | null;
  /** Title and number of origins, as long as they stand for these articles: what they were made of is `basis`. */
  readonly brief: StoryBrief | null;
}

/** An article of a story in the state of its newest revision. */
export interface StoryArticle {
  readonly id: string;
  readonly content: string;
  readonly revision: number;
}

/** What a story's articles say together, short enough for a list. */
export interface StoryBrief {
  readonly basis: string;
  readonly title: string;
  readonly origins: number;
}

/** A step in a story's history, with when it was taken. */
export interface KeptChange extends StoryChange {
  readonly at: string;
}

/** A person's decision, and what it holds the stream of stories to from then on. */
export interface KeptDecision {
  /** By which it can be taken back. */
  readonly number: number;
  readonly decision: Decision;
  readonly holds: readonly KeptHold[];
  readonly at: string;
}

/** Articles that have to be in one story, or groups of articles that may not. */
export type KeptHold =
  | { readonly kind: "together"; readonly articles: readonly string[] }
  | { readonly kind: "apart"; readonly these: readonly string[]; readonly those: readonly string[] };

/** An article that was found, and where in its text. */
export interface FoundArticle {
  readonly id: string;
  readonly story: string | null;
  /** Passages of the text that match, in UTF-16 units; empty where nothing was asked of the text. */
  readonly matches: readonly Range[];
}

/** What is known of an address that is followed, for asking it again with conditions. */
export interface AddressState {
  readonly address: string;
  /** The followed address that led to it; left out for one that is followed itself. */
  readonly via?: string;
  readonly etag?: string;
  readonly modified?: string;
  /** When it was last asked (ISO 8601). */
  readonly checked: string;
  /** When it last gave something new (ISO 8601). */
  readonly changed?: string;
  /** Hash of what the list that led to it said of it. */
  readonly entry?: string;
  /** How many times in a row it could not be had, and why the last time. */
  readonly failures: number;
  readonly error?: string;
}

/** What was deleted with an article. */
export interface Deleted {
  readonly article: Article;
  readonly revisions: number;
  /** The story that it stood in, and whether that ended with it. */
  readonly story: string | null;
  readonly storyEnded: boolean;
  /** Decisions that rested on it and went with it. */
  readonly decisions: number;
  /** Events that cited it and went with it. */
  readonly events: number;
}

/** The revisions of its articles, by their ids, that a story's readers were told of. */
export type Told = ReadonlyMap<string, number>;
