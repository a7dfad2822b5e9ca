import type { Marked } from "../../../marks/find-marked.ts";
import type { Attribution } from "../attribution.ts";
import type { Units } from "../units.ts";
import { hashOf, mix, rowOf } from "./hash.ts";
import { markedShape, type Signs } from "./signs.ts";

const NONE = hashOf("<none>");

/** Rows of the features that tell whether the marked passage at unit `i` is attributed speech, or a title, a name, a scare quote. */
export function markFeatures(
  text: Units,
  signs: Signs,
  marked: readonly Marked[],
  i: number,
  owner: Attribution | null,
): number[] {
  const { word, coarse } = signs;
  const unit = text.units[i]!;
  const passage = marked[unit.marked]!;
  const sentence = text.sentences[signs.sentence[i]!]!;
  const { from, to } = sentence;
  const at = (of: Int32Array, k: number): number => (k >= from && k < to ? of[k]! : NONE);
  const shape = hashOf(markedShape(passage, unit.text));
  const words = unit.text.split(/\s+/u);
  const capitals = words.filter((one) => /^\p{Lu}/u.test(one)).length;
  const titled = words.length > 1 && capitals * 2 > words.length ? 1 : 0;
  const full = words.every((one) => /^[^\p{Ll}]/u.test(one) || one.length < 4) ? 1 : 0;
  const rows: number[] = [];
  let template = 0;
  const add = (value: number): void => {
    rows.push(rowOf(300 + template++, value));
  };
  add(0);
  add(shape);
  add(Math.min(25, words.length));
  add(mix(shape, titled));
  add(titled * 2 + (passage.single ? 1 : 0));
  add(hashOf(words[0]!.toLowerCase()));
  add(hashOf(words.at(-1)!.toLowerCase()));
  for (const k of [i - 1, i - 2, i + 1, i + 2]) {
    add(at(word, k));
    add(mix(at(coarse, k), shape));
  }
  add(mix(at(word, i - 2), at(word, i - 1)));
  add(mix(at(coarse, i - 1), at(coarse, i + 1)));
  add(mix(shape, mix(at(coarse, i - 1), at(coarse, i + 1))));
  add((i === from ? 1 : 0) + (i + 1 >= to - 1 ? 2 : 0));
  add(mix(shape, (i === from ? 1 : 0) + (i + 1 >= to - 1 ? 2 : 0)));
  const [left, leftFar] = nearestCue(text, i, from - 1, -1);
  const [right, rightFar] = nearestCue(text, i, to, 1);
  add(hashOf(left));
  add(hashOf(right));
  add(mix(hashOf(left), leftFar));
  add(mix(hashOf(right), rightFar));
  add((left ? 1 : 0) + (right ? 2 : 0));
  add(mix(shape, (left ? 1 : 0) + (right ? 2 : 0)));
  add(mix(shape, mix(leftFar, rightFar)));
  let others = 0;
  for (let k = from; k < to; k++) if (signs.flags[k]! & 2 && k !== i) others++;
  add(mix(Math.min(others, 3), shape));
  add(passage.joins ? 1 : 0);
  const held = ownership(owner, i);
  add(held);
  add(mix(held, shape));
  add(mix(held, titled));
  add(mix(full * 4 + titled, at(coarse, i - 1)));
  add(mix(full, held));
  add(mix(full * 32 + Math.min(words.length, 8), /[.!?,]["'”’)]*$/u.test(unit.text) ? 1 : 0));
  add(mix(held, hashOf(owner?.cue.word?.lemma ?? owner?.cue.kind ?? "")));
  add(mix(mix(held, at(word, i - 1)), shape));
  add(mix(held, at(coarse, i + 1)));
  return rows;
}

/** How an attribution holds the passage: not at all, alone, at the head of other words or among them, and on which side of the cue. */
function ownership(owner: Attribution | null, i: number): number {
  const run = owner?.content.find(({ from, to }) => from <= i && i < to);
  if (!owner || !run) return 0;
  const place = run.to - run.from < 3 ? 1 : run.from === i ? 2 : 3;
  return place * 4 + (owner.cue.from < i ? 1 : 2);
}

/** The nearest word that can be a verb of speech on one side, and how far it is. */
function nearestCue(text: Units, i: number, stop: number, step: 1 | -1): [string, number] {
  for (let k = i + step, n = 1; k !== stop && n < 40; k += step, n++) {
    const cue = text.units[k]!.cue;
    if (cue && cue.form !== "noun") return [cue.lemma, n < 4 ? n : n < 8 ? 4 : n < 16 ? 5 : 6];
  }
  return ["", 0];
}
