import type { Layout } from "../../../model/analysis.ts";
import type { Marked } from "../../marks/find-marked.ts";
import { CRIES, GIVEN_NAMES, NAME_SIGNS, NAMING_VERBS, POSSESSIVES } from "./data/marked-words.ts";
import type { Units } from "./units.ts";

/** Log odds above which marked words are taken for speech, by what they look like and what stands before them. */
const ALWAYS = -Infinity;
const NEVER = Infinity;
const NAMED = 2;
const TITLED = 1;
const SPEECH = 0.4;
const JUDGED = -1.5;
const SENTENCE = -2.5;

/** How far before the marks the verb may stand that says what somebody calls something. */
const NAMING_REACH = 7;

/** How far below a headline a name in it is looked for, in characters. */
const BELOW = 5_000;

/** The log odds that a marked passage needs to be taken for speech; `spoken` and `alone` tell that it is a sentence, and begins one. */
export function leastScore(
  layout: Layout,
  text: Units,
  i: number,
  passage: Marked,
  { spoken, alone }: { readonly spoken: boolean; readonly alone: boolean },
): number {
  const { text: words } = text.units[i]!;
  const before = text.units[i - 1]?.lower ?? "";
  if (passage.joins) return SENTENCE;
  if (isNameOfText(layout, passage)) return NEVER;
  if (GIVEN_NAMES.has(before)) return NEVER;
  if (before === "of" && CRIES.has(text.units[i - 2]?.lower ?? "")) return ALWAYS;
  if (isTitled(words)) return NAMING_VERBS.has(before) && !isSoCalled(text, i) ? NEVER : TITLED;
  if (spoken) return alone || /^[,:]$/u.test(before) ? SENTENCE : 0;
  if (NAME_SIGNS.has(before)) return NAMED;
  if (isJudgement(text, i) || isSoCalled(text, i)) return JUDGED;
  return alone && /^["'“‘]*\p{Lu}.*[.!?]["'”’]*$/u.test(words) ? 0 : SPEECH;
}

/** Whether every longer word has a capital, as in titles. */
const isTitled = (words: string): boolean =>
  words.split(/\s+/u).every((word) => word.length < 4 || /^[^\p{Ll}]/u.test(word)) && /\s\p{Lu}/u.test(words);

/** In a headline of capitals nothing tells a name in marks from speech, but that the text below prints it with the same capitals. */
function isNameOfText({ text, blocks }: Layout, passage: Marked): boolean {
  const block = blocks[passage.block]!;
  const words = text.slice(passage.start, passage.end);
  return block.kind === "heading" && isTitled(words) && text.slice(block.end, block.end + BELOW).includes(words);
}

/** 'what he called “hasty” steps': words that somebody uses for the thing behind them. */
function isSoCalled({ units }: Units, i: number): boolean {
  if (!NAMING_VERBS.has(units[i - 1]?.lower ?? "")) return false;
  for (let k = i - 2; k >= 0 && k >= i - NAMING_REACH && units[k]!.tag !== "PUNCT"; k--) {
    if (units[k]!.lower === "what") return true;
  }
  return false;
}

/** 'called the plan “hollow”', 'considers her a “friend”': what somebody calls a thing that stands between the verb and the marks. */
function isJudgement({ units }: Units, i: number): boolean {
  if (POSSESSIVES.has(units[i - 1]?.lower ?? "")) return false;
  for (let k = i - 1; k > 0 && k >= i - NAMING_REACH; k--) {
    const { lower, tag, marked } = units[k]!;
    if (marked >= 0 || tag === "PUNCT") return false;
    if (NAMING_VERBS.has(lower))
      return k < i - 1 && !/^(?:is|are|was|were|be|been|being|so)$/u.test(units[k - 1]!.lower);
  }
  return false;
}
