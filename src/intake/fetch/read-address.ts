import { ReadoutError } from "../../model/error.ts";
import type { Yield } from "../draft.ts";
import { asFault } from "../fault.ts";
import { attempt, contentsOf, emptyFeed, type Entry, pageOf } from "./contents.ts";
import type { Fetched, Fetcher } from "./fetcher.ts";

/** Lists that lead to lists are followed so deep. */
export const DEEPEST = 3;

/**
 * The articles at an address: the page's, those of a feed, or those of all feeds and pages that an OPML list or a sitemap names, one after another. An entry of which a feed shows only a part is read from the page that it
 * leads to; where that fails, what the feed shows is taken, and the failure is said.
 */
export async function* readAddress(fetcher: Fetcher, address: string, depth = 0): AsyncGenerator<Yield> {
  let fetched: Fetched;
  try {
    fetched = await fetcher.fetch(address);
  } catch (error) {
    yield { drafts: [], faults: [asFault(error, address)] };
    return;
  }
  const contents = attempt(() => contentsOf(fetched, depth < DEEPEST));
  if (contents instanceof ReadoutError) yield { drafts: [], faults: [contents] };
  else if (contents.kind === "page") yield pageOf(fetched, {});
  else if (contents.kind === "list") {
    for (const list of contents.addresses) yield* readAddress(fetcher, list, depth + 1);
    for (const page of contents.pages) yield await readEntry(fetcher, page);
  } else {
    if (contents.entries.length === 0) yield emptyFeed(fetched);
    for (const entry of contents.entries) yield await readEntry(fetcher, entry);
  }
}

/** An entry whole: from itself, or from the page that it leads to; where that cannot be had, what is known without it, and why. */
async function readEntry(fetcher: Fetcher, { url, beside, whole, own }: Entry): Promise<Yield> {
  if (whole || url === undefined) return own();
  try {
    return pageOf(await fetcher.fetch(url), beside);
  } catch (error) {
    const { drafts, faults } = own();
    return { drafts, faults: [...faults, asFault(error, url)] };
  }
}
