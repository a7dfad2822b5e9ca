import { scored, type Scored } from "../job.ts";

/** A figure as the set annotates it: the value as printed there ('5', '5-7') and the name of its unit. */
export interface AnnotatedFigure {
  readonly value: string;
  readonly normalized_unit: string;
}

/** A figure as a program gives it; a null bound is open. */
export interface FoundFigure {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
}

export interface FigureScores {
  readonly value: Scored;
  readonly valueAndUnit: Scored;
}

export interface ComparedFigures {
  readonly wanted: readonly AnnotatedFigure[];
  readonly found: readonly FoundFigure[];
}

/** Scores as `score.mjs quantities` does: each annotated figure takes the first found one of the same number or range. */
export function scoreFigures(sentences: readonly ComparedFigures[]): FigureScores {
  let [wanted, found, value, both] = [0, 0, 0, 0];
  for (const sentence of sentences) {
    wanted += sentence.wanted.length;
    found += sentence.found.length;
    const left = [...sentence.found];
    for (const one of sentence.wanted) {
      const numbers = one.value.split(/(?<=\d)\s*-\s*(?=\d)/u).map(Number);
      const at = left.findIndex((figure) => areAlike(numbers, numbersOf(figure)));
      if (at < 0) continue;
      value++;
      if (isSameUnit(one.normalized_unit, left[at]?.unit ?? "")) both++;
      left.splice(at, 1);
    }
  }
  return { value: scored(value, found, value, wanted), valueAndUnit: scored(both, found, both, wanted) };
}

function numbersOf({ min, max }: FoundFigure): number[] {
  if (min !== null && max !== null && min !== max) return [min, max];
  const only = min ?? max;
  return only === null ? [] : [only];
}

const areAlike = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, at) => Math.abs(x - (b[at] ?? Number.NaN)) <= 1e-6 * Math.max(1, Math.abs(x)));

/** Names of one unit that share no letters' end. */
const SAME_UNIT = new Set(["percentage|percent", "dollar|usd", "euro|eur", "poundsterling|gbp", "pound|gbp"]);

function isSameUnit(wanted: string, found: string): boolean {
  const [g, p] = [wanted, found].map((unit) => unit.toLowerCase().replaceAll(/[^a-z]/gu, ""));
  if (g === undefined || p === undefined) return false;
  if (g === p || g === `${p}s` || p === `${g}s` || SAME_UNIT.has(`${g}|${p}`)) return true;
  return g !== "" && p !== "" && (g.endsWith(p) || p.endsWith(g));
}
