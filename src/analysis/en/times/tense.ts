import type { Sentence, Token } from "../../../model/analysis.ts";
import {
  ARRANGING,
  INTENTIONS,
  IRREGULAR_PASTS,
  LEADS,
  OFTEN_NOUNS,
  PAST_AUXILIARIES,
  PRESENT_AUXILIARIES,
  REDUCED,
  REPORTING,
  SCHEDULED,
} from "./data/verbs.ts";

/** 'intended' is what was to come, seen from before: it leaves open whether its time has passed ('would meet', 'was due to meet'). */
export type Tense = "past" | "future" | "intended" | "none";

const REACH = 14;
const BREAKS = new Set([";", ":", "“", "”", '"', "''", "``", "(", ")", "—", "–"]);
const OBJECT: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
const UNREAL = new Set(["would", "should"]);
const FUTURE = new Set(["will", "'ll", "shall", "won't", "wo"]);

/**
 * The tense of the clause that a time at token `at` belongs to: of the nearest verb before it in the clause, else of the one after.
 * 'will', 'to meet' after an intention, 'due', 'scheduled for' and the like look ahead; a past form or 'has' looks back.
 */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, at: number): Tense {
  for (let i = at - 1; i >= Math.max(sentence.from, at - REACH); i--) {
    if (BREAKS.has(tokens[i]!.text) || opensClause(tokens, i)) break;
    const tense = isReduced(tokens, i) ? befallen(tokens, i) : tenseOf(tokens, sentence, i);
    if (tense) return tense;
  }
  for (let i = at + 1; i < Math.min(sentence.to, at + REACH); i++) {
    if (BREAKS.has(tokens[i]!.text)) break;
    if (isAside(tokens, i)) continue;
    const tense = tenseOf(tokens, sentence, i);
    if (tense) return tense;
    if (tokens[i]!.tag === "VERB" && tokens[i]!.lower.endsWith("s")) break;
  }
  return "none";
}

/** Whether a conjunction behind a comma opens another clause (', but in March the judge ruled'). */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:but|and|while|when|although|though)$/.test(tokens[at]!.lower) && tokens[at - 1]?.text === ",";

/** Whether a participle belongs to the noun before it ('a plan based on', 'a group led by') and tells no tense. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (!REDUCED.has(lower) && !(lower.endsWith("ed") && tokens[at + 1]?.lower === "by")) return false;
  const before = tokens[at - 1]?.tag;
  return before === "NOUN" || before === "PROPN" || before === "PUNCT";
}

/** What befell someone who was named with details before it looks back: 'Jan Holm, 16, killed by police on Saturday'. */
const befallen = (tokens: readonly Token[], at: number): Tense | null =>
  tokens[at - 1]?.text === "," && tokens[at + 1]?.lower === "by" && !REDUCED.has(tokens[at]!.lower) ? "past" : null;

/** Whether a reporting verb stands between commas: ', she said,'. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  REPORTING.has(tokens[at]!.lower) && tokens[at + 1]?.text === ",";

function tenseOf(tokens: readonly Token[], sentence: Sentence, at: number): Tense | null {
  const token = tokens[at]!;
  const { lower, tag } = token;
  if (FUTURE.has(lower)) return "future";
  if (UNREAL.has(lower) && tokens[at + 1]?.lower !== "have") return "intended";
  if (INTENTIONS.has(lower) && looksAhead(tokens, at)) return wasBefore(tokens, at) ? "intended" : "future";
  if (isScheduled(tokens, at)) return "future";
  if (tag !== "VERB" && tag !== "AUX") return null;
  const before = auxiliary(tokens, sentence, at);
  if (before) return before;
  if (lower.endsWith("ing")) return null;
  return isPast(token) ? "past" : null;
}

/** Whether a present form tells what is to come by itself: 'the summit ends on Wednesday', 'they meet Monday'. */
function isScheduled(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!;
  if (!SCHEDULED.has(lower) || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.tag ?? "")) return false;
  const agrees = lower.endsWith("s") || tokens[at - 1]!.lower.endsWith("s");
  return tag === "VERB" || (agrees && tokens[at + 1]?.tag === "ADP");
}

/** Whether an intention is itself told of the past ('was due to start', 'had been due'), which leaves open whether its time has come. */
function wasBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return WAS.has(before) || (before === "been" && tokens[at - 2]?.lower === "had");
}

const WAS = new Set(["was", "were"]);

/** Whether an intention is followed by what is intended: 'scheduled for', 'due to', 'expected to', 'set to'. */
function looksAhead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  // 'due to' before a noun gives a cause.
  if (tokens[at]!.lower === "due" && next === "to") return tokens[at + 2]?.tag === "VERB" && !isPast(tokens[at + 2]!);
  // What was 'set on' a day was set then.
  if (tokens[at]!.lower === "set" && next === "on") return false;
  if (ARRANGING.has(tokens[at]!.lower) && tokens[at]!.tag === "VERB" && OBJECT.has(tokens[at + 1]?.tag ?? ""))
    return true;
  return next === "to" || (LEADS.has(next) && !OFTEN_NOUNS.has(tokens[at]!.lower));
}

/** What the words just before a verb say of its tense. */
function auxiliary(tokens: readonly Token[], sentence: Sentence, at: number): Tense | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 4); i--) {
    const { lower, tag } = tokens[i]!;
    if (FUTURE.has(lower)) return "future";
    if (UNREAL.has(lower) && tokens[i + 1]!.lower !== "have") return "intended";
    if (lower === "to") return beforeTo(tokens, i);
    if (PAST_AUXILIARIES.has(lower)) return "past";
    // 'is heard in May' is a participle and looks no way.
    if (PRESENT_AUXILIARIES.has(lower)) return "none";
    if (tag !== "ADV" && tag !== "AUX" && tag !== "PART") return null;
  }
  return null;
}

/** What the word before 'to' and a verb says: 'is to meet', 'agreed to meet', 'was to meet', 'rules to be published'. */
function beforeTo(tokens: readonly Token[], to: number): Tense | null {
  const word = tokens[to - 1]?.lower ?? "";
  if (WAS.has(word)) return "intended";
  if (INTENTIONS.has(word)) return wasBefore(tokens, to - 1) ? "intended" : "future";
  if (PRESENT_AUXILIARIES.has(word)) return "future";
  // 'difficult for growers to meet' tells a manner, 'rules to be published' what is to come.
  return tokens[to - 1]?.tag === "NOUN" && tokens[to - 2]?.lower !== "for" ? "intended" : null;
}

/** Whether a verb is printed in a past form: '-ed', or an irregular one. */
export function isPast(token: Token): boolean {
  const { lower } = token;
  return (lower.endsWith("ed") && lower.length > 3) || IRREGULAR_PASTS.has(lower);
}
