import { fromPublished } from "../anchor.ts";
import { digitsAt, isMark, reads, type Atom } from "../atoms.ts";
import type { Scene } from "../match.ts";
import { fullYear } from "./dates.ts";

/** A year in words, with the index after them. */
export interface YearAt {
  readonly to: number;
  readonly of: (scene: Scene) => number | null;
}

const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
  ["the", 0],
]);

/** The year beside a period: '2012', 'of 2012', ', 2012', "'12", 'last year', 'of the year', 'a year ago'. */
export function yearBeside(atoms: readonly Atom[], at: number): YearAt | null {
  const of = reads(atoms, at, "of") > 0;
  let i = of ? at + 1 : at;
  if (isMark(atoms, i, "'")) i++;
  const digits = atoms[i];
  if (digits?.kind === "number" && digits.lower.length === 4) {
    const year = digitsAt(atoms, i, 4);
    const range = isMark(atoms, i + 1, "-–/") && atoms[i + 1]!.glued && digitsAt(atoms, i + 2, 4) === (year + 1) % 100;
    return year > 1800 && year < 2200 ? { to: range ? i + 3 : i + 1, of: () => year } : null;
  }
  if (of && !isMark(atoms, i, "'") && digits?.kind === "number" && i > at + 1)
    return { to: i + 1, of: () => fullYear(Number(digits.lower)) };
  const step = RELATIVE_YEARS.get(digits?.lower ?? "");
  if (step !== undefined && atoms[i + 1]?.lower === "year" && (of || digits!.lower !== "the")) {
    return { to: i + 2, of: (scene) => fromPublished(scene, "year", step)?.point.at ?? null };
  }
  const ago = reads(atoms, i, "a", "year", "ago");
  return ago > 0 ? { to: ago, of: (scene) => fromPublished(scene, "year", -1)?.point.at ?? null } : null;
}

/** A year before a period: 'the 1988 third quarter', "this year's third quarter". */
export function yearBefore(atoms: readonly Atom[], at: number): YearAt | null {
  const { lower, kind } = atoms[at]!;
  if (kind === "number" && lower.length === 4 && digitsAt(atoms, at, 4) > 1900)
    return { to: at + 1, of: () => Number(lower) };
  const to = reads(atoms, at + 1, "year", "'", "s");
  const step = RELATIVE_YEARS.get(lower);
  return to > 0 && step !== undefined
    ? { to, of: (scene) => fromPublished(scene, "year", step)?.point.at ?? null }
    : null;
}
