import { createHash } from "node:crypto";
import { ReadoutError } from "../../model/error.ts";
import type { Draft, Known, Yield } from "../draft.ts";
import { asFault } from "../fault.ts";
import type { Feed, FeedItem } from "../feeds/feed.ts";
import { isWhole, readFeed } from "../feeds/read-feed.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import { parseOpml } from "../feeds/parse-opml.ts";
import { parseSitemap } from "../feeds/parse-sitemap.ts";
import { decodeText } from "../files/decode-text.ts";
import { isFeed, listIn, readDocument } from "../read-document.ts";
import type { Fetched } from "./fetcher.ts";

/** What stands at an address: a list of further addresses, a feed, or an article itself. */
export type Contents =
  | { readonly kind: "list"; readonly addresses: readonly string[]; readonly pages: readonly Entry[] }
  | { readonly kind: "feed"; readonly entries: readonly Entry[] }
  | { readonly kind: "page" };

/** An article that a list or a feed leads to. */
export interface Entry {
  /** Its page; undefined where it has none. */
  readonly url?: string;
  /** What is known of it beside its page. */
  readonly beside: Known;
  /** Whether the feed itself carries it whole. */
  readonly whole: boolean;
  /** Hash of all that is said of it; another one tells that it changed. */
  readonly hash: string;
  /** What there is of it without its page. */
  readonly own: () => Yield;
}

/**
 * What stands at the address.
 * @param lists whether lists of addresses are followed
 * @throws ReadoutError where it is a list or a feed that cannot be read
 */
export function contentsOf(fetched: Fetched, lists: boolean): Contents {
  const { text } = decodeText(fetched.bytes, fetched.address, fetched.charset);
  const kind = lists ? listIn(text) : undefined;
  if (kind === "opml") {
    return { kind: "list", addresses: parseOpml(text, fetched.address).map(({ url }) => url), pages: [] };
  }
  if (kind === "sitemap") {
    const { sitemaps, pages } = parseSitemap(text);
    return { kind: "list", addresses: sitemaps, pages: pages.map(entryOfPage) };
  }
  if (!isFeed(text)) return { kind: "page" };
  const feed = parseFeed(text, fetched.address);
  return { kind: "feed", entries: feed.items.map((item, index) => entryOfItem(feed, item, index, fetched.address)) };
}

/** An empty feed has a fault of its own. */
export const emptyFeed = ({ address }: Fetched): Yield => readFeed({ items: [], notes: [] }, address, []);

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

const entryOfPage = ({ url, ...beside }: Known): Entry => ({
  ...(url !== undefined && { url }),
  beside,
  whole: false,
  hash: hashOf(beside),
  own: () => ({ drafts: [], faults: [] }),
});

function entryOfItem(feed: Feed, item: FeedItem, index: number, address: string): Entry {
  const { url, ...beside } = besideOf(feed, item, address);
  return {
    ...(url !== undefined && { url }),
    beside,
    whole: isWhole(item),
    hash: hashOf(item),
    own: () => named(readFeed({ ...feed, items: [item] }, `${address}#${index + 1}`, [])),
  };
}

function besideOf(feed: Feed, item: FeedItem, address: string): Known {
  const { source, title, byline, credit, published, language, url } = item;
  const page = url !== undefined && URL.canParse(url, address) ? new URL(url, address).href : undefined;
  const fields = { outlet: source ?? feed.title, title, byline, credit, published, language, url: page };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The article of a page. @param beside what is known where the page itself says nothing */
export function pageOf(fetched: Fetched, beside: Known): Yield {
  const read = attempt(() => readDocument(fetched.bytes, fetched.address, fetched));
  if (read instanceof ReadoutError) return { drafts: [], faults: [read] };
  const drafts = read.drafts.map((draft): Draft => ({
    ...draft,
    stated: { ...beside, url: fetched.address, ...draft.stated },
  }));
  return named({ drafts, faults: read.faults });
}

/** The drafts without the file that they did not come from. */
const named = ({ drafts, faults }: Yield): Yield => ({
  drafts: drafts.map(({ path: _path, ...draft }) => draft),
  faults,
});

/** Runs a reader; what it throws of ours is given back. */
export function attempt<T>(read: () => T): T | ReadoutError {
  try {
    return read();
  } catch (error) {
    return asFault(error);
  }
}
