import {
  type AnyFeed,
  type AtomFeed,
  type JsonFeed,
  parseFeed as parseAny,
  type RdfFeed,
  type RssFeed,
} from "feedsmith";
import { ReadoutError } from "../../model/error.ts";
import type { Body, Feed, FeedItem } from "./feed.ts";
import { mendXml } from "./mend-xml.ts";

/**
 * Reads a feed of any format; broken XML is read as far as it goes, and the feed's notes say so. Entities that the feed declares itself are
 * never expanded.
 * @throws ReadoutError 'malformed' where it is no feed at all
 */
export function parseFeed(text: string, place: string): Feed {
  const isXml = /^\s*</u.test(text);
  const whole = attempt(text);
  if (whole) return { ...feedOf(whole), notes: isXml && !ENDS.test(text.slice(-200)) ? [BROKEN] : [] };
  const mended = isXml ? attempt(mendXml(text)) : undefined;
  if (mended) return { ...feedOf(mended), notes: [BROKEN] };
  throw new ReadoutError(
    "malformed",
    place,
    "it is no feed that can be read.",
    "Give the address or file of an RSS, Atom, RDF or JSON feed; a page is read as a page when its name ends in .html.",
  );
}

/** A feed that is whole ends with the end of its root; comments may follow. */
const ENDS = /<\/(?:\w+:)?(?:rss|feed|rdf)\s*>\s*(?:<!--.*-->\s*)?$/isu;
const BROKEN = "The feed's XML is broken; it was read as far as it goes.";

function attempt(text: string): AnyFeed | undefined {
  try {
    return parseAny(text);
  } catch {
    // The library throws one error for everything that it does not take; what is wrong is told by trying to mend it.
    return undefined;
  }
}

type Unnoted = Omit<Feed, "notes">;

function feedOf(parsed: AnyFeed): Unnoted {
  if (parsed.format === "rss") return ofRss(parsed.feed);
  if (parsed.format === "rdf") return ofRdf(parsed.feed);
  return parsed.format === "atom" ? ofAtom(parsed.feed) : ofJson(parsed.feed);
}

const ofRss = (feed: RssFeed.Feed<string>): Unnoted => ({
  ...known({ title: plain(feed.title), site: feed.link, language: feed.language ?? feed.dc?.languages?.[0] }),
  items: (feed.items ?? []).map((item) =>
    itemOf({
      id: item.guid?.value,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : addressIn(item.guid?.value)),
      title: plain(item.title),
      byline: names([...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name, email }) => name ?? email)]),
      source: plain(item.source?.title ?? item.dc?.sources?.[0]),
      credit: creditIn(item.media),
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published,
      updated: item.dcterms?.modified?.[0] ?? item.atom?.updated,
      language: item.dc?.languages?.[0],
      content: body(item.content?.encoded, true),
      summary: body(item.description, true),
    }),
  ),
});

const ofRdf = (feed: RdfFeed.Feed<string>): Unnoted => ({
  ...known({ title: plain(feed.title), site: feed.link, language: feed.dc?.languages?.[0] }),
  items: (feed.items ?? []).map((item) =>
    itemOf({
      id: item.rdf?.about,
      url: item.link,
      title: plain(item.title),
      byline: names(item.dc?.creators ?? []),
      source: plain(item.dc?.sources?.[0] ?? item.dc?.publishers?.[0]),
      credit: creditIn(item.media),
      published: item.dc?.dates?.[0],
      language: item.dc?.languages?.[0],
      content: body(item.content?.encoded, true),
      summary: body(item.description, true),
    }),
  ),
});

const ofAtom = (feed: AtomFeed.Feed<string>): Unnoted => ({
  ...known({ title: textOf(feed.title), site: linkIn(feed.links), language: feed.xml?.lang }),
  items: (feed.entries ?? []).map((entry) =>
    itemOf({
      id: entry.id,
      url: linkIn(entry.links),
      title: textOf(entry.title),
      byline: names((entry.authors ?? entry.source?.authors ?? feed.authors ?? []).map(({ name }) => name)),
      source: textOf(entry.source?.title),
      credit: creditIn(entry.media),
      published: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated,
      updated: entry.updated,
      language: entry.content?.xml?.lang ?? entry.xml?.lang,
      content: atomBody(entry.content),
      summary: atomBody(entry.summary),
    }),
  ),
});

const ofJson = (feed: JsonFeed.Feed<string>): Unnoted => ({
  ...known({ title: feed.title, site: feed.home_page_url, language: feed.language }),
  items: (feed.items ?? []).map((item) =>
    itemOf({
      id: item.id,
      url: item.url ?? item.external_url,
      title: item.title,
      byline: names((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
      published: item.date_published ?? item.date_modified,
      updated: item.date_modified,
      language: item.language,
      content: body(item.content_html, true) ?? body(item.content_text, false),
      summary: body(item.summary, false),
    }),
  ),
});

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What is there of the fields of an entry, in one line each but for its words. */
function itemOf({ content, summary, ...fields }: Loose<FeedItem>): FeedItem {
  return { ...known(fields), ...(content && { content }), ...(summary && { summary }) };
}

/** The fields that hold something, white space folded. */
function known<T extends Readonly<Record<string, string | undefined>>>(fields: T): { [K in keyof T]?: string } {
  const entries = Object.entries(fields).flatMap(([key, value]) => {
    const line = value?.replaceAll(/\s+/gu, " ").trim();
    return line ? [[key, line]] : [];
  });
  // The same keys with the same kind of value.
  return Object.fromEntries(entries) as { [K in keyof T]?: string };
}

const body = (value: string | undefined, html: boolean): Body | undefined =>
  value !== undefined && /\S/u.test(value) ? { value, html } : undefined;

/** Atom's types: `text` is plain; `html`, `xhtml` and whatever holds tags are HTML. */
function atomBody(text: { readonly value?: string; readonly type?: string } | undefined): Body | undefined {
  const isHtml = /html|xml/iu.test(text?.type ?? "") || (text?.type === undefined && /<\w/u.test(text?.value ?? ""));
  return body(text?.value, isHtml);
}

/** A title without the tags that it may hold. */
const plain = (title: string | undefined): string | undefined => title?.replaceAll(/<\/?[a-z][^<>]*>/giu, "");

const textOf = (text: AtomFeed.Text | undefined): string | undefined =>
  text && (/html/iu.test(text.type ?? "") ? plain(text.value) : text.value);

function names(list: readonly (string | undefined)[]): string | undefined {
  const found = [...new Set(list.flatMap((name) => (name?.trim() ? [name.trim()] : [])))];
  return found.length === 0 ? undefined : found.join(", ");
}

const addressIn = (value: string | undefined): string | undefined =>
  /^https?:\/\//iu.test(value ?? "") ? value : undefined;

const linkIn = (links: readonly { readonly href?: string; readonly rel?: string }[] = []): string | undefined =>
  (links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links.find(({ rel }) => rel !== "self"))?.href;

interface MediaCredits {
  readonly credits?: readonly { readonly value?: string; readonly role?: string }[];
  readonly contents?: readonly { readonly credits?: readonly { readonly value?: string }[] }[];
}

/** Who is credited for the entry; the makers of its pictures alone are not. */
const creditIn = (media: MediaCredits | undefined): string | undefined =>
  media?.credits?.find(({ role }) => !/photograph|illustrat|camera|graphic/iu.test(role ?? ""))?.value;
