/** Words as they are compared: marks, case and typography left out, signs that change what a number means kept. */
export interface PlainWords {
  /** The words in their order, with a space before and behind each. */
  readonly line: string;
  readonly set: ReadonlySet<string>;
}

export function plainWords(text: string): PlainWords {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, "")
      .match(/[\p{L}\p{M}\p{N}]+|\p{Sc}|%/gu) ?? [];
  return { line: ` ${words.join(" ")} `, set: new Set(words) };
}

/** The share of words that two passages have in common, 0 to 1 (Dice over the sets of words). */
export const sharedWords = ({ set: a }: PlainWords, { set: b }: PlainWords): number =>
  a.size + b.size === 0 ? 1 : (2 * a.intersection(b).size) / (a.size + b.size);

/** Whether one of two passages has all the words of the other, in their order and without others between. */
export const holdsOther = ({ line: a }: PlainWords, { line: b }: PlainWords): boolean => a.includes(b) || b.includes(a);
