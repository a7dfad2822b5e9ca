import { DOUBTFUL_MONTHS } from "./data/calendar.ts";

const SURELY_TIME = /\b(?:in|since|last|next|this|early|late|mid|until|till|during|of)[\s-]+$/iu;
const BEFORE_A_MONTH =
  /^(?:in|since|by|until|last|next|this|early|late|mid|on|from|during|between|and|for|to|the|of|or|through)$/iu;
/** So many places of a name are looked at, no more. */
const LOOKS = 200;

/**
 * A test whether a month's name alone at `[start, end)` of the text means someone: no word before it asks for a time, and the text also
 * prints it after a capitalised word, as a surname ('Carla May').
 */
export function surnameTest(text: string): (start: number, end: number) => boolean {
  const surnames = new Map<string, boolean>();
  return (start, end) => {
    const name = text.slice(start, end);
    if (!DOUBTFUL_MONTHS.has(name.toLowerCase())) return false;
    if (SURELY_TIME.test(text.slice(Math.max(0, start - 12), start))) return false;
    const known = surnames.get(name) ?? isSurname(text, name);
    surnames.set(name, known);
    return known;
  };
}

function isSurname(text: string, name: string): boolean {
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < LOOKS; at = text.indexOf(name, at + name.length), n++) {
    const before = /(\p{Lu}\p{L}*)\.? $/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
    const after = text.slice(at + name.length, at + name.length + 3);
    if (before !== undefined && !BEFORE_A_MONTH.test(before) && !/^\s\d|^\p{L}/u.test(after)) return true;
  }
  return false;
}
