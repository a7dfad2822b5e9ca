import type { Atom } from "./atoms.ts";
import { DAY_PARTS, MONTHS, SEASONS, WEEKDAYS } from "./data/calendar.ts";
import { HOLIDAY_OPENERS } from "./data/holidays.ts";
import { ORDINALS, SMALL_NUMBERS, TEN_WORDS, VAGUE_COUNTS } from "./data/numbers.ts";
import { FREQUENCIES, PLURAL_UNITS, UNITS } from "./data/units.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** Words that carry the time of an expression: every expression holds one of them, or digits. */
const CORE: ReadonlySet<string> = new Set([
  ...words(
    "today yesterday tomorrow tonight noon midday midnight quarter season period half fiscal fy q h overnight nineteen thousand century twenties thirties forties fifties sixties seventies eighties nineties",
  ),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...DAY_PARTS.keys(),
  ...SEASONS.keys(),
  ...HOLIDAY_OPENERS,
  ...FREQUENCIES.keys(),
  ...UNITS.keys(),
  ...PLURAL_UNITS.keys(),
  ...[...UNITS.keys()].map((unit) => `${unit}long`),
]);

const STARTERS: ReadonlySet<string> = new Set([
  ...CORE,
  ...words(
    "a an the this that these last next past previous current coming recent upcoming following preceding latest",
  ),
  ...words(
    "early late earlier later mid end beginning start middle latter turn another so couple dozens scores hundreds thousands",
  ),
  ...words(
    "about around nearly almost approximately roughly just over under exactly up more less fewer no at shortly immediately",
  ),
  ...words("every each per all"),
  ...SMALL_NUMBERS.keys(),
  ...TEN_WORDS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_COUNTS,
]);

/** An expression holds its core within so many atoms. */
const REACH = 8;

/** For each atom whether a time expression can begin with it: the word may open one, and a core stands there or soon after. */
export function startsIn(atoms: readonly Atom[]): readonly boolean[] {
  const starts: boolean[] = Array.from({ length: atoms.length }, () => false);
  let core = Infinity;
  for (let i = atoms.length - 1; i >= 0; i--) {
    const { kind, lower } = atoms[i]!;
    const digits = kind === "number";
    if (digits || CORE.has(lower)) core = i;
    starts[i] = core - i <= REACH && (digits || lower === "'" || (kind === "word" && STARTERS.has(lower)));
  }
  return starts;
}
