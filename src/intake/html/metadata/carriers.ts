import { textOf } from "../tree/page-tree.ts";
import { type Carrier, type Field, fitting } from "./fields.ts";
import { type Head, valueOf } from "./head.ts";

type Names = Partial<Record<Field, readonly string[]>>;

const OPEN_GRAPH: Names = {
  title: ["og:title"],
  byline: ["article:author", "og:article:author"],
  outlet: ["og:site_name"],
  published: ["article:published_time", "og:article:published_time", "article:published", "og:published_time"],
  updated: ["article:modified_time", "og:article:modified_time", "og:updated_time", "article:updated_time"],
  url: ["og:url"],
  language: ["og:locale"],
  section: ["article:section", "og:article:section"],
};

/** Names of other meta elements, surest first. */
const META: Names = {
  title: ["dc.title", "dcterms.title", "parsely-title", "sailthru.title", "twitter:title", "headline"],
  byline: [
    "author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byline",
    "article.author",
  ],
  outlet: ["publisher", "dc.publisher", "dcterms.publisher", "application-name", "copyright"],
  published: [
    "datepublished",
    "date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "published_time",
    "article.published",
    "article_date_original",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "displaydate",
    "ptime",
    "pdate",
    "originalpublicationdate",
    "article.created",
    "article:published_date",
    "bt:pubdate",
    "shareaholic:article_published_time",
  ],
  updated: [
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "datemodified",
    "utime",
    "article.updated",
    "shareaholic:article_modified_time",
  ],
  url: ["twitter:url", "parsely-link"],
  language: ["content-language", "dc.language", "dcterms.language", "language"],
  section: ["parsely-section", "section", "cxenseparse:recs:category", "news_section", "article.section"],
};

const PROPS: Names = {
  title: ["headline"],
  byline: ["author", "creator"],
  outlet: ["publisher"],
  published: ["datepublished", "datecreated"],
  updated: ["datemodified"],
  language: ["inlanguage"],
  section: ["articlesection"],
};

/** What Open Graph elements say. */
export const openGraph = (head: Head): Carrier => ({ name: "Open Graph", known: fitting(fromMeta(head, OPEN_GRAPH)) });

/** What other meta elements say. */
export const metaElements = (head: Head): Carrier => ({
  name: "the meta elements",
  known: fitting(fromMeta(head, META)),
});

/** What microdata says. */
export function microdata(head: Head): Carrier {
  const values = mapNames(PROPS, (name) => [
    ...(head.meta.get(`itemprop:${name}`) ?? []),
    // Properties are written with capitals inside; meta elements are known by their names in lower case.
    ...(head.props.get(name) ?? []).map((element) => named(head, element, name)),
  ]);
  return { name: "the microdata", known: fitting(values) };
}

/** A person or body is told by the name inside it. */
function named(head: Head, element: Parameters<typeof valueOf>[1], prop: string): string {
  if (prop !== "author" && prop !== "creator" && prop !== "publisher") return valueOf(head.page, element);
  const within = (head.props.get("name") ?? []).filter((name) => {
    for (let at = name.parent; at; at = at.parent) if (at === element) return true;
    return false;
  });
  if (within.length > 0) return within.map((name) => valueOf(head.page, name)).join(", ");
  return element.attributes.has("itemtype") && prop === "publisher" ? "" : bare(valueOf(head.page, element));
}

const bare = (byline: string): string => (byline.length < 120 ? byline.replace(/^by:?\s+/iu, "") : "");

/** What a reader of the page sees: its heading, its byline, the time beside it. */
export function shown(head: Head): Carrier {
  const { html } = head.page;
  const heading = head.headings.map((element) => textOf(html, element)).find((words) => words.length > 10);
  const title = head.title === undefined ? undefined : textOf(html, head.title);
  const times = head.times.map((element) => valueOf(head.page, element));
  return {
    name: "the visible text",
    known: fitting({
      title: [heading, title],
      byline: head.authors.map((element) => bare(textOf(html, element))),
      published: times,
    }),
  };
}

const fromMeta = (head: Head, names: Names): Partial<Record<Field, readonly string[]>> =>
  mapNames(names, (name) => head.meta.get(name) ?? []);

function mapNames(
  names: Names,
  values: (name: string) => readonly string[],
): Partial<Record<Field, readonly string[]>> {
  return Object.fromEntries(Object.entries(names).map(([field, list]) => [field, list.flatMap(values)]));
}
