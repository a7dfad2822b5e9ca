import type { Token } from "../../../model/analysis.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import { isNominal, phraseEndingAt, rangeOfWords } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

const QUOTING = /^(?:quoted|quotes|quoting|cited|cites|citing)$/u;
const REACH = 30;

/** Who speaks where somebody is said to quote: 'the agency quoted Holm as saying', 'Holm was quoted by the agency as saying'; null for other cues. */
export function quotedOne(scene: Scene, { cue }: AttributedWords): Range | null {
  if (!cue) return null;
  const { tokens, sentences } = scene.layout;
  const { from, to } = scene.wordsOf(cue);
  const saying = lastIndex(tokens, to - 1, from, (token) => token.lower === "saying");
  if (saying < 1 || tokens[saying - 1]!.lower !== "as") return null;
  const start = sentences[scene.sentenceAt(cue.start)]?.from ?? from;
  const verb = lastIndex(tokens, saying - 2, Math.max(start, saying - REACH), (token) => QUOTING.test(token.lower));
  if (verb < 0) return null;
  let auxiliary = verb;
  while (
    auxiliary > start &&
    /^(?:is|are|was|were|has|have|had|been|being|also|later)$/u.test(tokens[auxiliary - 1]!.lower)
  )
    auxiliary--;
  if (/^(?:is|are|was|were|been|being)$/u.test(tokens[verb - 1]?.lower ?? "")) {
    const end = tokens[auxiliary - 1]?.text === "," ? auxiliary - 1 : auxiliary;
    const subject = phraseEndingAt(tokens, end, start);
    return subject && rangeOfWords(tokens, subject);
  }
  let end = saying - 1;
  while (end > verb + 1 && tokens[end - 1]!.text === ",") end--;
  return end > verb + 1 ? rangeOfWords(tokens, { from: verb + 1, to: end }) : null;
}

const REPORTING_NOUN =
  /^(?:reports?|rumou?rs?|allegations?|accusations?|claims?|speculation|suggestions?|contention|assertions?)$/u;
/** Before such a noun these say that its words are another's. */
const OF_OTHERS =
  /^(?:den(?:y|ies|ied|ying)|dismiss\p{L}*|reject\p{L}*|refut\p{L}*|disput\p{L}*|contest\p{L}*|despite|amid|following|after|were|are|is|was|been)$/u;

/** Whose words a noun reports: 'police allegations that' (police), 'his contention that' (his), 'denied reports that' (the reports); null for other cues. */
export function ownerOfNoun(scene: Scene, { cue, source }: AttributedWords): Range | null {
  if (!cue || (source && source.end <= cue.start && cue.start - source.end < 2 && isVerbAlone(scene, cue))) return null;
  const { tokens, sentences } = scene.layout;
  const { from, to } = scene.wordsOf(cue);
  const noun = lastIndex(tokens, to - 1, from, (token) => REPORTING_NOUN.test(token.lower) && token.tag !== "VERB");
  if (noun < 0 || (noun > from && tokens[from]!.lower === "according")) return null;
  const first = sentences[scene.sentenceAt(cue.start)]?.from ?? 0;
  let start = noun;
  while (start > first && start > noun - 8 && isNominal(tokens[start - 1]) && !OF_OTHERS.test(tokens[start - 1]!.lower))
    start--;
  const possessive = lastIndex(tokens, noun - 1, start, (token) => /^['’]s?$/u.test(token.text));
  if (possessive > start) return rangeOfWords(tokens, { from: start, to: possessive });
  const before = tokens[noun - 1];
  if (before && noun > start && /^(?:his|her|its|their)$/u.test(tokens[start]!.lower))
    return rangeOfWords(tokens, { from: start, to: start + 1 });
  if (before && noun > start && before.lower === "police") return rangeOfWords(tokens, { from: noun - 1, to: noun });
  const governor = tokens[start - 1];
  const bare =
    /^(?:reports?|rumou?rs?|speculation)$/u.test(tokens[noun]!.lower) &&
    (start === first ||
      !governor ||
      OF_OTHERS.test(governor.lower) ||
      governor.tag === "CCONJ" ||
      governor.text === ",");
  return bare && tokens[start]!.lower !== "the" ? rangeOfWords(tokens, { from: noun, to: noun + 1 }) : null;
}

/** 'the paper reports': no noun. */
const isVerbAlone = (scene: Scene, cue: Range): boolean => /^\S+s$/u.test(scene.layout.text.slice(cue.start, cue.end));

/** The last index in `[first, last]` whose token fits; -1 for none. */
function lastIndex(tokens: readonly Token[], last: number, first: number, fits: (token: Token) => boolean): number {
  for (let i = last; i >= first && i >= 0; i--) if (fits(tokens[i]!)) return i;
  return -1;
}
