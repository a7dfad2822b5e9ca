import { DOUBTFUL_MONTHS } from "./data/calendar.ts";

const SURELY_TIME = /\b(?:in|since|last|next|this|early|late|mid|until|till|during|of)[\s-]+$/iu;
const BEFORE_A_MONTH =
  /^(?:in|since|by|until|last|next|this|early|late|mid|on|from|during|between|and|for|to|the|of|or|through)$/iu;

/**
 * Whether a month's name alone means someone: no word before it asks for a time, and the text also prints it after a capitalised word, as a
 * surname ('Carla May'). `[start, end)` is the month's place.
 */
export function isSomeone(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (!DOUBTFUL_MONTHS.has(name.toLowerCase())) return false;
  if (SURELY_TIME.test(text.slice(Math.max(0, start - 12), start))) return false;
  let seen = 0;
  for (let at = text.indexOf(name); at >= 0 && seen < 40; at = text.indexOf(name, at + name.length), seen++) {
    const before = /(\p{Lu}\p{L}*)\.? $/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
    const after = text.slice(at + name.length, at + name.length + 3);
    if (before !== undefined && !BEFORE_A_MONTH.test(before) && !/^\s\d|^\p{L}/u.test(after)) return true;
  }
  return false;
}
