import { reads, type Atom } from "../atoms.ts";
import { DAY_PARTS, SEASONS } from "../data/calendar.ts";
import { FREQUENCIES, UNITS } from "../data/units.ts";
import { fixed, type Match } from "../match.ts";
import { amountAt, duration } from "./durations.ts";

/** What comes again and again: 'daily', 'every week', 'each month', 'every two years', 'per day'. */
export function setAt(atoms: readonly Atom[], at: number): Match | null {
  const { lower, capital } = atoms[at]!;
  const period = FREQUENCIES.get(lower);
  if (period)
    return capital && (neighbour(atoms, at - 1) || neighbour(atoms, at + 1))
      ? null
      : fixed(at + 1, "frequency", period);
  if (lower === "weekends") return fixed(at + 1, "weekdays", "XXXX-WXX-WE");
  if (lower === "all") return whole(atoms, at);
  if (lower !== "every" && lower !== "each" && lower !== "per") return null;
  const other = reads(atoms, at + 1, "other");
  if (other > 0 && lower === "every") {
    const second = UNITS.get(atoms[other]?.lower ?? "");
    return second ? fixed(other + 1, "set", duration(2, second)) : null;
  }
  const of = atoms[at + 1]?.lower ?? "";
  const part = DAY_PARTS.get(of);
  if (part !== undefined && lower !== "per") return fixed(at + 2, "set", `XXXX-XX-XXT${part}`);
  const measure = UNITS.get(of);
  if (measure && of !== "quarter")
    return lower === "per" && measure.letter === "S" ? null : fixed(at + 2, "set", duration(1, measure));
  if (measure) return fixed(at + 2, "set", "P1Q");
  const season = SEASONS.get(of);
  if (season !== undefined && lower !== "per") return fixed(at + 2, "set", `XXXX-${["SP", "SU", "FA", "WI"][season]!}`);
  const amount = lower === "every" ? amountAt(atoms, at + 1) : null;
  return amount ? fixed(amount.to, "set", duration(amount.n, amount.measure)) : null;
}

/** 'all day', 'all year': as long as the unit. */
function whole(atoms: readonly Atom[], at: number): Match | null {
  const measure = UNITS.get(atoms[at + 1]?.lower ?? "");
  return measure && /^[DWMY]$/.test(measure.letter) && !measure.clock && atoms[at + 1]!.lower !== "night"
    ? fixed(at + 2, "whole", duration(1, measure))
    : null;
}

/** Whether a capitalised word stands beside, so that the words are a name ('Daily Herald'). */
const neighbour = (atoms: readonly Atom[], at: number): boolean => atoms[at]?.capital === true;
