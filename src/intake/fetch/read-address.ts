import { ReadoutError } from "../../model/error.ts";
import type { Draft, Known, WayThere, Yield } from "../draft.ts";
import { asFault } from "../fault.ts";
import type { Feed, FeedItem } from "../feeds/feed.ts";
import { isWhole, readFeed } from "../feeds/read-feed.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import { parseOpml } from "../feeds/parse-opml.ts";
import { parseSitemap } from "../feeds/parse-sitemap.ts";
import { decodeText } from "../files/decode-text.ts";
import { isFeed, listIn, readDocument } from "../read-document.ts";
import { stableAddress } from "../stable-address.ts";
import type { Fetched, Fetcher } from "./fetcher.ts";

/** Lists that lead to lists are followed so deep. */
const DEEPEST = 3;

/**
 * The articles at an address: the page's, those of a feed, or those of all feeds and pages that an OPML list or a sitemap names, one after another. An entry of which a feed shows only a part is read from the page that it
 * leads to; where that fails, what the feed shows is taken, and the failure is said.
 */
export async function* readAddress(fetcher: Fetcher, address: string, depth = 0): AsyncGenerator<Yield> {
  let fetched: Fetched;
  try {
    fetched = await fetcher.fetch(address);
  } catch (error) {
    yield { drafts: [], faults: [asFault(error, address)], fetched: { asked: address } };
    return;
  }
  const lists = depth < DEEPEST ? attempt(() => listedIn(fetched)) : undefined;
  if (lists && !(lists instanceof ReadoutError)) {
    for (const list of lists.addresses) yield* readAddress(fetcher, list, depth + 1);
    for (const page of lists.pages) yield await behind(fetcher, page, emptyHanded);
    return;
  }
  const feed = attempt(() => feedIn(fetched));
  if (feed instanceof ReadoutError) yield { drafts: [], faults: [feed], fetched: wayTo(fetched) };
  else if (feed) yield* readEntries(fetcher, feed, fetched);
  else yield pageOf(fetched, {});
}

interface Listed {
  /** Feeds and further lists. */
  readonly addresses: readonly string[];
  readonly pages: readonly Known[];
}

function listedIn(fetched: Fetched): Listed | undefined {
  const { text } = decodeText(fetched.bytes, fetched.address, fetched.charset);
  const kind = listIn(text);
  if (kind === "opml") return { addresses: parseOpml(text, fetched.address).map(({ url }) => url), pages: [] };
  if (kind !== "sitemap") return undefined;
  const { sitemaps, pages } = parseSitemap(text);
  return { addresses: sitemaps, pages };
}

const emptyHanded = (): Yield => ({ drafts: [], faults: [] });

function feedIn(fetched: Fetched): Feed | undefined {
  const { text } = decodeText(fetched.bytes, fetched.address, fetched.charset);
  return isFeed(text) ? parseFeed(text, fetched.address) : undefined;
}

async function* readEntries(fetcher: Fetcher, feed: Feed, { address }: Fetched): AsyncGenerator<Yield> {
  if (feed.items.length === 0) yield readFeed(feed, address, []);
  for (const [index, item] of feed.items.entries()) {
    // What a feed links to may be relative to its own address.
    const url = item.url === undefined ? undefined : stableAddress(item.url, address);
    const entry = url === undefined ? item : { ...item, url };
    const own = (): Yield => named(readFeed({ ...feed, items: [entry] }, `${address}#${index + 1}`, []));
    if (isWhole(item) || url === undefined) yield own();
    else yield await behind(fetcher, besideOf(feed, entry, url), own);
  }
}

/** What is known of an entry beside the page that it leads to. */
function besideOf(feed: Feed, { source, title, byline, credit, published, language }: FeedItem, url: string): Known {
  const fields = { outlet: source ?? feed.title, title, byline, credit, published, language };
  return { ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), url };
}

/** The page that an entry or a sitemap leads to; where it cannot be had, what is known without it, and why. */
async function behind(fetcher: Fetcher, { url = "", ...beside }: Known, own: () => Yield): Promise<Yield> {
  try {
    return pageOf(await fetcher.fetch(url), beside);
  } catch (error) {
    const { drafts, faults } = own();
    return { drafts, faults: [...faults, asFault(error, url)], fetched: { asked: url } };
  }
}

/** @param beside what is known where the page itself says nothing */
function pageOf(fetched: Fetched, beside: Known): Yield {
  const read = attempt(() => readDocument(fetched.bytes, fetched.address, fetched));
  if (read instanceof ReadoutError) return { drafts: [], faults: [read], fetched: wayTo(fetched) };
  const url = stableAddress(fetched.address) ?? fetched.address;
  const drafts = read.drafts.map((draft): Draft => ({ ...draft, stated: { ...beside, url, ...draft.stated } }));
  return { ...named({ drafts, faults: read.faults }), fetched: wayTo(fetched) };
}

const wayTo = ({ url, address }: Fetched): WayThere => ({ asked: url, address });

/** The drafts without the file that they did not come from. */
const named = ({ drafts, faults }: Yield): Yield => ({
  drafts: drafts.map(({ path: _path, ...draft }) => draft),
  faults,
});

function attempt<T>(read: () => T): T | ReadoutError {
  try {
    return read();
  } catch (error) {
    return asFault(error);
  }
}
