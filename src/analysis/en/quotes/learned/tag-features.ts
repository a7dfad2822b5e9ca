import type { Attribution, Cue, Run } from "../attribution.ts";
import type { Units } from "../units.ts";
import { hashOf, mix, tagRowOf } from "./hash.ts";
import type { Signs } from "./signs.ts";

const NONE = hashOf("<none>");
/** How far from the cue, in units, the tagger looks. */
const LEFT = 90;
const RIGHT = 90;
const KIND = { verb: 1, noun: 2, according: 3, colon: 4 } as const;

export const STATIC_TEMPLATES = 13;
export const CUE_TEMPLATES = 17;

/** The units that the tagger labels for a cue: its sentence and its neighbours in the same block. */
export function windowOf(text: Units, cue: Cue): Run {
  const { sentences } = text;
  const { block } = sentences[cue.sentence]!;
  let [first, last] = [cue.sentence, cue.sentence];
  if (sentences[first - 1]?.block === block) first--;
  if (sentences[last + 1]?.block === block) last++;
  return {
    from: Math.max(sentences[first]!.from, cue.from - LEFT),
    to: Math.min(sentences[last]!.to, cue.to + RIGHT),
  };
}

/** Rows of the features of unit `i` that do not depend on the cue, written to `rows` from `at`. */
export function staticFeatures({ word, coarse, tag, sentence }: Signs, i: number, rows: Uint32Array, at: number): void {
  const n = word.length;
  const of = (values: Int32Array, k: number): number => (k >= 0 && k < n ? values[k]! : NONE);
  const [c0, cl, cr, cll, crr] = [
    coarse[i]!,
    of(coarse, i - 1),
    of(coarse, i + 1),
    of(coarse, i - 2),
    of(coarse, i + 2),
  ];
  let t = at;
  rows[t++] = tagRowOf(0, word[i]!);
  rows[t++] = tagRowOf(1, c0);
  rows[t++] = tagRowOf(2, of(word, i - 1));
  rows[t++] = tagRowOf(3, of(word, i + 1));
  rows[t++] = tagRowOf(4, mix(cl, c0));
  rows[t++] = tagRowOf(5, mix(c0, cr));
  rows[t++] = tagRowOf(6, mix(mix(cl, c0), cr));
  rows[t++] = tagRowOf(7, mix(mix(cll, cl), c0));
  rows[t++] = tagRowOf(8, mix(mix(c0, cr), crr));
  rows[t++] = tagRowOf(9, mix(tag[i]!, mix(of(tag, i - 1), of(tag, i + 1))));
  rows[t++] = tagRowOf(10, cll);
  rows[t++] = tagRowOf(11, crr);
  rows[t++] = tagRowOf(
    12,
    i === 0 || sentence[i - 1] !== sentence[i] ? 1 : i + 1 >= n || sentence[i + 1] !== sentence[i] ? 2 : 0,
  );
}

/** What lies between a unit and the cue, kept up while the window is walked outwards from the cue. */
interface Between {
  commas: number;
  marks: number;
  verbs: number;
  cues: number;
  that: number;
}

/** Rows of the features that tie each unit of a window to its cue, `CUE_TEMPLATES` a unit. */
export function cueBoundFeatures(
  text: Units,
  signs: Signs,
  cue: Cue,
  window: Run,
  guess: Attribution | null,
): Uint32Array {
  const rows = new Uint32Array((window.to - window.from) * CUE_TEMPLATES);
  const labels = guessLabels(window, guess);
  const lemma = hashOf(cue.word?.lemma ?? text.units[cue.from]!.lower);
  const form = mix(KIND[cue.kind], hashOf(cue.word?.form ?? ""));
  const next = signs.coarse[cue.to] ?? NONE;
  const sides: [number, number, number][] = [
    [cue.from - 1, window.from - 1, -1],
    [cue.from, window.to, 1],
  ];
  for (const [start, stop, step] of sides) {
    const between: Between = { commas: 0, marks: 0, verbs: 0, cues: 0, that: 0 };
    for (let i = start; i !== stop; i += step) {
      const at = (i - window.from) * CUE_TEMPLATES;
      const side = i < cue.from ? 1 : i < cue.to ? 2 : 3;
      writeBound(signs, cue, i, at, rows, { side, lemma, form, next, label: labels[i - window.from]!, between });
      if (i < cue.from || i >= cue.to) passOver(between, signs.flags[i]!);
    }
  }
  return rows;
}

interface Bound {
  readonly side: number;
  readonly lemma: number;
  readonly form: number;
  readonly next: number;
  readonly label: number;
  readonly between: Between;
}

function writeBound(signs: Signs, cue: Cue, i: number, at: number, rows: Uint32Array, bound: Bound): void {
  const { side, lemma, form, next, label, between } = bound;
  const distance = i < cue.from ? cue.from - i : i < cue.to ? 0 : i - cue.to + 1;
  const bucket = distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : 8;
  const near = side * 16 + bucket;
  const apart = Math.max(-2, Math.min(2, signs.sentence[i]! - signs.sentence[cue.from]!)) + 2;
  const { commas, marks, verbs, cues, that } = between;
  const passed =
    (Math.min(commas, 2) << 6) |
    (Math.min(marks, 1) << 5) |
    (Math.min(verbs, 1) << 4) |
    (Math.min(cues, 1) << 3) |
    (that << 2);
  const way = mix(side * 8 + apart, passed);
  const [c0, cl, cr] = [signs.coarse[i]!, signs.coarse[i - 1] ?? NONE, signs.coarse[i + 1] ?? NONE];
  let t = at;
  rows[t++] = tagRowOf(20, near);
  rows[t++] = tagRowOf(21, mix(near, c0));
  rows[t++] = tagRowOf(22, mix(side, signs.word[i]!));
  rows[t++] = tagRowOf(23, way);
  rows[t++] = tagRowOf(24, mix(way, c0));
  rows[t++] = tagRowOf(25, mix(way, form));
  rows[t++] = tagRowOf(26, mix(mix(side, lemma), c0));
  rows[t++] = tagRowOf(27, mix(way, lemma));
  rows[t++] = tagRowOf(28, mix(way, mix(form, next)));
  rows[t++] = tagRowOf(29, label);
  rows[t++] = tagRowOf(30, mix(label, way));
  rows[t++] = tagRowOf(31, mix(label, c0));
  rows[t++] = tagRowOf(32, mix(mix(label, c0), side));
  rows[t++] = tagRowOf(33, mix(mix(cl, c0), mix(cr, near)));
  rows[t++] = tagRowOf(34, mix(label, mix(lemma, side)));
  rows[t++] = tagRowOf(35, mix(side * 8 + apart, mix(form, marks > 0 ? 1 : 0)));
  rows[t++] = tagRowOf(36, mix(near, lemma));
}

function passOver(between: Between, flags: number): void {
  if (flags & 1) between.commas++;
  if (flags & 2) between.marks++;
  if (flags & 4) between.verbs++;
  if (flags & 8) between.cues++;
  if (flags & 16) between.that = 1;
}

/** The rules' labels of a window: 0 outside, 1 content, 2 source, 3 cue, and 4 everywhere where they found nothing. */
function guessLabels(window: Run, guess: Attribution | null): Uint8Array {
  const labels = new Uint8Array(window.to - window.from);
  if (!guess) return labels.fill(4);
  const fill = (run: Run, label: number): void => {
    labels.fill(label, Math.max(0, run.from - window.from), Math.max(0, run.to - window.from));
  };
  for (const run of guess.content) fill(run, 1);
  if (guess.source) fill(guess.source, 2);
  fill(guess.cue, 3);
  return labels;
}
