import type { Atom } from "./atoms.ts";
import { DAY_PARTS, MONTHS, SEASONS, WEEKDAYS } from "./data/calendar.ts";
import { HOLIDAY_OPENERS } from "./data/holidays.ts";
import { ORDINALS, SMALL_NUMBERS, TEN_WORDS, VAGUE_COUNTS } from "./data/numbers.ts";
import { FREQUENCIES, PLURAL_UNITS, UNITS } from "./data/units.ts";

const OTHERS =
  "a an the this that these last next past previous current coming recent upcoming early late earlier later mid end beginning start middle half another so couple dozens scores hundreds thousands today yesterday tomorrow tonight about around nearly almost approximately roughly just over under within only exactly barely up more less fewer at shortly immediately noon midday midnight every each per q h fy fiscal all overnight latter following turn".split(
    " ",
  );

const STARTERS: ReadonlySet<string> = new Set([
  ...OTHERS,
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...DAY_PARTS.keys(),
  ...SEASONS.keys(),
  ...HOLIDAY_OPENERS,
  ...SMALL_NUMBERS.keys(),
  ...TEN_WORDS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_COUNTS,
  ...FREQUENCIES.keys(),
  ...UNITS.keys(),
  ...PLURAL_UNITS.keys(),
  ...[...UNITS.keys()].map((unit) => `${unit}long`),
]);

/** Whether a time expression can begin with the atom. */
export const canStart = (atom: Atom): boolean =>
  atom.kind === "number" || atom.lower === "'" || STARTERS.has(atom.lower);
