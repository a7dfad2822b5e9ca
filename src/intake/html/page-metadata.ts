import type { Known } from "../draft.ts";
import { parseDate } from "../dates/parse-date.ts";
import { linkedData } from "./linked-data.ts";
import type { Page } from "./dom.ts";

/** Where pages state each thing, surest first: `name=…` and `property=…` of meta elements. */
const META: Readonly<
  Record<"title" | "byline" | "outlet" | "published" | "updated" | "url" | "language", readonly string[]>
> = {
  title: ["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline"],
  byline: ["author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "byline"],
  outlet: ["og:site_name", "publisher", "dc.publisher", "application-name", "copyright"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "displaydate",
    "ptime",
    "originalpublicationdate",
  ],
  updated: [
    "article:modified_time",
    "og:updated_time",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "datemodified",
    "utime",
  ],
  url: ["og:url", "twitter:url", "parsely-link"],
  language: ["og:locale", "content-language", "dc.language", "language"],
};

type Key = keyof typeof META;

/** What a page states of its article: JSON-LD, Open Graph and other meta elements, microdata, then what it shows. */
export function pageMetadata(page: Page): Known {
  const meta = metaOf(page);
  const byMeta = Object.fromEntries(
    Object.entries(META).flatMap(([key, names]) => {
      // Object.entries widens the keys of the constant above.
      const value = names
        .map((name) => meta.get(name))
        .find((content) => content !== undefined && fits(key as Key, content));
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const shown = shownData(page);
  const linked = linkedData(page);
  const known: { -readonly [K in keyof Known]: Known[K] } = { ...shown, ...byMeta, ...withoutUseless(linked) };
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;
  const url = [address, known.url].find((value) => value !== undefined && /^https?:\/\//iu.test(value));
  const language = page.documentElement?.getAttribute("lang") || known.language;
  delete known.url;
  delete known.language;
  return { ...known, ...(url && { url }), ...(language && { language }) };
}

function withoutUseless(known: Known): Known {
  return Object.fromEntries(
    Object.entries(known).filter(([key, value]) => !(key in META) || fits(key as Key, value ?? "")),
  );
}

/** Whether a value can mean what the field says: an author is no address, a date can be read. */
function fits(key: Key, value: string): boolean {
  if (value.trim() === "" || value.length > 1000) return false;
  if (key === "byline") return !/^(?:https?:)?\/\/|^\/|@/iu.test(value);
  if (key === "published" || key === "updated") return parseDate(value) !== undefined;
  return true;
}

function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name = (
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop") ??
      element.getAttribute("http-equiv")
    )?.toLowerCase();
    const content = element.getAttribute("content")?.trim();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

const clean = (words: string | null | undefined): string => (words ?? "").replaceAll(/\s+/gu, " ").trim();

/** What a reader of the page sees: its heading, its byline, the time beside it. */
function shownData(page: Page): Known {
  const heading = page.querySelector("article h1, main h1, h1[itemprop], h1");
  const title = clean(heading?.textContent) || clean(page.querySelector("title")?.textContent);
  const byline = clean(page.querySelector('[itemprop="author"], [rel="author"], .byline, .author')?.textContent);
  const times = [...page.querySelectorAll('time[datetime], [itemprop="datePublished"]')].map(
    (time) => time.getAttribute("datetime") ?? time.getAttribute("content") ?? clean(time.textContent),
  );
  const published = times.find((time) => fits("published", time));
  return {
    ...(title && { title }),
    ...(byline && byline.length < 120 && { byline: byline.replace(/^by\s+/iu, "") }),
    ...(published && { published }),
  };
}
