import { ReadoutError } from "../../model/error.ts";
import type { Draft, Known, Yield } from "../draft.ts";
import { asFault } from "../fault.ts";
import type { Feed, FeedItem } from "../feeds/feed.ts";
import { isWhole, readFeed } from "../feeds/read-feed.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import { decodeText } from "../files/decode-text.ts";
import { isFeed, readDocument } from "../read-document.ts";
import type { Fetched, Fetcher } from "./fetcher.ts";

/**
 * The articles at an address: the page's, or those of a feed, one after another. An entry of which a feed shows only a part is read from the page that it
 * leads to; where that fails, what the feed shows is taken, and the failure is said.
 */
export async function* readAddress(fetcher: Fetcher, address: string): AsyncGenerator<Yield> {
  let fetched: Fetched;
  try {
    fetched = await fetcher.fetch(address);
  } catch (error) {
    yield { drafts: [], faults: [asFault(error, address)] };
    return;
  }
  const feed = attempt(() => feedIn(fetched));
  if (feed instanceof ReadoutError) yield { drafts: [], faults: [feed] };
  else if (feed) yield* readEntries(fetcher, feed, fetched);
  else yield pageOf(fetched, {});
}

function feedIn(fetched: Fetched): Feed | undefined {
  const { text } = decodeText(fetched.bytes, fetched.address, fetched.charset);
  return isFeed(text) ? parseFeed(text, fetched.address) : undefined;
}

async function* readEntries(fetcher: Fetcher, feed: Feed, { address }: Fetched): AsyncGenerator<Yield> {
  if (feed.items.length === 0) yield readFeed(feed, address, []);
  for (const [index, item] of feed.items.entries()) {
    const own = (): Yield => named(readFeed({ ...feed, items: [item] }, `${address}#${index + 1}`, []));
    if (isWhole(item) || item.url === undefined) yield own();
    else yield await behind(fetcher, feed, item, new URL(item.url, address).href, own);
  }
}

async function behind(fetcher: Fetcher, feed: Feed, item: FeedItem, url: string, own: () => Yield): Promise<Yield> {
  try {
    const { title, byline, credit, published, language } = item;
    const outlet = item.source ?? feed.title;
    const beside = Object.fromEntries(
      Object.entries({ outlet, title, byline, credit, published, language }).filter(([, value]) => value !== undefined),
    );
    return pageOf(await fetcher.fetch(url), beside);
  } catch (error) {
    const { drafts, faults } = own();
    return { drafts, faults: [...faults, asFault(error, url)] };
  }
}

/** @param beside what is known where the page itself says nothing */
function pageOf(fetched: Fetched, beside: Known): Yield {
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

function attempt<T>(read: () => T): T | ReadoutError {
  try {
    return read();
  } catch (error) {
    return asFault(error);
  }
}
