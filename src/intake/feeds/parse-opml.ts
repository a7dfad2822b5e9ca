import { type Opml, parseOpml as parse } from "feedsmith";
import { ReadoutError } from "../../model/error.ts";
import { mendXml } from "./mend-xml.ts";

/** A feed that a list names. */
export interface ListedFeed {
  readonly url: string;
  readonly title?: string;
}

/**
 * The feeds of an OPML list in their order, each address once, from whatever depth of folders.
 * @throws ReadoutError 'malformed' where it is no list
 */
export function parseOpml(text: string, place: string): ListedFeed[] {
  const list = attempt(text) ?? attempt(mendXml(text));
  if (!list) {
    throw new ReadoutError(
      "malformed",
      place,
      "it is no OPML list that can be read.",
      "Export the list of feeds again, or name the feeds themselves.",
    );
  }
  const feeds = new Map<string, ListedFeed>();
  const waiting = (list.body?.outlines ?? []).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const title = next.title ?? next.text;
    if (next.xmlUrl && !feeds.has(next.xmlUrl)) feeds.set(next.xmlUrl, { url: next.xmlUrl, ...(title && { title }) });
    waiting.push(...(next.outlines ?? []).toReversed());
  }
  return [...feeds.values()];
}

function attempt(text: string): Opml.Document<string> | undefined {
  try {
    return parse(text);
  } catch {
    // One error for everything; whether it can be mended is tried by the caller.
    return undefined;
  }
}
