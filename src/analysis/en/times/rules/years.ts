import { fromPublished } from "../anchor.ts";
import { digitsAt, isMark, reads, type Atom } from "../atoms.ts";
import { format } from "../calendar.ts";
import { MONTHS } from "../data/calendar.ts";
import { ORDINALS, SMALL_NUMBERS, TEN_WORDS } from "../data/numbers.ts";
import { PLURAL_UNITS } from "../data/units.ts";
import { fullYear } from "./dates.ts";
import { calendar, fixed, longest, type Match } from "../match.ts";
import { ASKS_FOR_YEAR } from "../data/neighbours.ts";

const COUNTED =
  /(?:people|percent|men|women|children|dead|feet|meters|metres|miles|km|kilometers|kilometres|yards|pounds|dollars|tons|tonnes|troops|soldiers|votes|points|shares|others|more|per|years|homes|jobs|members|residents|workers|employees|students|calls|pages|seats|acres|square|degrees)$/;

const yearPoint = (at: number) => ({ unit: "year" as const, at });

/** '2012', '1971-1994'. */
function year(atoms: readonly Atom[], at: number): Match | null {
  const atom = atoms[at]!;
  const value = Number(atom.lower);
  if (atom.kind !== "number" || atom.lower.length !== 4 || value < 1500 || value > 2099) return null;
  if (isPartOfNumber(atoms, at) || isCounted(atoms, at)) return null;
  const range = rangeOf(atoms, at, value);
  return range ?? calendar(at + 1, "year", false, () => ({ point: yearPoint(value) }));
}

/** "in '05". */
function shortYear(atoms: readonly Atom[], at: number): Match | null {
  const digits = atoms[at + 1];
  if (!isMark(atoms, at, "'") || digits?.kind !== "number" || !digits.glued || digits.lower.length !== 2) return null;
  if (atoms[at + 2]?.glued && atoms[at + 2]!.kind !== "mark") return null;
  if (!/^(?:in|since|of|until|by|from|through)$/.test(atoms[at - 1]?.lower ?? "")) return null;
  return calendar(at + 2, "year", false, () => ({ point: yearPoint(fullYear(Number(digits.lower))) }));
}

/** Whether the digits belong to an amount, a telephone number, a decimal or a model ('$1999', '555-2031', '2031B', '2031.5'). */
function isPartOfNumber(atoms: readonly Atom[], at: number): boolean {
  const { glued } = atoms[at]!;
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  // An address of a page prints dates between strokes.
  if (before?.lower === "/" || (after?.lower === "/" && atoms[at + 2]?.kind === "number")) return true;
  if (before && ("$£€¥#".includes(before.lower) || (glued && /[/.:]/.test(before.lower)))) return true;
  if (
    glued &&
    before?.glued &&
    before.lower === "-" &&
    !/^(?:mid|early|late|post|pre)$/.test(atoms[at - 2]?.lower ?? "")
  )
    return true;
  if (!after?.glued) return false;
  const rest = atoms[at + 2];
  const goesOn = after.lower === "-" && rest?.glued === true && rest.kind === "number" && rest.lower.length > 2;
  if (
    goesOn &&
    !(rest.lower.length === 4 && Number(rest.lower) > Number(atoms[at]!.lower) && Number(rest.lower) < 2100)
  )
    return true;
  if (/^[%°:/]$/.test(after.lower) || (after.kind === "word" && after.lower !== "s")) return true;
  return (
    (after.lower === "." || after.lower === ",") && atoms[at + 2]?.glued === true && atoms[at + 2]!.kind === "number"
  );
}

const BLURS = /^(?:than|over|nearly|almost|least|some|another|approximately|roughly|up|no)$/;
const BEFORE_COUNT = /^(?:killed|all|only|under|at|with|have|has|had|are|were|was|is|as)$/;

/** Whether the digits count what follows them ('some 2000 people'), where no word before them asks for a year. */
function isCounted(atoms: readonly Atom[], at: number): boolean {
  const value = Number(atoms[at]!.lower);
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  const word = before?.lower ?? "";
  if (value < 1800 && word !== "in" && word !== "since") return true;
  if (COUNTED.test(after?.lower ?? "") || word === "no") return true;
  if (word === "about" && !ASKS_FOR_YEAR.has(atoms[at - 2]?.lower ?? "")) return true;
  if (ASKS_FOR_YEAR.has(word) || word === "(" || after?.kind !== "word" || after.glued || after.capital) return false;
  if (BLURS.test(word)) return true;
  const free = before?.kind !== "word" || BEFORE_COUNT.test(word);
  return free && value % 10 === 0 && /[^su']s$/.test(after.lower);
}

function rangeOf(atoms: readonly Atom[], at: number, from: number): Match | null {
  if (!isMark(atoms, at + 1, "-–—")) return null;
  const end = atoms[at + 2];
  if (end?.kind !== "number" || !end.glued || isMark(atoms, at + 3, "-–")) return null;
  const to =
    end.lower.length === 4
      ? Number(end.lower)
      : end.lower.length === 2
        ? Math.floor(from / 100) * 100 + Number(end.lower)
        : -1;
  if (to <= from || to > 2099 || to - from > 300) return null;
  return fixed(at + 3, "range of years", `${from}/${to}`);
}

/** 'nineteen ninety-six', as broadcasts are written down. */
function spelled(atoms: readonly Atom[], at: number): Match | null {
  const month = MONTHS.get(atoms[at]!.lower);
  const found = spelledYear(atoms, month === undefined ? at : at + 1);
  if (!found) return null;
  const { year, to } = found;
  if (month === undefined) return calendar(to, "year", false, () => ({ point: yearPoint(year) }));
  return calendar(to, "month and year", false, () => ({ point: { unit: "month", at: 12 * year + month } }));
}

/** 'nineteen ninety-six', 'the year two thousand', 'two thousand and four'. */
function spelledYear(atoms: readonly Atom[], at: number): { year: number; to: number } | null {
  const from = Math.max(at, reads(atoms, at, "the", "year"));
  const thousands = reads(atoms, from, "two", "thousand");
  if (thousands > 0) {
    const and = reads(atoms, thousands, "and");
    const ones = and > 0 ? (SMALL_NUMBERS.get(atoms[and]?.lower ?? "") ?? 0) : 0;
    if (ones > 0) return { year: 2000 + ones, to: and + 1 };
    return from > at ? { year: 2000, to: thousands } : null;
  }
  if (atoms[from]?.lower !== "nineteen") return null;
  const tens = TEN_WORDS.get(atoms[from + 1]?.lower ?? "");
  if (tens === undefined) return null;
  const rest = isMark(atoms, from + 2, "-") ? from + 3 : from + 2;
  const ones = SMALL_NUMBERS.get(atoms[rest]?.lower ?? "") ?? 0;
  const whole = ones > 0 && ones < 10;
  return { year: 1900 + tens + (whole ? ones : 0), to: whole ? rest + 1 : from + 2 };
}

const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map((word, n) => [
    word,
    n + 2,
  ]),
);

/** 'the 1980s', "2010's", "the early '90s". */
function decade(atoms: readonly Atom[], at: number): Match | null {
  let i = at;
  if (atoms[i]!.lower === "the") i++;
  for (const word of ["early", "late", "mid"]) if (atoms[i]?.lower === word) i++;
  if (i > at && isMark(atoms, i, "-")) i++;
  const apostrophe = isMark(atoms, i, "'");
  if (apostrophe) i++;
  const digits = atoms[i];
  const word = DECADE_WORDS.get(digits?.lower ?? "");
  if (word !== undefined && atoms[at]!.lower === "the")
    return fixed(i + 1, "decade", format({ unit: "decade", at: 190 + word }));
  if (digits?.kind !== "number" || !digits.lower.endsWith("0")) return null;
  let to = i + 1;
  if (isMark(atoms, to, "'") && atoms[to]!.glued) to++;
  if (atoms[to]?.lower !== "s" || !atoms[to]!.glued) return null;
  const value = Number(digits.lower);
  if (digits.lower.length === 4 && value >= 1500 && value <= 1900 && value % 100 === 0)
    return fixed(to + 1, "century", format({ unit: "century", at: value / 100 }));
  if (digits.lower.length === 4 && value >= 1500 && value < 2100)
    return fixed(to + 1, "decade", format({ unit: "decade", at: value / 10 }));
  if (digits.lower.length !== 2 || !(apostrophe || atoms[at]!.lower === "the")) return null;
  if (["his", "her", "their", "my"].includes(atoms[at - 1]?.lower ?? "")) return null;
  return fixed(to + 1, "decade", format({ unit: "decade", at: (value < 30 ? 200 : 190) + value / 10 }));
}

/** 'the 20th century', 'the nineteenth century'. */
function century(atoms: readonly Atom[], at: number): Match | null {
  const i = atoms[at]!.lower === "the" ? at + 1 : at;
  const number = digitsAt(atoms, i, 2);
  const ordinal = number > 0 ? number : (ORDINALS.get(atoms[i]?.lower ?? "") ?? -1);
  if (ordinal < 5) return null;
  let to = i + 1;
  if (number > 0 && atoms[to]?.glued && /^(?:st|nd|rd|th)$/.test(atoms[to]!.lower)) to++;
  else if (number > 0) return null;
  if (isMark(atoms, to, "-")) to++;
  const listed = /^(?:and|or|to)$/.test(atoms[to]?.lower ?? "") && century(atoms, to + 1) !== null;
  if (listed) return fixed(to, "century", format({ unit: "century", at: ordinal - 1 }));
  if (atoms[to]?.lower !== "century" && atoms[to]?.lower !== "centuries") return null;
  return fixed(to + 1, "century", format({ unit: "century", at: ordinal - 1 }));
}

/** 'FY2012', 'fiscal 1989', 'fiscal year 2012', 'the current fiscal year', 'the 2012 fiscal year'. */
function fiscal(atoms: readonly Atom[], at: number): Match | null {
  let i = at;
  if (atoms[i]!.lower === "the") i++;
  const lead = atoms[i]?.lower ?? "";
  const offset = { current: 0, this: 0, last: -1, latest: -1, previous: -1, next: 1, coming: 1 }[lead];
  if (offset !== undefined) i++;
  const to = reads(atoms, i, "fiscal", "year");
  if (atoms[i]?.lower === "fy" || atoms[i]?.lower === "fiscal") {
    const j = to > 0 ? to : i + 1;
    const mark = isMark(atoms, j, "'") ? j + 1 : j;
    const digits = atoms[mark];
    if (
      digits?.kind === "number" &&
      (digits.lower.length === 4 || (digits.lower.length === 2 && (atoms[i]!.lower === "fy" || mark > j)))
    ) {
      const value = Number(digits.lower);
      return calendar(mark + 1, "fiscal year", false, () => ({ point: yearPoint(value < 100 ? 2000 + value : value) }));
    }
  }
  if (to < 0 || (offset === undefined && atoms[at]!.lower !== "the")) return null;
  return calendar(to, "fiscal year", false, (scene) => fromPublished(scene, "year", offset ?? 0));
}

/** 'the year ended June 30', 'the fiscal year ending in March': a year that is none of the calendar, so a stretch of that length. */
function endedYear(atoms: readonly Atom[], at: number): Match | null {
  if (atoms[at]!.lower !== "the") return null;
  const i = /^(?:fiscal|full|financial)$/.test(atoms[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const ends = /^(?:ended|ending)$/.test(atoms[i + 1]?.lower ?? "");
  return atoms[i]?.lower === "year" && ends ? fixed(i + 1, "year ended", "P1Y") : null;
}

const RULES = [year, shortYear, spelled, decade, century, endedYear, fiscal];

/** Years, decades and centuries. */
export const yearAt = (atoms: readonly Atom[], at: number): Match | null =>
  PLURAL_UNITS.has(atoms[at]!.lower) ? null : longest(RULES, atoms, at);
