import { load } from "../../lazy.ts";
import type { Page, PageElement } from "./page-tree.ts";
import { CLOSED_BY, STAYS_OPEN_IN, VOID } from "./closing.ts";

/** Deeper than any page is nested by hand; what lies below is taken into the element at this depth. */
const DEEPEST = 120;

/** The attributes that intake reads; a page has many more. */
const READ = new Set(
  `class id style hidden aria-hidden role itemprop itemtype rel href content name property http-equiv datetime lang type`.split(
    /\s+/u,
  ),
);
const LONGEST_ATTRIBUTE = 20_000;

interface Open {
  readonly name: string;
  readonly start: number;
  attributes: ReadonlyMap<string, string>;
}

/** Most elements have no attribute that is read. */
const NONE: ReadonlyMap<string, string> = new Map();

/** What this file uses of the library's tokenizer; offsets are those of the page. */
interface Tokens {
  onopentagname(start: number, end: number): void;
  onattribname(start: number, end: number): void;
  onattribdata(start: number, end: number): void;
  onattribentity(code: number): void;
  onattribend(): void;
  onopentagend(end: number): void;
  onselfclosingtag(end: number): void;
  onclosetag(start: number, end: number): void;
  ontext(start: number, end: number): void;
  ontextentity(code: number, end: number): void;
  oncdata(start: number, end: number, skipped: number): void;
  oncomment(): void;
  ondeclaration(): void;
  onprocessinginstruction(): void;
  onend(): void;
}

interface Tokenizer {
  write(html: string): void;
  end(): void;
}

/** The tree of an HTML page; broken HTML gives what can be made of it. Takes time in proportion to the page, however deep it nests. */
export function parsePage(html: string): Page {
  // The package's types name its own interface of callbacks, which has the members above.
  const { Tokenizer } = load("htmlparser2") as {
    Tokenizer: new (options: object, tokens: Tokens) => Tokenizer;
  };
  const root: PageElement = element({ name: "", start: 0, attributes: NONE }, undefined, 0);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder(html, root));
  tokenizer.write(html);
  tokenizer.end();
  return { html, root };
}

function element(open: Open, parent: PageElement | undefined, inner: number): PageElement {
  const { name, start, attributes } = open;
  return { kind: "element", name, parent, children: [], start, inner, attributes };
}

function builder(html: string, root: PageElement): Tokens {
  const stack: PageElement[] = [root];
  const names = new Map<string, string>();
  let open: Open | undefined;
  let [attribute, value]: [string | undefined, string] = [undefined, ""];
  let tooDeep = 0;
  const top = (): PageElement => stack[stack.length - 1]!;
  const nameAt = (start: number, end: number): string => {
    const raw = html.slice(start, end);
    let name = names.get(raw);
    if (name === undefined) names.set(raw, (name = raw.toLowerCase()));
    return name;
  };
  const finish = (end: number): void => {
    if (open === undefined) return;
    closeImplied(stack, open.name);
    const made = element(open, top(), end + 1);
    top().children.push(made);
    if (!VOID.has(open.name)) {
      if (stack.length < DEEPEST) stack.push(made);
      else tooDeep++;
    }
    open = undefined;
  };
  return {
    onopentagname(start, end) {
      open = { name: nameAt(start, end), start: start - 1, attributes: NONE };
    },
    onattribname(start, end) {
      const name = nameAt(start, end);
      attribute = READ.has(name) && open !== undefined && !open.attributes.has(name) ? name : undefined;
      value = "";
    },
    onattribdata(start, end) {
      if (attribute !== undefined && value.length < LONGEST_ATTRIBUTE)
        value += html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE));
    },
    onattribentity(code) {
      if (attribute !== undefined && value.length < LONGEST_ATTRIBUTE) value += String.fromCodePoint(code);
    },
    onattribend() {
      if (attribute !== undefined && open) open.attributes = new Map([...open.attributes, [attribute, value]]);
      attribute = undefined;
    },
    onopentagend: finish,
    onselfclosingtag: finish,
    onclosetag(start, end) {
      const name = nameAt(start, end).trim();
      if (tooDeep > 0) tooDeep--;
      else close(stack, name);
    },
    ontext(start, end) {
      if (end > start) top().children.push({ kind: "text", start, end, words: undefined });
    },
    ontextentity(code, end) {
      const { children } = top();
      const before = children[children.length - 1];
      const twin = before?.kind === "text" && before.end === end ? before : undefined;
      // A few entities stand for two characters, which come one after the other.
      if (twin) children.pop();
      const start = twin?.start ?? Math.max(0, html.lastIndexOf("&", end - 1));
      children.push({ kind: "text", start, end, words: (twin?.words ?? "") + String.fromCodePoint(code) });
    },
    oncdata() {},
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  };
}

/** Closes what an opening tag ends without saying so: a paragraph before a heading, an item before the next. */
function closeImplied(stack: PageElement[], name: string): void {
  const closed = CLOSED_BY.get(name);
  if (!closed) return;
  let keep = stack.length;
  for (let at = stack.length - 1; at > 0; at--) {
    const open = stack[at]!.name;
    if (closed.has(open)) keep = at;
    else if (STAYS_OPEN_IN.has(open)) break;
  }
  stack.length = keep;
}

function close(stack: PageElement[], name: string): void {
  for (let at = stack.length - 1; at > 0; at--) {
    const open = stack[at]!.name;
    if (open === name) {
      stack.length = at;
      return;
    }
    // A stray '</p>' or '</span>' ends nothing beyond the box it stands in.
    if (STAYS_OPEN_IN.has(open) && !STAYS_OPEN_IN.has(name)) return;
  }
}
