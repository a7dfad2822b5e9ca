/** One entry of a feed, whatever the feed's format. Dates are as the feed prints them. */
export interface FeedItem {
  /** What the feed calls it: `guid`, `id` or `rdf:about`; stable over the feed's editions. */
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly byline?: string;
  /** The outlet that the entry was taken over from (`<source>`), where the feed names one. */
  readonly source?: string;
  /** Agency or other body that the entry credits (`media:credit`). */
  readonly credit?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly language?: string;
  /** The whole text, where the feed carries it. */
  readonly content?: Body;
  /** What the feed shows of it. */
  readonly summary?: Body;
}

/** Words of a feed, as HTML or as plain text. */
export interface Body {
  readonly value: string;
  readonly html: boolean;
}

/** A feed as its format tells it: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed 1. */
export interface Feed {
  readonly title?: string;
  /** Address of the site that the feed is of. */
  readonly site?: string;
  readonly language?: string;
  readonly items: readonly FeedItem[];
  /** What had to be guessed or mended to read it, as sentences. */
  readonly notes: readonly string[];
}
