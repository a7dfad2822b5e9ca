import type { Attribution, Cue } from "../attribution.ts";
import type { Units } from "../units.ts";
import { hashOf, mix, rowOf } from "./hash.ts";
import type { Signs } from "./signs.ts";

const NONE = hashOf("<none>");
const KIND = { verb: 1, noun: 2, according: 3, colon: 4 } as const;

/** Rows of the features that tell whether a reporting word attributes words here. */
export function cueFeatures(text: Units, signs: Signs, cue: Cue, guess: Attribution | null): number[] {
  const { word, coarse, flags } = signs;
  const { from, to } = text.sentences[cue.sentence]!;
  const lemma = hashOf(cue.word?.lemma ?? text.units[cue.from]!.lower);
  const form = hashOf(cue.word?.form ?? cue.kind);
  const at = (of: Int32Array, i: number): number => (i >= from && i < to ? of[i]! : NONE);
  const rows: number[] = [];
  let template = 0;
  const add = (value: number): void => {
    rows.push(rowOf(200 + template++, value));
  };
  const [l1, l2, r1, r2] = [cue.from - 1, cue.from - 2, cue.to, cue.to + 1];
  add(0);
  add(KIND[cue.kind]);
  add(lemma);
  add(mix(lemma, form));
  add(mix(form, signs.tag[cue.from]!));
  for (const i of [l1, l2, cue.from - 3, r1, r2, cue.to + 2]) {
    add(at(word, i));
    add(at(coarse, i));
  }
  add(mix(lemma, at(coarse, l1)));
  add(mix(lemma, at(coarse, r1)));
  add(mix(lemma, mix(at(coarse, l1), at(coarse, r1))));
  add(mix(form, mix(at(coarse, l2), at(coarse, l1))));
  add(mix(form, mix(at(coarse, r1), at(coarse, r2))));
  add(mix(at(word, l2), at(word, l1)));
  add(mix(at(word, r1), at(word, r2)));
  add(mix(mix(form, at(coarse, l1)), mix(at(coarse, r1), at(coarse, r2))));
  let [commas, marks, verbs, thats] = [0, 0, 0, 0];
  for (let i = cue.to; i < to; i++) {
    if (flags[i]! & 1) commas++;
    if (flags[i]! & 2) marks++;
    if (flags[i]! & 4) verbs++;
    if (flags[i]! & 16 && i < cue.to + 8) thats++;
  }
  let [commasLeft, marksLeft, verbsLeft] = [0, 0, 0];
  for (let i = from; i < cue.from; i++) {
    if (flags[i]! & 1) commasLeft++;
    if (flags[i]! & 2) marksLeft++;
    if (flags[i]! & 4) verbsLeft++;
  }
  const right = (Math.min(marks, 1) << 2) | (Math.min(verbs, 1) << 1) | Math.min(thats, 1);
  const left = (Math.min(marksLeft, 1) << 2) | (Math.min(verbsLeft, 1) << 1) | Math.min(commasLeft, 1);
  add(right);
  add(left);
  add(mix(lemma, right));
  add(mix(lemma, mix(right, left)));
  add(mix(right, left));
  add(mix(Math.min(commas, 3), Math.min(commasLeft, 3)));
  add(mix(form, Math.min(4, to - cue.to)));
  add(guess ? 1 + Math.min(3, guess.content.length) : 0);
  add(mix(lemma, guess ? 1 : 0));
  const shape = guess ? guessShape(guess) : 0;
  add(shape);
  add(mix(form, shape));
  add(mix(at(coarse, r1), shape));
  return rows;
}

/** Where the rules see source and content: before or after the cue, long or short. */
function guessShape({ cue, source, content }: Attribution): number {
  const first = content[0]!;
  const side = first.from < cue.from ? 1 : 2;
  const size = Math.min(3, (first.to - first.from) >> 2);
  const by = source ? (source.from < cue.from ? 1 : 2) : 0;
  return 1 + side * 100 + by * 10 + size;
}
