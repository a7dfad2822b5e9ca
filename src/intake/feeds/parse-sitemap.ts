import { Parser } from "htmlparser2";

/** A page that a sitemap names, with what a news sitemap tells of it. */
export interface ListedPage {
  readonly url: string;
  readonly title?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly outlet?: string;
  readonly language?: string;
}

/** A sitemap: the pages that it names, and further sitemaps where it is an index. */
export interface Sitemap {
  readonly pages: readonly ListedPage[];
  readonly sitemaps: readonly string[];
}

/** The protocol's own limit: 50,000 addresses a sitemap. */
const MOST = 50_000;

/** Elements of sitemaps.org and of Google's news extension, by the field that they fill. */
const FIELDS: ReadonlyMap<string, keyof ListedPage> = new Map([
  ["loc", "url"],
  ["lastmod", "updated"],
  ["news:title", "title"],
  ["news:publication_date", "published"],
  ["news:name", "outlet"],
  ["news:language", "language"],
]);

/** Reads a sitemap or an index of sitemaps; broken XML as far as it goes. */
export function parseSitemap(xml: string): Sitemap {
  const pages: ListedPage[] = [];
  const sitemaps: string[] = [];
  let entry: Partial<Record<keyof ListedPage, string>> | undefined;
  let field: keyof ListedPage | undefined;
  const finish = (name: string): void => {
    const url = entry?.url?.trim();
    if (url && name === "sitemap") sitemaps.push(url);
    else if (url && entry && pages.length < MOST) pages.push({ ...trimmed(entry), url });
    entry = undefined;
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        if (name === "url" || name === "sitemap") entry = {};
        field = FIELDS.get(name);
      },
      ontext(text) {
        if (entry && field) entry[field] = (entry[field] ?? "") + text;
      },
      onclosetag(name) {
        field = undefined;
        if (name === "url" || name === "sitemap") finish(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { pages, sitemaps };
}

const trimmed = (entry: Partial<Record<keyof ListedPage, string>>): Partial<ListedPage> =>
  Object.fromEntries(Object.entries(entry).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])));
