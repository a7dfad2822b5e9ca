import { load } from "../lazy.ts";
import { flatten } from "./flatten.ts";

/** As much of the Document Object Model as intake uses; the libraries behind it are exchanged here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentNode: PageElement | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selectors: string): ArrayLike<PageElement> & Iterable<PageElement>;
  querySelector(selectors: string): PageElement | null;
  remove(): void;
}

export interface Page {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelectorAll(selectors: string): ArrayLike<PageElement> & Iterable<PageElement>;
  querySelector(selectors: string): PageElement | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** The document of an HTML page; broken HTML gives what the parser makes of it. */
export function parsePage(html: string): Page {
  // linkedom's own types describe this export with its own classes, which satisfy the interface above.
  const { parseHTML } = load("linkedom") as { parseHTML(html: string): { document: Page } };
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(flatten(whole)).document;
}

interface ReadabilityResult {
  readonly content: PageElement | null | undefined;
  readonly title: string | null | undefined;
  readonly byline: string | null | undefined;
}

/** The element that holds the main text; it takes the document apart, so read everything else before. */
export function mainElement(page: Page): ReadabilityResult | undefined {
  // Readability's types ask for the browser's Document, which is not known here.
  const { Readability } = load("@mozilla/readability") as {
    Readability: new (page: Page, options: object) => { parse(): ReadabilityResult | null };
  };
  const options = {
    serializer: (element: PageElement) => element,
    charThreshold: 250,
    disableJSONLD: true,
    keepClasses: true,
  };
  return new Readability(page, options).parse() ?? undefined;
}
