import type { Layout, Sentence, Token } from "../../../model/analysis.ts";
import { KOREAN_FAMILY_NAMES } from "./data/first-names.ts";
import { CALENDAR_WORDS } from "./data/calendar.ts";
import { KNOWN_BODIES, OF_HEADS, ORGANISATION_HEADS, PLACE_HEADS } from "./data/heads.ts";
import { PLACES, WEAK_PLACES } from "./data/places.ts";
import { NAME_ENDINGS, PLAIN_CAPITALS, PLAIN_WORDS, SURNAME_WORDS } from "./data/plain-words.ts";
import { ROLE_NOUNS, TITLES, TITLE_QUALIFIERS } from "./data/titles.ts";
import { isCapital, isOpening, isUpper, isWord, type CaseEvidence } from "./letter-case.ts";
import { isKnownName, joinsBody, stepOverOf } from "./joining-words.ts";
import { markedTitleEnd } from "./marked-title.ts";
import { stepOverNickname } from "./nickname-in-marks.ts";
import { isNamedDay, opensWithOrdinal, stepOverNumber } from "./numbered-names.ts";
import { isCommonWord } from "./vocabulary.ts";
import { isCapitalAt, isFirstName, isOrigin, mayBeSurname, mayName } from "./word-evidence.ts";

/** Tokens `[from, to)` that capitals hold together. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const PARTICLES = new Set(
  "de del della la van von der den bin bint ibn al el ul da dos do du di le ter ten abu umm".split(" "),
);
const AFTER_COMMA = /^(?:Jr|Sr|Inc|Ltd|LLC|L\.L\.C|Corp|Co|II|III|IV|PLC|plc)\.?$/u;

const bare = (token: Token): string => token.lower.replace(/\./gu, "");

/** Whether a plain word stands inside a sentence as a surname would: after a capital, before a mark or a verb ('Jan Still said'). */
const continuesName = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]!) &&
  tokens[at]!.text.length > 2 &&
  /^(?:VERB|AUX|PUNCT|PART|ADV)$/u.test(tokens[at + 1]?.tag ?? "PUNCT") &&
  !/^(?:The|And|But|When|That|This|His|Her|Who|What|They|You|For|Not|Its|Our|With|From)$/u.test(tokens[at]!.text);

/** The runs of capitals in one sentence of prose. */
export function findRuns(layout: Layout, sentence: Sentence, evidence: CaseEvidence): Run[] {
  const { tokens } = layout;
  const runs: Run[] = [];
  const prose = skipShoutedLead(tokens, sentence);
  for (let i = sentence.from; i < sentence.to; i++) {
    const title = markedTitleEnd(tokens, i, sentence);
    if (title > 0) {
      runs.push({ from: i, to: title });
      i = title;
      continue;
    }
    const start = startOf(tokens, i, sentence, evidence, i < prose);
    if (start === null) continue;
    const to = i < prose || tokens[i]!.text.startsWith("@") ? i + 1 : endOf(tokens, i, sentence.to);
    runs.push({ from: start, to });
    i = to - 1;
  }
  return runs;
}

/** Where prose begins after a lead in capitals ('AN EARTHQUAKE killed …'). */
function skipShoutedLead(tokens: readonly Token[], sentence: Sentence): number {
  let at = sentence.from;
  let shouted = 0;
  while (at < sentence.to && (isUpper(tokens[at]!) || !isWord(tokens[at]!))) {
    if (isWord(tokens[at]!) && tokens[at]!.text.length > 2 && isCommonWord(tokens[at]!.lower)) shouted++;
    at++;
  }
  return shouted > 0 && at - sentence.from > 1 ? at : sentence.from;
}

/** The token where a name begins that holds token `i` as its first capital; null where none does. */
function startOf(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  evidence: CaseEvidence,
  shouted: boolean,
): number | null {
  const token = tokens[i]!;
  if (opensWithOrdinal(tokens, i, sentence.to) || /^@\p{L}\w{2,}$/u.test(token.text)) return i;
  if (!mayName(token)) return isGluedParticle(tokens, i, sentence.to) ? i : null;
  if (token.text === "May" && !mayBeSurname(tokens, i, sentence)) return null;
  if (CALENDAR_WORDS.has(token.lower) && token.text !== "May" && !isCapitalAt(tokens, i + 1, sentence.to)) return null;
  if (PLAIN_CAPITALS.has(bare(token)) && !(isCapitalAt(tokens, i + 1, sentence.to) && !isUpper(tokens[i + 1]!)))
    return null;
  const single = token.text.length === 1 && !isCapitalAt(tokens, i + 1, sentence.to);
  if (single || isGluedToNumber(tokens, i)) return null;
  if (shouted) return isCommonWord(token.lower) && !PLACES.has(token.lower) ? null : i;
  if (!isOpening(tokens, i, sentence.from)) return i;
  return opensName(tokens, i, sentence, evidence) ? i : null;
}

/** The letter of '1B' or '3D' opens no name. */
const isGluedToNumber = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text.length === 1 && tokens[i - 1]?.end === tokens[i]!.start && /\d$/u.test(tokens[i - 1]!.text);

const isGluedParticle = (tokens: readonly Token[], i: number, to: number): boolean =>
  /^(?:al|el|ul|ad|as|an|ar|at|bin|abu|de|von|van)$/u.test(tokens[i]!.text) &&
  ((tokens[i + 1]?.text === "-" &&
    i + 2 < to &&
    tokens[i + 1]!.start === tokens[i]!.end &&
    tokens[i + 2]!.start === tokens[i + 1]!.end &&
    isCapital(tokens[i + 2]!)) ||
    (/^(?:al|bin|abu|von|van|de)$/u.test(tokens[i]!.text) &&
      i + 1 < to &&
      isCapital(tokens[i + 1]!) &&
      !isOpening(tokens, i + 1, i)));

/** Whether the first word of a sentence begins a name, though any word there has a capital. */
function opensName(tokens: readonly Token[], i: number, sentence: Sentence, evidence: CaseEvidence): boolean {
  const token = tokens[i]!;
  const { lower } = token;
  if (PLAIN_WORDS.has(lower)) return isUpper(token) && token.text.length > 1 && !isCommonWord(lower);
  const inside = evidence.capital.get(lower) ?? 0;
  const plain = evidence.lower.get(lower) ?? 0;
  const nextIsCapital =
    isCapitalAt(tokens, i + 1, sentence.to) ||
    (tokens[i + 1]?.text === "-" && isCapitalAt(tokens, i + 2, sentence.to) && tokens[i + 1]!.start === token.end);
  if (inside > plain || isKnownPhrase(tokens, i, sentence.to)) return true;
  if (!isCommonWord(lower)) return plain === 0 || isFirstName(lower);
  if (isUpper(token) && token.text.length > 1) return true;
  if (SURNAME_WORDS.has(lower) && /^(?:said|says|told|added|adds)$/u.test(tokens[i + 1]?.lower ?? "")) return true;
  if (PLACES.has(lower) && !WEAK_PLACES.has(lower)) return true;
  if (
    OF_HEADS.has(lower) &&
    plain === 0 &&
    stepOverOf(tokens, i + 1, sentence.to, token) > 0 &&
    tokens[i + 1]?.lower === "of"
  )
    return true;
  if (!nextIsCapital)
    return (
      (isFirstName(lower) &&
        plain === 0 &&
        /^(?:VERB|AUX)$/u.test(tokens[i + 1]?.tag ?? "") &&
        token.tag === "PROPN" &&
        lower.length > 3) ||
      (/^['’]s$/u.test(tokens[i + 1]?.text ?? "") && isFirstName(lower))
    );
  return opensLongName(tokens, i, sentence, plain, evidence);
}

/** Whether the data knows the two or three words from token `i` on as one name. */
function isKnownPhrase(tokens: readonly Token[], i: number, limit: number): boolean {
  for (let length = 2; length <= 3 && i + length <= limit; length++) {
    const words = tokens.slice(i, i + length);
    const phrase = words.map(bare).join(" ");
    if (words.every(isCapital) && (KNOWN_BODIES.has(phrase) || PLACES.has(phrase))) return true;
  }
  return false;
}

/** The same, where another capital follows: a title, a first name, or a word of a body's or place's name, not any word before a name. */
function opensLongName(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  plain: number,
  evidence: CaseEvidence,
): boolean {
  const { lower, tag } = tokens[i]!;
  const next = tokens[i + 1]!;
  if (isFirstName(lower) || isOrigin(lower) || WEAK_PLACES.has(lower)) return true;
  if (TITLES.has(lower.replace(/\.$/u, ""))) return true;
  if (TITLE_QUALIFIERS.has(lower) || ROLE_NOUNS.has(lower)) return ORGANISATION_HEADS.has(next.lower);
  const end = endOf(tokens, i, sentence.to);
  const last = tokens[end - 1]!.lower;
  if (plain > 0) return false;
  if (isAbbreviated(tokens, i, end, evidence)) return true;
  if (
    /^(?:PROPN|NOUN)$/u.test(tag) &&
    end - i > 2 &&
    isFirstName(next.lower) &&
    !/(?:s|er|or|ist|man|ian)$/u.test(lower)
  )
    return true;
  return (
    (tag === "PROPN" || tag === "NOUN" || tag === "ADJ") &&
    !/ing$|ed$|ly$/u.test(lower) &&
    (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last) || OF_HEADS.has(lower) || !isKnownName(next.lower))
  );
}

/** Whether the initials of the capitals `[from, to)` stand in the article as a word of their own. */
const isAbbreviated = (tokens: readonly Token[], from: number, to: number, evidence: CaseEvidence): boolean =>
  to - from > 2 &&
  evidence.capital.has(
    tokens
      .slice(from, to)
      .map((token) => token.lower[0])
      .join(""),
  );

/** No name has more words; text without marks and all in capitals is no name of thousands. */
const LONGEST_NAME = 24;

/** The end of the name that begins at token `i`. */
function endOf(tokens: readonly Token[], i: number, limit: number): number {
  let end = i + 1;
  for (;;) {
    const step = end - i < LONGEST_NAME ? stepFrom(tokens, i, end, Math.min(limit, i + LONGEST_NAME)) : 0;
    if (step === 0) return end;
    end += step;
  }
}

/** How many tokens the name that holds `[from, end)` goes on with; 0 where it ends. */
function stepFrom(tokens: readonly Token[], from: number, end: number, limit: number): number {
  const next = tokens[end];
  if (!next || end >= limit) return 0;
  const last = tokens[end - 1]!;
  const at = (offset: number): Token | undefined => (end + offset < limit ? tokens[end + offset] : undefined);
  const capitalAt = (offset: number): boolean => isCapitalAt(tokens, end + offset, limit);
  const glued = last.end === next.start;
  if (mayName(next)) {
    if (next.text === "May" && isFirstName(last.lower)) return /^\d/u.test(at(1)?.text ?? "") ? 0 : 1;
    if (next.text === "May" || CALENDAR_WORDS.has(next.lower))
      return last.end < next.start && /^(?:\d|,)/u.test(at(1)?.text ?? "")
        ? 0
        : mayBeSurname(tokens, end, { start: 0, end: 0, block: 0, from, to: limit })
          ? 1
          : 0;
    return 1;
  }
  if (/^(?:One|Two|Three|Four)$/u.test(next.text) && !/^(?:of|NOUN)$/u.test(at(1)?.lower ?? "") && last.text.length > 2)
    return 1;
  if (end === from + 1 && isNamedDay(tokens, end)) return 1;
  const number = stepOverNumber(tokens, from, end, limit);
  if (number > 0) return number;
  // 'the Fix It tool': inside a sentence only a title has a pronoun in a capital.
  if (/^(?:It|Me|Us)$/u.test(next.text) && !glued && isCommonWord(last.lower)) return 1;
  // 'the Orvik 49ers'
  if (/^\d\d$/u.test(next.text) && at(1)?.lower === "ers" && at(1)?.start === next.end) return 2;
  if (/^\d{1,3}$/u.test(next.text) && isUpper(last) && last.text.length > 1 && end === from + 1 && !glued) return 1;
  if (
    /^['’]$/u.test(next.text) &&
    glued &&
    last.lower.endsWith("s") &&
    capitalAt(1) &&
    endsAsBody(tokens, end + 1, limit)
  )
    return 2;
  const nickname = stepOverNickname(tokens, from, end, limit);
  if (nickname > 0) return nickname;
  if (NAME_ENDINGS.has(next.lower) && isCapital(next) && !glued && !isCapitalAt(tokens, end + 1, limit)) return 1;
  if (PLAIN_WORDS.has(next.lower) && isFirstName(last.lower) && end === from + 1 && continuesName(tokens, end))
    return 1;
  if (next.text === "." && glued && last.text.length === 1 && isCapital(last) && capitalAt(1)) return 1;
  if (
    next.text === "-" &&
    glued &&
    KOREAN_FAMILY_NAMES.has(tokens[from]!.lower) &&
    end - from === 2 &&
    /^\p{Ll}{2,6}$/u.test(at(1)?.text ?? "")
  )
    return 2;
  if (next.text === "-" && glued && at(1)?.start === next.end)
    return capitalAt(1) || (isParticle(last) && at(1) !== undefined && isCapital(at(1)!))
      ? 2
      : /^\d+$/u.test(at(1)?.text ?? "") && isUpper(last)
        ? 2
        : 0;
  if (next.text === "&" && capitalAt(1)) return isUpper(last) && last.text.length > 1 && !glued ? 0 : 2;
  if (next.text === "," && AFTER_COMMA.test(at(1)?.text ?? "")) return 2;
  if (next.lower === "of") return stepOverOf(tokens, end, limit, last);
  if (next.lower === "and" || next.lower === "for") return joinsBody(tokens, from, end, limit) ? 2 : 0;
  if (PARTICLES.has(next.lower) && (capitalAt(1) || (at(1)?.text === "-" && capitalAt(2))) && !PLACES.has(last.lower))
    return at(1)?.text === "-" ? 3 : 2;
  if (
    /^(?:de|van|von|bin)$/u.test(next.lower) &&
    /^(?:la|las|los|der|den|al)$/u.test(at(1)?.lower ?? "") &&
    capitalAt(2)
  )
    return 3;
  return 0;
}

/** Whether the capitals from token `at` on end with the head of a body's name. */
function endsAsBody(tokens: readonly Token[], at: number, limit: number): boolean {
  const last = tokens[endOf(tokens, at, limit) - 1]!;
  return (
    /(?:^|-)(?:army|front|party|union|association|forces|congress|council|movement)(?:$|-)/u.test(last.lower) ||
    ORGANISATION_HEADS.has(last.lower) ||
    (tokens[at + 1] !== undefined && ORGANISATION_HEADS.has(tokens[at + 1]!.lower))
  );
}

const isParticle = (token: Token): boolean => /^(?:al|el|ul|ad|as|an|ar|at|de|von|van|bin|abu)$/u.test(token.text);
