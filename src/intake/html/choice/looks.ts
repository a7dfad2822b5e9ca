import type { PageBlock } from "../blocks/block.ts";

/** What the page states elsewhere and a block may repeat. */
export interface Stated {
  readonly title: string;
  readonly description: string;
  /** The text of the article in JSON-LD. */
  readonly body: string;
}

/** How a block looks by itself. */
export interface Look {
  readonly row: readonly number[];
  readonly isTitle: number;
}

const PATTERNS: readonly RegExp[] = [
  /^(?:by|from|written by|words by|reporting by|edited by)\s+\p{Lu}/iu,
  /©|\bcopyright\b|all rights reserved/iu,
  /^(?:published|updated|posted|last (?:updated|modified)|first published|modified|created)\b/iu,
  /\b(?:19|20)\d{2}\b.{0,20}\b\d{1,2}:\d{2}\b|^\W*(?:\p{L}{3,9}\.?,?\s)?(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}\.?),?\s\d{4}\W*$/u,
  /\b(?:sign up|subscribe|newsletter|register|log ?in|follow us|join (?:us|our|the)|download (?:the|our)|click here|cookies?)\b/iu,
  /^(?:read|see|related|more|also|watch|listen|next|previous|recommended|don['’]t miss|must read|up next|in pictures|gallery)\b/iu,
  /\b(?:photos?|image|picture|photograph|video|illustration)(?:\s(?:by|credit|courtesy|source))?\s?[:/|]|\b(?:getty|shutterstock|reuters|afp|ap|file) (?:images?|photo)|\((?:photo|image|picture)\b/iu,
  /^(?:advertisement|advert|ad|sponsored|share|tweet|comments?|tags?|topics?|print|close|loading|story continues|continue reading|filed under|category)\b/iu,
  /\b(?:is a|is an|is the) .{0,60}\b(?:reporter|writer|editor|journalist|columnist|correspondent|author|contributor)\b/iu,
  /\bcontributed (?:to|reporting)|\breporting by\b|\bediting by\b|\bthis (?:article|story|post|report) (?:was|has been|originally|first|is)\b/iu,
  /^\s*(?:note|editor['’]s note|correction|disclaimer|disclosure|source|sources|via|credit)\b/iu,
  // A dateline: 'VELM, May 4 (Northline) - ', 'Velm (NL) — '.
  /^\p{Lu}[\p{L}.' ]{2,30}(?:,\s[^\n]{1,40}?)?\s?(?:\([^()\n]{2,30}\)\s?)?[-–—]{1,2}\s\p{Lu}/u,
  /https?:\/\/|www\.|\S@\S+\.\S|(?:^|\s)@\w{2,}/iu,
];
/** No pattern needs more of a block than this. */
const REACH = 400;

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const log = (count: number): number => Math.log2(1 + count);

export function looksOf(block: PageBlock, stated: Stated): Look {
  const { text } = block;
  const length = text.length;
  const head = text.slice(0, REACH);
  const folded = fold(head.slice(0, 200));
  const words = head.split(/\s+/u);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const upper = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const commas = text.match(/[,;،、，]/gu)?.length ?? 0;
  const stops = text.match(/[.!?。؟][\s"'”’)]/gu)?.length ?? 0;
  const digits = head.match(/\d/gu)?.length ?? 0;
  const isTitle =
    folded !== "" &&
    folded === fold(stated.title).slice(0, folded.length) &&
    length < 250 &&
    folded.length > 0.6 * fold(stated.title).slice(0, 200).length
      ? 1
      : 0;
  const opening = folded.slice(0, 60);
  return {
    isTitle,
    row: [
      log(length),
      log(words.length),
      block.linked / length,
      block.marked / length,
      log(commas),
      log(stops),
      /[.!?。؟…]["'”’)\]]*$/u.test(text) ? 2 : /[:;,]$/u.test(text) ? 1 : 0,
      lower / words.length,
      upper / words.length,
      digits / head.length,
      /^\p{Ll}/u.test(text) ? 1 : 0,
      /["“”«»]/u.test(head) ? 1 : 0,
      /[|»›•·→]/u.test(head) ? 1 : 0,
      /\p{Lu}{4,}/u.test(head) && !/\p{Ll}/u.test(head) ? 1 : 0,
      isTitle,
      opening.length > 20 && stated.description.includes(opening) ? 1 : 0,
      stated.body === "" ? 0 : stated.body.includes(opening) ? 2 : 1,
      ...PATTERNS.map((pattern) => (pattern.test(head) ? 1 : 0)),
    ],
  };
}

/** What a page states, folded once for all blocks. */
export const foldStated = (title: string, description: string, body: string): Stated => ({
  title: fold(title),
  description: fold(description),
  body: fold(body),
});
