import type { Token } from "../../model/analysis.ts";
import {
  COMING_TO_KNOW,
  DEEDS,
  DONE_BY,
  GOING_ON,
  HEARSAY,
  HEARSAY_WITH,
  JUDGING,
  NAMING,
  SAYING,
  SETTING,
  SHOWING,
  THINKING,
  WITH_CLAUSE,
} from "./data/verbs.ts";
import { CLAIMS, REFUSED, TAKEN_ON } from "./data/voices.ts";
import { givesName, hasObject, MARK, setsNumber } from "./namings.ts";
import { kindOf, type Subject, type Subjected, subjectOf } from "./subject.ts";

/** Words with which a clause begins that is said, thought or asked. */
const OPENERS = /^(?:that|how|whether|if|why|what|where|when|who)$/u;
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|later|then|this|last)$/u;
const SETTLED =
  /^(?:sure|certain|convinced|confident|adamant|doubtful|sceptical|skeptical|optimistic|pessimistic|persuaded|unsure|hopeful|unconvinced|positive)$/u;
/** So great a part of a sentence may stand before a clause that somebody says, where that belongs to a name in it. */
const MOST_BEFORE = 0.45;

/** Whether a verb of a sentence tells who says, thinks or reckons what it states. `carries` is whether the sentence before it in its paragraph does. */
export function hasVoice(tokens: readonly Token[], carries: () => boolean): boolean {
  return tokens.some((_, at) => isVerb(tokens, at) && (isVoice(tokens, at, carries) || isSure(tokens, at)));
}

/** Whether a token is a verb, also where a tagger takes one for a noun: 'Quist points to', 'the ministry disputes that'. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const { tag, lower, lemma } = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // 'the pledged sum'
  const isOfNoun =
    before !== undefined &&
    (/^(?:DET|ADJ|ADP)$/u.test(before.tag) || OF_NOUN.test(before.lower)) &&
    !SPEAKS_ALONE.test(before.lower);
  if (isOfNoun && (lower.endsWith("ed") || before?.tag === "DET")) return false;
  if (tag === "VERB" || tag === "AUX") return true;
  if (tag !== "NOUN" || before === undefined || !isTelling(lemma)) return false;
  // No noun has a determiner or a pronoun right behind it.
  if (/^(?:DET|PRON)$/u.test(next?.tag ?? "") || next?.lower === "that") return isBody(kindOf(before));
  if (before.tag === "PRON" || before.tag === "PROPN")
    return /^points?$/u.test(lower) || (lower !== lemma && !/^(?:VERB|AUX|ADP)$/u.test(next?.tag ?? ""));
  // Put in at the end: '…, one report notes.'
  const { subject, at: from } = subjectOf(tokens, at);
  return isBody(subject) && tokens[from - 1]?.text === "," && (next === undefined || /^[.!?;]$/u.test(next.text));
}

const OF_NOUN = /^(?:['’]s|his|her|its|their|our|my)$/u;
const SPEAKS_ALONE = /^(?:some|many|most|few|several|all|both|others?|this|that|these|those|neither|either|each|as)$/u;

const isTelling = (lemma: string): boolean =>
  SAYING.has(lemma) ||
  THINKING.has(lemma) ||
  WITH_CLAUSE.has(lemma) ||
  NAMING.has(lemma) ||
  JUDGING.has(lemma) ||
  SETTING.has(lemma);

function isVoice(tokens: readonly Token[], at: number, carries: () => boolean): boolean {
  const { lemma, lower } = tokens[at]!;
  const subjected = subjectOf(tokens, at);
  const { subject, passive, infinitive } = subjected;
  if (infinitive && !passive) return isContinued(tokens, subjected.at, at);
  if (passive) return isHearsay(tokens, at);
  // What a clause with 'who' says is said by somebody where the most of the sentence is in it.
  if (subject === "who" && !isCleft(tokens, subjected.at) && at > MOST_BEFORE * tokens.length) return false;
  const put = isPutIn(tokens, at, subjected);
  const opens = opensClause(tokens, at);
  const body = isBody(subject) || subject === "who";
  if (lower === "given") return false;
  if (SAYING.has(lemma) && says(tokens, at, subject, put || opens)) return true;
  if (THINKING.has(lemma) && body) return thinks(tokens, at, put);
  if (JUDGING.has(lemma) && body) return true;
  if (/^(?:reject|dismiss)$/u.test(lemma) && body) return rejectsClaim(tokens, at);
  if (WITH_CLAUSE.has(lemma) && !lower.endsWith("ing")) {
    if (put && subject !== "thing" && subject !== "none" && lemma !== "charge") return true;
    if (
      /^(?:find|show|learn)$/u.test(lemma) &&
      (subject === "document" || subject === "outlet") &&
      hasClause(tokens, at)
    )
      return true;
    if (
      (opens || (!COMING_TO_KNOW.has(lemma) && isClauseNext(tokens, at))) &&
      (COMING_TO_KNOW.has(lemma) ? subject === "outlet" || subject === "document" || isFinding(lemma, subject) : body)
    )
      return true;
  }
  if (/^(?:speak|tell|warn|complain|hear|learn)$/u.test(lemma) && body && speaksOf(tokens, at, lemma))
    return lemma !== "learn" || subject === "outlet";
  if (lemma === "point" && (body || subject === "it") && pointsTo(tokens, at)) return true;
  if (SETTING.has(lemma) && body && setsNumber(tokens, at)) return true;
  if (NAMING.has(lemma) && (body || (subject === "it" && carries())) && givesName(tokens, at, subject)) return true;
  return lemma === "have" && (subject === "document" || subject === "outlet") && hasObject(tokens, subjected.at, at);
}

const isBody = (subject: Subject): boolean => subject === "person" || subject === "document" || subject === "outlet";
const isFinding = (lemma: string, subject: Subject): boolean =>
  /^(?:find|hold|rule|determine|show)$/u.test(lemma) && subject !== "thing" && subject !== "none";

/** 'went on to say', 'continues to insist': said, though an infinitive. */
function isContinued(tokens: readonly Token[], from: number, at: number): boolean {
  const { lemma } = tokens[at]!;
  const words = tokens
    .slice(Math.max(0, from - 3), at)
    .map((token) => token.lemma)
    .join(" ");
  return SAYING.has(lemma) && /(?:go on|continue|be quick|be first) to$/u.test(words);
}

/** 'It was Quist who said': there the clause with 'who' is what the sentence says. */
const isCleft = (tokens: readonly Token[], who: number): boolean =>
  tokens[0]?.lower === "it" && tokens[1]?.lemma === "be" && who < 12;

/** Whether a verb with its subject is put into what is said: a clause and a comma stand before it, and a mark or the end behind; or turned round ('say experts'). */
function isPutIn(tokens: readonly Token[], at: number, { at: from, subject }: Subjected): boolean {
  const before = tokens[(subject === "none" ? at : from) - 1];
  if (before === undefined || !/^(?:[,;—–]|["”’])$/u.test(before.text)) return false;
  if (subject === "none") return true;
  const after = behindAdverbs(tokens, at);
  const said = tokens.slice(0, from).some(({ tag, text }) => tag === "VERB" || tag === "AUX" || MARK.test(text));
  if (DAYS.test(after?.lower ?? "")) return said;
  if (after === undefined || after.tag === "PUNCT") return said || after === undefined || /^[.!?]$/u.test(after.text);
  return said && (after.tag === "ADP" || tokens[at]!.lemma === "tell");
}

const behindAdverbs = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens.slice(at + 1).find(({ tag }) => tag !== "ADV");

/** Whether what follows a verb, or its object, opens a clause or marked words, or is a clause. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 9); i++) {
    const { lower, text, tag } = tokens[i]!;
    if (/^(?:if|when|where|who)$/u.test(lower)) return i === at + 1;
    if (OPENERS.test(lower) || MARK.test(text) || text === ":") return true;
    if (tag === "VERB" || /^[;.]$/u.test(text)) return false;
  }
  return false;
}

/** Whether a clause follows at once, without 'that': a noun or pronoun and its verb. */
function isClauseNext(tokens: readonly Token[], at: number): boolean {
  let nominal = false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 12); i++) {
    const { tag, lower } = tokens[i]!;
    if (tag === "PUNCT" || tag === "SCONJ" || tag === "PART" || (!nominal && tag === "ADP")) return false;
    if (nominal && (tag === "AUX" || (tag === "VERB" && !lower.endsWith("ing") && tokens[i - 1]!.tag !== "DET")))
      return true;
    if (/^(?:who|which)$/u.test(lower)) return false;
    if (/^(?:NOUN|PROPN|PRON|NUM)$/u.test(tag)) nominal = true;
  }
  return false;
}

/** Whether a clause with a verb of its own follows. */
function hasClause(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1).some(({ tag }) => tag === "VERB" || tag === "AUX");
}

/** Whether a verb of saying has something said: the verbs that are also of deeds are looked at more closely. */
function says(tokens: readonly Token[], at: number, subject: Subject, clear: boolean): boolean {
  const { lemma, lower, tag } = tokens[at]!;
  const next = behindAdverbs(tokens, at);
  const last = next === undefined || /^[.!?]$/u.test(next.text);
  if (tag === "AUX" || (lemma === "urge" && isRequest(tokens, at))) return false;
  if (/^(?:nothing|goodbye|hello|so|little|yes|no)$/u.test(next?.lower ?? "")) return false;
  if (lower.endsWith("ing") && (subject === "none" || subject === "thing"))
    return (
      GOING_ON.has(lemma) &&
      lower !== "reporting" &&
      !last &&
      tokens[at - 1]?.tag !== "DET" &&
      !isRefused(tokens, at) &&
      (!SHOWING.has(lemma) || opensClause(tokens, at))
    );
  if (SHOWING.has(lemma) && !isBody(subject) && subject !== "it" && subject !== "who") return false;
  const body = isBody(subject) || subject === "it" || subject === "who";
  if (clear) return body || subject === "none" || /^(?:say|read)$/u.test(lemma);
  switch (lemma) {
    case "say":
      return !last || at > 2;
    case "tell":
      return body && !isRequest(tokens, at) && hasClause(tokens, at);
    case "claim":
      return (
        body &&
        next?.tag !== "NUM" &&
        !tokens.slice(at + 1, at + 5).some((one) => /^(?:life|title|victim|medal|prize)$/u.test(one.lemma))
      );
    case "deny":
      return body && !last && !isRefused(tokens, at);
    case "urge":
      return false;
    case "threaten":
      return body && next?.lower === "to";
    default:
      return body && !last && DEEDS.get(lemma)?.test(next.lower) !== true;
  }
}

/** 'denied him bail': not told, but done. */
const isRefused = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lemma === "deny" &&
  tokens.slice(at + 1, at + 5).some((one) => REFUSED.has(one.lemma) || REFUSED.has(one.lower));

/** 'told them to leave'. */
function isRequest(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 8);
  const to = rest.findIndex(({ lower, tag }, i) => lower === "to" && rest[i + 1]?.tag === "VERB" && tag !== "ADP");
  const opener = rest.findIndex(({ lower, text }) => OPENERS.test(lower) || MARK.test(text) || text === ",");
  const verb = rest.findIndex(({ tag }) => tag === "VERB" || tag === "AUX");
  return to >= 0 && (opener < 0 || to < opener) && (verb < 0 || to < verb);
}

/** 'is said to', 'was thought to', 'described by neighbours as'. */
function isHearsay(tokens: readonly Token[], at: number): boolean {
  const { lemma } = tokens[at]!;
  const next = behindAdverbs(tokens, at);
  if (tokens[at - 1]?.lower === "not" && /^(?:tell|inform|warn)$/u.test(lemma)) return false;
  const by = tokens.slice(at + 1, at + 6).findIndex(({ lower }) => lower === "by");
  if (by >= 0 && DONE_BY.has(lemma) && tokens.slice(at + by + 2, at + by + 8).some((token) => isBody(kindOf(token))))
    return true;
  if (/^(?:tell|inform|assure|warn|convince)$/u.test(lemma)) return next?.lower === "that";
  if (/^(?:quote|cite)$/u.test(lemma)) return true;
  if (!HEARSAY.has(lemma)) return false;
  if (!HEARSAY_WITH.has(lemma)) return true;
  if (/^(?:as|that|hurt|injured|dead|killed|safe)$/u.test(next?.lower ?? "")) return true;
  if (next?.lower === "to") return /^(?:say|report|claim|understand|predict|project)$/u.test(lemma);
  return lemma === "call" && MARK.test(next?.text ?? "");
}

/** 'rejected the claim', 'dismissed it as'. */
function rejectsClaim(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 9).some(({ lemma, lower }) => CLAIMS.has(lemma) || lower === "as");
}

/** Whether a verb of thinking has something thought: neither 'assumed office' nor 'recalled four thousand stoves'. */
function thinks(tokens: readonly Token[], at: number, put: boolean): boolean {
  const { lemma } = tokens[at]!;
  const next = behindAdverbs(tokens, at);
  if (next === undefined || next.tag === "PUNCT") return put || MARK.test(next?.text ?? "");
  if (lemma === "assume") return !tokens.slice(at + 1, at + 6).some((one) => TAKEN_ON.has(one.lemma));
  return (
    lemma !== "recall" || !/^(?:four|five|six|seven|eight|nine|\d.*|hundreds|thousands|millions)$/u.test(next.lower)
  );
}

function speaksOf(tokens: readonly Token[], at: number, lemma: string): boolean {
  const next = behindAdverbs(tokens, at)?.lower ?? "";
  if (/^(?:hear|learn)$/u.test(lemma)) return next === "from";
  return next === "of" || next === "about";
}

/** 'points to', 'points out'; a hand that points at something of one's own says nothing. */
function pointsTo(tokens: readonly Token[], at: number): boolean {
  const [next, object] = tokens.slice(at + 1, at + 3);
  if (next?.lower === "out") return true;
  return /^(?:to|at)$/u.test(next?.lower ?? "") && !/^(?:his|her|their|its|him|them)$/u.test(object?.lower ?? "");
}

/** 'Quist is sure that', 'the owners were convinced'. */
function isSure(tokens: readonly Token[], at: number): boolean {
  const { lemma } = tokens[at]!;
  if (!/^(?:be|seem|feel|remain|sound)$/u.test(lemma)) return false;
  const state = tokens
    .slice(at + 1, at + 4)
    .find(({ tag, lower }) => tag !== "ADV" && lower !== "not" && tag !== "PART");
  if (!state || !SETTLED.test(state.lower) || tokens.some(({ lower }, i) => i < at && lower === "if")) return false;
  const { subject } = subjectOf(tokens, at);
  return isBody(subject);
}
