import type { Range } from "../../model/span.ts";

/** How the words around a clock bound it: exactly, near it, before it or after it. */
export type ClockBounds = "exact" | "about" | "before" | "after";

const BEFORE = /\b(?:before|nearly|almost|by|until|till)\b[^,.;]*$/iu;
const AFTER = /\b(?:after|past|since|from)\b[^,.;]*$/iu;
const ABOUT = /\b(?:about|around|roughly|approximately|some(?:time)?|circa|near)\b[^,.;]*$/iu;
/** So far before a clock stand the words that bound it ('just before 4 p.m.'). */
const REACH = 18;

/** How the words of a text bound the clock at a place of it. */
export function clockBoundsOf(text: string, { start, end }: Range): ClockBounds {
  const words = text.slice(start, end);
  const digit = words.search(/\d|noon|midday|midnight/iu);
  const before = text.slice(Math.max(0, start - REACH), start + Math.max(0, digit));
  if (ABOUT.test(before) || /\bor so\b/u.test(text.slice(end, end + 7))) return "about";
  if (BEFORE.test(before)) return "before";
  return AFTER.test(before) ? "after" : "exact";
}
