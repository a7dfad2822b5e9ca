import { parse, postprocess, preprocess } from "micromark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { ReadoutError } from "../../model/error.ts";
import type { Range } from "../../model/span.ts";
import { toIso } from "../../intake/dates/parse-date.ts";
import { readMarkdown } from "../../intake/formats/read-markdown.ts";
import { wordsOf } from "../../intake/html/tree/page-tree.ts";
import { parsePage } from "../../intake/html/tree/parse-page.ts";
import type { Taken } from "./file-draft.ts";
import { linesOf } from "./lines.ts";
import { readHtmlBlocks } from "./read-html.ts";
import { PlacedWriter } from "./placed-text.ts";

type Event = ReturnType<typeof postprocess>[number];
type TokenType = Event[1]["type"];

/** The tokens whose words are one block of the text. */
const BLOCKS: ReadonlySet<string> = new Set<TokenType>([
  "paragraph",
  "atxHeadingText",
  "setextHeadingText",
  "tableData",
  "tableHeader",
]);

/** What a reader does not see, or sees as code or as struck out. */
const UNREAD: ReadonlySet<string> = new Set<TokenType>([
  "codeFenced",
  "codeIndented",
  "definition",
  "gfmFootnoteCall",
  "gfmFootnoteDefinitionLabel",
  "htmlText",
  "image",
  "reference",
  "resource",
  "strikethrough",
]);

/** Words that stand for themselves. */
const WORDS: ReadonlySet<string> = new Set<TokenType>([
  "autolinkEmail",
  "autolinkProtocol",
  "characterEscapeValue",
  "codeTextData",
  "data",
]);

const CODE: ReadonlySet<string> = new Set<TokenType>(["codeFenced", "codeIndented", "codeText"]);

/** YAML between dashes, or TOML between plus signs. */
const FRONT_MATTER =
  /^(?:---[^\S\r\n]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)(?:---|\.\.\.)|\+\+\+[^\S\r\n]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)\+\+\+)[^\S\r\n]*(?:\r\n|\n|\r|$)/u;

/**
 * Markdown (CommonMark with tables, footnotes and struck words) as the text that a reader sees: marks, link targets, pictures, code, struck words
 * and front matter are left out, a line break inside a paragraph is a space, a list item has its sign. HTML in it is read as HTML.
 * @throws ReadoutError 'malformed' where lists nest so deep that no hand wrote them
 */
export function readMarkdownDraft(source: string, place: string): Taken {
  refuseDeep(source, place);
  const base = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  const published =
    base > 0 ? dateOf(readMarkdown(source.replace(/\r\n?/gu, "\n"), place, []).stated.published) : undefined;
  const reader = new MarkdownReader(source, base);
  for (const [kind, token] of eventsOf(source.slice(base))) {
    const range = { start: base + token.start.offset, end: base + token.end.offset };
    if (kind === "enter") reader.enter(token.type, range);
    else reader.exit(token.type);
  }
  return { ...reader.done(), ...(published !== undefined && { published }) };
}

/** Deeper lists than these are no text, and the parser's time grows with the cube of their depth. */
const TOO_DEEP = /^(?:[^\S\r\n]*(?:[-*+]|\d{1,9}[.)])[^\S\r\n]){40}|^[^\S\r\n]{200,}(?:[-*+]|\d{1,9}[.)])[^\S\r\n]/mu;

function refuseDeep(source: string, place: string): void {
  const deep = TOO_DEEP.exec(source);
  if (!deep) return;
  throw new ReadoutError(
    "malformed",
    `${place}:${linesOf(source).placeOf(deep.index).line}`,
    "its lists nest deeper than a reader could follow.",
    "Take out the signs of list items there.",
  );
}

const dateOf = (words: string | undefined): string | undefined => (words === undefined ? undefined : toIso(words));

function eventsOf(markdown: string): Event[] {
  const parser = parse({ extensions: [gfmTable(), gfmStrikethrough(), gfmFootnote()] });
  return postprocess(parser.document().write(preprocess()(markdown, undefined, true)));
}

class MarkdownReader {
  readonly #source: string;
  readonly #writer = new PlacedWriter();
  readonly #blocks: Range[] = [];
  readonly #quoted: Range[] = [];
  readonly #code: Range[] = [];
  #inBlock = false;
  /** Where the block that is being read begins in the text, once it has a word. */
  #start: number | undefined;
  /** The mark of a list item that no words have followed yet. */
  #item: Range | undefined;
  /** A line break or space that is written once words follow. */
  #space: (Range & { readonly words: string }) | undefined;
  #unread = 0;
  #quotes = 0;

  constructor(source: string, base: number) {
    this.#source = source;
    if (base > 0) this.#code.push({ start: 0, end: base });
  }

  enter(type: string, range: Range): void {
    if (CODE.has(type)) this.#code.push(range);
    if (type === "blockQuote") this.#quotes++;
    else if (type === "htmlFlow") this.#html(range);
    else if (UNREAD.has(type)) this.#leaveOut(type, range);
    else if (this.#unread > 0) return;
    else if (type === "listItemPrefix") this.#item = range;
    else if (BLOCKS.has(type)) this.#inBlock = true;
    else if (this.#inBlock) this.#inside(type, range);
  }

  exit(type: string): void {
    if (type === "blockQuote") this.#quotes--;
    else if (type === "listUnordered" || type === "listOrdered") this.#item = undefined;
    else if (UNREAD.has(type)) this.#unread--;
    else if (BLOCKS.has(type) && this.#unread === 0) this.#close();
  }

  done(): Taken {
    return { ...this.#writer.done(), blocks: this.#blocks, quoted: this.#quoted, code: this.#code };
  }

  #leaveOut(type: string, range: Range): void {
    // A break that is written as HTML parts words as any other does.
    if (type === "htmlText" && this.#unread === 0 && /^<br\b/iu.test(this.#words(range)))
      this.#space = { ...range, words: " " };
    this.#unread++;
  }

  #inside(type: string, range: Range): void {
    if (type === "lineEnding") this.#space ??= { ...range, words: " " };
    else if (type === "hardBreakEscape" || type === "hardBreakTrailing") this.#space = { ...range, words: "\n" };
    else if (type === "characterReference") this.#write(decoded(this.#words(range)), range);
    else if (WORDS.has(type)) this.#write(this.#words(range), range);
  }

  #write(words: string, { start, end }: Range): void {
    // White space alone, as code may be, begins no block.
    if (this.#start === undefined && !/\S/u.test(words)) return;
    if (this.#start === undefined) this.#open();
    else if (this.#space) this.#writer.standIn(this.#space.words, this.#space.start, this.#space.end);
    this.#space = undefined;
    this.#writer.standIn(words, start, end);
  }

  /** What stands before a block's first word. */
  #open(): void {
    if (this.#writer.length > 0) this.#writer.between("\n\n");
    if (this.#item) this.#writer.standIn(signOf(this.#words(this.#item)), this.#item.start, this.#item.end);
    this.#item = undefined;
    this.#start = this.#writer.length;
  }

  #close(): void {
    if (this.#start !== undefined) this.#keep({ start: this.#start, end: this.#writer.length });
    [this.#inBlock, this.#start, this.#space] = [false, undefined, undefined];
  }

  #keep(block: Range): void {
    this.#blocks.push(block);
    if (this.#quotes > 0) this.#quoted.push(block);
  }

  #html(range: Range): void {
    const { text, pieces, blocks, quoted } = readHtmlBlocks(this.#words(range));
    if (text === "") return;
    if (this.#writer.length > 0) this.#writer.between("\n\n");
    const first = this.#writer.length;
    let at = 0;
    for (const { start, end, from, to } of pieces) {
      this.#writer.between(text.slice(at, start));
      this.#writer.standIn(text.slice(start, end), range.start + from, range.start + to);
      at = end;
    }
    const moved = ({ start, end }: Range): Range => ({ start: first + start, end: first + end });
    for (const block of blocks) this.#keep(moved(block));
    if (this.#quotes === 0) this.#quoted.push(...quoted.map(moved));
  }

  #words({ start, end }: Range): string {
    return this.#source.slice(start, end);
  }
}

/** The sign of a list item: its number, or a bullet. */
const signOf = (prefix: string): string => (/\d/u.test(prefix) ? `${prefix.trim()} ` : "• ");

/** The character that a reference such as '&amp;' stands for. */
function decoded(reference: string): string {
  const { html, root } = parsePage(reference);
  return root.children.map((child) => (child.kind === "text" ? wordsOf(html, child) : "")).join("");
}
