import type { Marked } from "../../../marks/find-marked.ts";
import type { Unit, Units } from "../units.ts";
import { hashOf } from "./hash.ts";

/** What the features read of each unit, as hashes: the word, and a coarse class that makes rare words alike. */
export interface Signs {
  readonly word: Int32Array;
  readonly coarse: Int32Array;
  readonly tag: Int32Array;
  /** Index of the sentence of each unit. */
  readonly sentence: Int32Array;
  /** 1 where the unit is a comma or dash, 2 where it is marked, 4 a verb, 8 a word that can be a cue, 16 'that'. */
  readonly flags: Uint8Array;
}

const CLOSED = new Set(["ADP", "DET", "PRON", "SCONJ", "PART", "AUX", "CCONJ", "PUNCT", "SYM"]);

export function signsOf(text: Units, marked: readonly Marked[]): Signs {
  const n = text.units.length;
  const signs = {
    word: new Int32Array(n),
    coarse: new Int32Array(n),
    tag: new Int32Array(n),
    sentence: new Int32Array(n),
    flags: new Uint8Array(n),
  };
  text.sentences.forEach(({ from, to }, index) => signs.sentence.fill(index, from, to));
  text.units.forEach((unit, i) => {
    const coarse = coarseOf(unit, marked);
    signs.coarse[i] = hashOf(coarse);
    signs.word[i] = unit.marked >= 0 ? hashOf(coarse) : hashOf(unit.lower);
    signs.tag[i] = hashOf(unit.marked >= 0 ? "“”" : unit.tag);
    signs.flags[i] = flagsOf(unit);
  });
  return signs;
}

function coarseOf(unit: Unit, marked: readonly Marked[]): string {
  if (unit.marked >= 0) return `“${markedShape(marked[unit.marked]!, unit.text)}`;
  if (CLOSED.has(unit.tag)) return unit.lower;
  const { cue } = unit;
  if (cue) return `cue-${cue.form}${cue.clause ? "c" : ""}${cue.request ? "r" : ""}`;
  const capital = /^\p{Lu}/u.test(unit.text) ? "A" : "";
  const ending = unit.tag === "VERB" ? (/(?:ing|ed|s)$/.exec(unit.lower)?.[0] ?? "") : "";
  return `${unit.tag}${ending}${capital}`;
}

/** Length and ending of a marked passage: what tells speech from a name in marks. */
export function markedShape(passage: Marked, words: string): string {
  const count = words.split(/\s+/u, 12).length;
  const size = count >= 12 ? "long" : count >= 6 ? "mid" : count >= 3 ? "few" : "one";
  const end = /[,.!?…—–-](?=["'”’)]*$)/u.exec(words)?.[0] ?? (passage.closed ? "" : "open");
  return `${size}${end}${/^["'“‘([]*\p{Lu}/u.test(words) ? "A" : "a"}`;
}

function flagsOf(unit: Unit): number {
  if (unit.marked >= 0) return 2;
  let flags = unit.isPause && unit.lower !== ":" ? 1 : 0;
  if (unit.tag === "VERB" || unit.tag === "AUX") flags |= 4;
  if (unit.cue?.clause) flags |= 8;
  if (unit.lower === "that") flags |= 16;
  return flags;
}
