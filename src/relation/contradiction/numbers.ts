import type { Stated, StatedWord } from "../alike/stated.ts";

export const NUMBER_COLUMNS: readonly string[] = ["another number of the same", "number of something else"];

/** How far a number may stand from what it counts, in words; how many content words around it are compared. */
const REACH = 2;
const AROUND = 3;

/** Measures whether a text counts something else with the claim's numbers, or what the claim counts with others. */
export const measureNumbers = (text: readonly Stated[], claim: Stated): number[] => [
  Number(claim.words.some((number, at) => number.kind === "number" && hasAnotherNumber(text, claim, at))),
  Number(claim.words.some((number, at) => number.kind === "number" && countsSomethingElse(text, claim, at))),
];

/** Whether what a number of the claim counts has another number in the text. */
function hasAnotherNumber(text: readonly Stated[], { words }: Stated, at: number): boolean {
  const [number, counted] = [words[at]!, words[at + 1]];
  if (!counted || counted.kind === "number" || counted.at - number.at > REACH) return false;
  return text.some((sentence) =>
    sentence.words.some((word, place) => {
      if (word.term !== counted.term) return false;
      const others = sentence.words.slice(Math.max(0, place - REACH), place).filter(isNumber);
      return others.length > 0 && others.every((other) => other.term !== number.term);
    }),
  );
}

/** Whether a number of the claim stands in the text, but nowhere near anything that it stands near in the claim. */
function countsSomethingElse(text: readonly Stated[], { words }: Stated, at: number): boolean {
  const number = words[at]!;
  const around = new Set(words.slice(Math.max(0, at - REACH), at + REACH + 1).map((word) => word.term));
  around.delete(number.term);
  const found = text.flatMap((sentence) =>
    sentence.words.flatMap((word, place) =>
      word.term === number.term ? [sentence.words.slice(Math.max(0, place - AROUND), place + AROUND + 1)] : [],
    ),
  );
  return found.length > 0 && found.every((near) => near.every((word) => !around.has(word.term)));
}

const isNumber = (word: StatedWord): boolean => word.kind === "number";
