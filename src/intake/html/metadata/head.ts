import { elementsOf, type Page, type PageElement, textOf } from "../tree/page-tree.ts";

/** The parts of a page that tell of its article, gathered in one walk; each list in the order of the page. */
export interface Head {
  readonly page: Page;
  /** Contents of meta elements by `property` or `name`, in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Elements with an `itemprop`, by each of its words. */
  readonly props: ReadonlyMap<string, readonly PageElement[]>;
  /** Scripts of the type application/ld+json. */
  readonly linked: readonly string[];
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  readonly title: PageElement | undefined;
  readonly headings: readonly PageElement[];
  readonly times: readonly PageElement[];
  /** Elements that a link relation or class names the author's. */
  readonly authors: readonly PageElement[];
}

const MOST = 50;
const AUTHOR = /(?:^|[\s_-])(?:byline|author|authors|author-?name|contributor)(?:$|[\s_-])/iu;

/** Walks a page once for what tells of its article. */
export function readHead(page: Page): Head {
  const meta = new Map<string, string[]>();
  const props = new Map<string, PageElement[]>();
  const linked: string[] = [];
  const [headings, times, authors]: [PageElement[], PageElement[], PageElement[]] = [[], [], []];
  let [canonical, language]: [string | undefined, string | undefined] = [undefined, undefined];
  let title: PageElement | undefined;
  for (const element of elementsOf(page.root)) {
    const { name, attributes } = element;
    if (name === "meta") readMeta(attributes, meta);
    else if (name === "script") {
      if (/^\s*application\/ld\+json/iu.test(attributes.get("type") ?? "") && linked.length < MOST)
        linked.push(rawOf(page, element));
    } else if (name === "link") {
      if (/(?:^|\s)canonical(?:\s|$)/iu.test(attributes.get("rel") ?? "")) canonical ??= attributes.get("href");
    } else if (name === "html") language ??= attributes.get("lang");
    else if (name === "title") title ??= inSvg(element) ? undefined : element;
    else if (name === "h1") add(headings, element);
    else if (name === "time") add(times, element);
    else if (isAuthor(element)) add(authors, element);
    const prop = name === "meta" ? undefined : attributes.get("itemprop");
    for (const word of prop?.split(/\s+/u) ?? []) addTo(props, word.toLowerCase(), element);
  }
  return { page, meta, props, linked, canonical, language, title, headings, times, authors };
}

const isAuthor = ({ attributes }: PageElement): boolean =>
  /(?:^|\s)author(?:\s|$)/iu.test(attributes.get("rel") ?? "") ||
  AUTHOR.test((attributes.get("class") ?? "").slice(0, 300));

const inSvg = (element: PageElement): boolean => element.parent?.name === "svg" || element.parent?.name === "g";

function readMeta(attributes: ReadonlyMap<string, string>, meta: Map<string, string[]>): void {
  const content = attributes.get("content")?.trim();
  if (!content) return;
  const names = [
    attributes.get("property"),
    attributes.get("name"),
    attributes.get("itemprop") === undefined ? undefined : `itemprop:${attributes.get("itemprop")}`,
    attributes.get("http-equiv"),
  ];
  for (const name of names) if (name) addTo(meta, name.toLowerCase().trim(), content);
}

function add<T>(list: T[], value: T): void {
  if (list.length < MOST) list.push(value);
}

function addTo<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const list = lists.get(name);
  if (list) add(list, value);
  else lists.set(name, [value]);
}

/** The characters of a script as they stand. */
const rawOf = ({ html }: Page, { children }: PageElement): string => {
  const [first, last] = [children[0], children[children.length - 1]];
  if (first?.kind !== "text" || last?.kind !== "text") return "";
  return html.slice(first.start, last.end);
};

/** The value of an element with an `itemprop` or of a `time`, as microdata has it. */
export const valueOf = (page: Page, element: PageElement): string =>
  (
    element.attributes.get("content") ??
    element.attributes.get("datetime") ??
    textOf(page.html, element).slice(0, 1000)
  ).trim();
