/** A stretch of words of a page: what the page has between `start` and `end`, or `words` where those characters are an entity. */
export interface PageText {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
  readonly words: string | undefined;
}

/** An element of a page. Offsets count in the page: `start` to `inner` is its opening tag. */
export interface PageElement {
  readonly kind: "element";
  /** In lower case. */
  readonly name: string;
  readonly parent: PageElement | undefined;
  readonly children: (PageElement | PageText)[];
  readonly start: number;
  readonly inner: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A page as a tree; its words stay where they are, in `html`. */
export interface Page {
  readonly html: string;
  readonly root: PageElement;
}

/** The words of a text as a reader sees them, white space as the page has it. */
export const wordsOf = (html: string, text: PageText): string => text.words ?? html.slice(text.start, text.end);

/** All words below an element, white space folded. */
export function textOf(html: string, element: PageElement): string {
  const words: string[] = [];
  const waiting: (PageElement | PageText)[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === "text") words.push(wordsOf(html, next));
    else {
      if (next.name === "br") words.push(" ");
      for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!);
    }
  }
  return words.join("").replaceAll(/\s+/gu, " ").trim();
}

/** All elements of a page in their order. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const waiting: PageElement[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]!;
      if (child.kind === "element") waiting.push(child);
    }
  }
}
