import type { SourceRange } from "../../draft.ts";
import { type PageText, wordsOf } from "../tree/page-tree.ts";

export interface Written {
  readonly text: string;
  readonly sources: readonly SourceRange[];
}

const SPACE = /[^\S\u00a0]+/gu;
const SOFT_HYPHEN = "\u00ad";

/**
 * Writes a block's text as a browser shows it, each piece with its place: white space becomes one space, a line break has none
 * around it, soft hyphens go.
 */
export class BlockWriter {
  readonly #html: string;
  #text = "";
  #sources: { start: number; end: number; from: number; to: number }[] = [];
  /** White space that is written once a word follows. */
  #space: { from: number; to: number } | undefined;
  #break: { from: number; to: number } | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  /** Whether a line break came last; one more ends the paragraph. */
  get afterBreak(): boolean {
    return this.#break !== undefined;
  }

  /** Adds a text; gives how many characters that makes, a run of white space as one. */
  add(text: PageText): number {
    if (text.words !== undefined) return this.#entity(text, text.words);
    const words = wordsOf(this.#html, text);
    let [at, count] = [0, 0];
    for (const space of words.matchAll(SPACE)) {
      if (space.index > at) {
        this.#words(words.slice(at, space.index), text.start + at, text.start + space.index);
        count += space.index - at;
      }
      at = space.index + space[0].length;
      count++;
      this.#space ??= { from: text.start + space.index, to: text.start + at };
    }
    if (at < words.length) {
      this.#words(words.slice(at), text.start + at, text.end);
      count += words.length - at;
    }
    return count;
  }

  /** Adds a line break, whose tag stands at this place. */
  lineBreak(from: number, to: number): void {
    if (this.#text !== "") this.#break ??= { from, to };
    this.#space = undefined;
  }

  /** What was written since the last time; starts anew. */
  take(): Written {
    const written = { text: this.#text, sources: this.#sources };
    [this.#text, this.#sources, this.#space, this.#break] = ["", [], undefined, undefined];
    return written;
  }

  #entity(text: PageText, words: string): number {
    if (/^[^\S\u00a0]+$/u.test(words)) {
      this.#space ??= { from: text.start, to: text.end };
      return 0;
    }
    if (words === "\u00a0" && (this.#text === "" || this.#break)) return 0;
    if (words === SOFT_HYPHEN) return 0;
    this.#words(words, text.start, text.end);
    return 1;
  }

  #words(words: string, from: number, to: number): void {
    this.#gap();
    if (!words.includes(SOFT_HYPHEN) || to - from !== words.length) return this.#piece(words, from, to);
    let at = from;
    for (const part of words.split(SOFT_HYPHEN)) {
      if (part !== "") this.#piece(part, at, at + part.length);
      at += part.length + 1;
    }
  }

  /** The white space or line break before a word; none at the beginning. */
  #gap(): void {
    if (this.#text !== "") {
      if (this.#break) this.#piece("\n", this.#break.from, this.#break.to);
      else if (this.#space) this.#piece(" ", this.#space.from, this.#space.to);
    }
    [this.#space, this.#break] = [undefined, undefined];
  }

  #piece(words: string, from: number, to: number): void {
    const start = this.#text.length;
    this.#text += words;
    const last = this.#sources[this.#sources.length - 1];
    const exact = words.length === to - from;
    if (last && exact && last.to === from && last.end - last.start === last.to - last.from) {
      last.end = this.#text.length;
      last.to = to;
    } else this.#sources.push({ start, end: this.#text.length, from, to });
  }
}
