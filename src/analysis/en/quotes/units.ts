import type { Layout, Tag, Token } from "../../../model/analysis.ts";
import type { Range } from "../../../model/span.ts";
import type { Marked } from "../../marks/find-marked.ts";
import { type CueWord, cueWord } from "./cue-words.ts";

/** A word outside of marks, or a marked passage as one. */
export interface Unit extends Range {
  readonly lower: string;
  /** The word as printed; of a long marked passage its beginning and its end. */
  readonly text: string;
  readonly tag: Tag;
  /** Index of the marked passage, or -1. */
  readonly marked: number;
  /** What it can do as a cue. */
  readonly cue: CueWord | undefined;
  /** A comma, semicolon, colon or dash. */
  readonly isPause: boolean;
  /** A pause or the end of a sentence. */
  readonly isEdge: boolean;
  /** A word or number outside of marks. */
  readonly isWord: boolean;
}

/** A sentence as the reader of attributions sees it: a marked passage never ends one in its midst. Units `[from, to)`. */
export interface UnitSentence {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

export interface Units {
  readonly units: readonly Unit[];
  readonly sentences: readonly UnitSentence[];
}

/** No sentence of prose is longer, in units; a text without full stops is cut so that the work stays linear. */
const LONGEST = 400;
/** How much of a marked passage the readers look at, from either end. */
const LOOK = 1_000;

/** Collapses every marked passage to one unit and cuts what comes of it into sentences. */
export function unitsOf(layout: Layout, marked: readonly Marked[]): Units {
  const units: Unit[] = [];
  const sentences: UnitSentence[] = [];
  let mark = 0;
  let first = 0;
  let block = -1;
  const cut = (): void => {
    if (first < units.length) sentences.push({ from: first, to: units.length, block });
    first = units.length;
  };
  for (const sentence of layout.sentences) {
    const passage = marked[mark];
    if (sentence.block !== block) cut();
    else if (!insideMarks(passage, sentence.start) && endsHere(layout, units, sentence.from)) cut();
    block = sentence.block;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (units.length - first >= LONGEST) cut();
      const token = layout.tokens[i]!;
      while (mark < marked.length && marked[mark]!.outer.end <= token.start) mark++;
      const inside = marked[mark];
      if (!inside || token.start < inside.outer.start) units.push(wordUnit(token, isJoiner(layout.tokens, i)));
      else if (units.at(-1)?.marked !== mark) units.push(markedUnit(layout, inside, mark));
    }
  }
  cut();
  return { units, sentences };
}

/** A hyphen inside a word ('off-limits'), which is no pause. */
export const JOINER = "-_";

const PAUSES: ReadonlySet<string> = new Set([",", ";", ":", "—", "–", "-", "--"]);
const ENDS: ReadonlySet<string> = new Set([".", "!", "?"]);

function wordUnit({ start, end, text, lower: printed, tag }: Token, joins: boolean): Unit {
  const lower = joins ? JOINER : printed;
  const isPause = PAUSES.has(lower);
  const isEdge = isPause || ENDS.has(lower);
  const isWord = !isEdge && /[\p{L}\p{N}]/u.test(lower);
  return { start, end, lower, text, tag, marked: -1, cue: cueWord(lower), isPause, isEdge, isWord };
}

function isJoiner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.text !== "-" && token.text !== "–") return false;
  return tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
}

function markedUnit(layout: Layout, passage: Marked, index: number): Unit {
  const { start, end } = passage.outer;
  const signs = { cue: undefined, isPause: false, isEdge: false, isWord: false };
  return { start, end, lower: "“”", text: ends(layout.text, passage), tag: "X", marked: index, ...signs };
}

const ends = (text: string, { start, end }: Range): string =>
  end - start <= 2 * LOOK
    ? text.slice(start, end)
    : `${text.slice(start, start + LOOK)} … ${text.slice(end - LOOK, end)}`;

const insideMarks = (passage: Marked | undefined, at: number): boolean =>
  passage !== undefined && passage.outer.start < at && at < passage.outer.end;

/**
 * Whether a sentence that begins at token `next` is a new one. After marked words it is the rest of the same one where it
 * holds no more than the reporting clause ('“Stop!” the guard shouted.').
 */
function endsHere(layout: Layout, units: readonly Unit[], next: number): boolean {
  const last = units.at(-1);
  if (!last || last.marked < 0) return true;
  const { tokens } = layout;
  const opener = tokens[next]!;
  if (/^\p{Ll}/u.test(opener.text)) return false;
  if (opener.tag === "CCONJ" || opener.tag === "ADP" || opener.tag === "SCONJ") return true;
  for (let i = next; i < next + 9 && i < tokens.length; i++) {
    const lower = tokens[i]!.lower;
    if (/^[.!?:;“"]$/u.test(lower)) return true;
    const cue = cueWord(lower);
    if (!cue?.clause || cue.form === "ing" || cue.form === "base" || i === next) continue;
    if (tokens[i + 1]?.lower === "," && /^(?:“|"|''|``)$/u.test(tokens[i + 2]?.text ?? "")) return true;
    return !/^(?:[.,]|in|on|at|to|during|after|before|as|when|of)$/u.test(tokens[i + 1]?.lower ?? ".");
  }
  return true;
}
