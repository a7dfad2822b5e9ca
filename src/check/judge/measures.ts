import type { Signs } from "../signs/find-signs.ts";
import type { Material } from "../material.ts";
import type { DraftSentence } from "../support/support.ts";
import { type Look, looksOf } from "./looks.ts";
import { dispute } from "./measures/dispute.ts";
import type { Family } from "./measures/family.ts";
import { form } from "./measures/form.ts";
import { likeness } from "./measures/likeness.ts";
import { origins } from "./measures/origins.ts";
import { stance } from "./measures/stance.ts";
import { support } from "./measures/support.ts";
import { passageReader } from "./read-passage.ts";
import { unmatchedWords } from "./unmatched-words.ts";

const FAMILIES: readonly Family[] = [form, support, likeness, stance, dispute, origins];

/** The names of all columns, in their order. */
export const COLUMNS: readonly string[] = FAMILIES.flatMap(({ columns }) => columns);

/** A sentence of a draft with its row, the passages looked at, and its words that the nearest of them do not have. */
export interface Measured {
  readonly sentence: DraftSentence;
  readonly row: Float32Array;
  readonly looks: readonly Look[];
  readonly unmatched: readonly string[];
}

/** Measures each sentence of the draft. */
export function measuresOf(material: Material, signs: Signs): Measured[] {
  const { text } = material.draft.article;
  const read = passageReader(material);
  return material.sentences.map((sentence) => {
    const looks = looksOf(material, sentence, read);
    const words = text.slice(sentence.start, sentence.end);
    const subject = { material, sentence, looks, words, signs };
    const row = Float32Array.from(FAMILIES.flatMap(({ measure }) => measure(subject)));
    return { sentence, row, looks, unmatched: unmatchedWords(sentence, looks) };
  });
}
