import type { Range } from "../../model/span.ts";

/** What a sign may do where it stands, judged from its shape and the white space around it. */
export type MarkRole = "open" | "close" | "either";

/** A quotation mark in the text; single marks are kept apart because most of them are apostrophes. */
export interface MarkSign extends Range {
  readonly role: MarkRole;
  readonly single: boolean;
  /** A closing single mark that may as well be the apostrophe of a plural ('the players’'). */
  readonly weak: boolean;
  /** Whether the shape itself tells the role (curly marks), so that it outweighs the spacing. */
  readonly shaped: boolean;
}

// Bidirectional controls and zero-width characters stand between a mark and its words without being seen.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const SIGN = /``|''|‘‘|’’|["“”„‟«»＂'‘’‚‛]/gu;
const SPACE = /\s/u;
const WORD = /[\p{L}\p{N}]/u;
const OPENING_SIDE = /[\s([{—–\-/:;"“‘«]/u;
const CLOSING_SIDE = /[\s)\]},.;:!?—–\-/"”’»]/u;
/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:\d0s|em|til|tis|twas|cause|bout|round|n|s|re|ll|ve|d|m|t)\b/iu;

/** The quotation marks of `[from, to)` of a text, in order; apostrophes and the signs of feet and inches are left out. */
export function* markSigns(text: string, from: number, to: number): Generator<MarkSign> {
  const scan = new RegExp(SIGN);
  scan.lastIndex = from;
  for (let found = scan.exec(text); found && found.index < to; found = scan.exec(text)) {
    const at = found.index;
    const sign = signAt(text, found[0], at, from, to);
    if (sign) yield sign;
  }
}

function signAt(text: string, shape: string, at: number, from: number, to: number): MarkSign | null {
  const end = at + shape.length;
  const before = visible(text, at - 1, -1, from, to);
  const after = visible(text, end, 1, from, to);
  const single = shape.length === 1 && "'‘’‚‛".includes(shape);
  return single ? singleSign(text, shape, at, before, after) : doubleSign(shape, at, before, after);
}

/** The next visible character in a direction; a space where the stretch ends. */
function visible(text: string, at: number, step: 1 | -1, from: number, to: number): string {
  let i = at;
  for (let n = 0; n < 4 && i >= from && i < to && INVISIBLE.test(text[i]!); n++) i += step;
  return i >= from && i < to ? text[i]! : " ";
}

function doubleSign(shape: string, at: number, before: string, after: string): MarkSign | null {
  const range = { start: at, end: at + shape.length, single: false, weak: false };
  const bySpacing = spacing(before, after);
  if ("“„«``‘‘".includes(shape)) {
    return { ...range, role: bySpacing === "close" ? "close" : "open", shaped: bySpacing !== "close" };
  }
  if ("”»’’‟".includes(shape)) return { ...range, role: "close", shaped: bySpacing !== "open" };
  return { ...range, role: bySpacing, shaped: false };
}

function spacing(before: string, after: string): MarkRole {
  const mayOpen = OPENING_SIDE.test(before) && !SPACE.test(after);
  const mayClose = !SPACE.test(before) && CLOSING_SIDE.test(after);
  // Nothing begins with a comma: the closing mark was torn off the word before it.
  if (SPACE.test(before) && /[,;!?)]/u.test(after)) return "close";
  if (mayOpen === mayClose) return "either";
  return mayOpen ? "open" : "close";
}

function singleSign(text: string, shape: string, at: number, before: string, after: string): MarkSign | null {
  const range = { start: at, end: at + 1, single: true, shaped: false };
  const opens = shape !== "’" && OPENING_SIDE.test(before) && !SPACE.test(after) && !CLOSING_SIDE.test(after);
  if (opens && !CLIPPED.test(text.slice(at + 1, at + 8))) return { ...range, role: "open", weak: false };
  const tornOff = SPACE.test(before) && SPACE.test(after) && /[,.!?] $/u.test(text.slice(Math.max(0, at - 2), at));
  const closes = shape !== "‘" && (tornOff || !SPACE.test(before)) && CLOSING_SIDE.test(after);
  if (!closes || /\d/u.test(before)) return null;
  return { ...range, role: "close", weak: /[sSzZxnN]/u.test(before) && WORD.test(before) };
}
