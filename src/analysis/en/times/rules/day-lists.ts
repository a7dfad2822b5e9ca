import { digitsAt, isMark, skipEnding, type Atom } from "../atoms.ts";
import { MONTHS } from "../data/calendar.ts";
import type { Match } from "../match.ts";
import { dated } from "./dates.ts";

/** 'April 24 and 25', 'May 3, 4 and 5': a further day of a month that was named before the last day. */
export function furtherDay(atoms: readonly Atom[], at: number): Match | null {
  const date = digitsAt(atoms, at, 2);
  if (date < 2 || date > 31 || !/^(?:and|or|,)$/.test(atoms[at - 1]?.lower ?? "")) return null;
  if (!endsList(atoms, skipEnding(atoms, at + 1))) return null;
  let i = at - 2;
  let last = date;
  for (let n = 0; n < 4; n++) {
    if (/^(?:st|nd|rd|th)$/.test(atoms[i]?.lower ?? "")) i--;
    const before = digitsAt(atoms, i, 2);
    if (before < 1 || before >= last) return null;
    last = before;
    i--;
    if (isMark(atoms, i, ".")) i--;
    const month = MONTHS.get(atoms[i]?.lower ?? "");
    if (month !== undefined && atoms[i]!.capital) return dated(skipEnding(atoms, at + 1), month, date, null);
    if (!/^(?:and|or|,)$/.test(atoms[i]?.lower ?? "")) return null;
    i--;
  }
  return null;
}

/** Whether the number before `at` counts nothing: no plural and no magnitude follows. */
function endsList(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  if (next === undefined || /^(?:was|is|has)$/.test(next.lower)) return true;
  if (next.kind === "mark") return !"-%/$:".includes(next.lower);
  return (
    next.kind === "word" &&
    !/(?:s|people|men|women|children|percent|cent|hundred|thousand|million|billion)$/.test(next.lower)
  );
}
