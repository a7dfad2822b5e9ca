import { isMark, reads, type Atom } from "./atoms.ts";
import { SMALL_NUMBERS, TEN_WORDS, VAGUE_COUNTS } from "./data/numbers.ts";

/** A count as printed: `n` is null where it is vague ('several'). */
export interface Count {
  readonly to: number;
  readonly n: number | null;
}

/** The count that begins at `at`: digits, number words, 'a', 'a few', 'a couple of', 'half a'; null where there is none. */
export function countAt(atoms: readonly Atom[], at: number): Count | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.kind === "number") return digits(atoms, at);
  switch (atom.lower) {
    case "a":
    case "an":
      return article(atoms, at);
    case "another":
      return { to: at + 1, n: 1 };
    case "half":
      return half(atoms, at);
    case "so": {
      const to = reads(atoms, at, "so", "many");
      return to < 0 ? null : { to, n: null };
    }
    case "couple":
      return couple(atoms, at);
    case "dozens":
    case "scores":
    case "hundreds":
    case "thousands": {
      const to = reads(atoms, at + 1, "of");
      return to < 0 ? null : { to, n: null };
    }
  }
  if (VAGUE_COUNTS.has(atom.lower)) return { to: at + 1, n: null };
  return words(atoms, at);
}

function digits(atoms: readonly Atom[], at: number): Count | null {
  const atom = atoms[at]!;
  if (atom.lower.length > 6) return null;
  const [mark, fraction] = [atoms[at + 1], atoms[at + 2]];
  if (mark?.glued && fraction?.glued && fraction.kind === "number") {
    if (mark.lower === "." && fraction.lower.length <= 2)
      return { to: at + 3, n: Number(`${atom.lower}.${fraction.lower}`) };
    if (mark.lower === "," && fraction.lower.length === 3)
      return { to: at + 3, n: Number(atom.lower + fraction.lower) };
    if (mark.lower === "/") return null;
  }
  const half = mark && !mark.glued && mark.lower === "1" && reads(atoms, at + 2, "/", "2") > 0;
  if (half) return { to: at + 4, n: Number(atom.lower) + 0.5 };
  return { to: at + 1, n: Number(atom.lower) };
}

function article(atoms: readonly Atom[], at: number): Count | null {
  const next = atoms[at + 1]?.lower;
  if (next === "few" || next === "several") return { to: at + 2, n: null };
  if (next === "couple") return couple(atoms, at + 1);
  if (next === "dozen") return { to: at + 2, n: 12 };
  if (next === "hundred") return { to: at + 2, n: 100 };
  if (next === "half") return isMark(atoms, at + 2, "-") ? { to: at + 3, n: 0.5 } : null;
  if (next === "quarter") {
    const of = Math.max(reads(atoms, at + 2, "of", "a"), reads(atoms, at + 2, "of", "an"));
    const to = isMark(atoms, at + 2, "-") ? at + 3 : of;
    if (to > 0) return { to, n: 0.25 };
    return { to: at + 1, n: 1 };
  }
  if (next === "number") {
    const to = reads(atoms, at + 2, "of");
    return to < 0 ? null : { to, n: null };
  }
  if (next === "full" || next === "whole" || next === "single" || next === "further" || next === "additional")
    return { to: at + 2, n: 1 };
  return { to: at + 1, n: 1 };
}

function couple(atoms: readonly Atom[], at: number): Count {
  return { to: reads(atoms, at + 1, "of") < 0 ? at + 1 : at + 2, n: 2 };
}

function half(atoms: readonly Atom[], at: number): Count | null {
  const next = atoms[at + 1];
  if (next?.lower === "a" || next?.lower === "an") return { to: at + 2, n: 0.5 };
  return isMark(atoms, at + 1, "-") ? { to: at + 2, n: 0.5 } : null;
}

function words(atoms: readonly Atom[], at: number): Count | null {
  const { lower } = atoms[at]!;
  const small = SMALL_NUMBERS.get(lower);
  if (small !== undefined) {
    if (atoms[at + 1]?.lower === "hundred") return { to: at + 2, n: small * 100 };
    return { to: at + 1, n: small };
  }
  const tens = TEN_WORDS.get(lower);
  if (tens === undefined) return null;
  const rest = isMark(atoms, at + 1, "-") ? at + 2 : at + 1;
  const ones = SMALL_NUMBERS.get(atoms[rest]?.lower ?? "");
  if (ones !== undefined && ones > 0 && ones < 10) return { to: rest + 1, n: tens + ones };
  return { to: at + 1, n: tens };
}
