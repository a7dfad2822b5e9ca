import { sharedLength } from "../../../model/span.ts";
import { isIndefinite } from "./indefinite.ts";
import { isInName } from "./in-name.ts";
import { isOrdinalPhrase } from "./ordinal-phrase.ts";
import type { Surroundings } from "./surroundings.ts";
import { LABELS, MONTHS, NUMBERED_EVENTS, STREETS } from "./data/nouns.ts";
import { SMALL_NUMBERS } from "./data/number-words.ts";
import { joins, phraseAt, type Piece } from "./pieces.ts";
import type { Quantity } from "./read-quantity.ts";
import type { Widened } from "./widen.ts";

/** Whether a quantity is no figure: a date, a clock time, a label, a part of a name or model, a set phrase. */
export function isNoFigure(around: Surroundings, quantity: Quantity, widened: Widened): boolean {
  return (
    isIdentified(around, quantity, widened) ||
    isIndefinite(around, quantity, widened) ||
    isOrdinalPhrase(around, quantity)
  );
}

/** A date, a clock time, a label, a part of a name. */
function isIdentified(around: Surroundings, quantity: Quantity, widened: Widened): boolean {
  return (
    isClock(around, quantity) ||
    isDate(around, quantity, widened) ||
    isPast(around, quantity, widened) ||
    isLabel(around, quantity) ||
    isInName(around, quantity, widened)
  );
}

/**
 * Whether a number that is no figure still says how many it picks out: 'one of the best', 'at one point', 'the two sides'. A pronoun ('the one
 * that') and a set phrase ('one another', 'one day') do not.
 */
export function picksOut(around: Surroundings, quantity: Quantity, widened: Widened): boolean {
  const { pieces } = around;
  if (!isIndefinite(around, quantity, widened) || isIdentified(around, quantity, widened)) return false;
  if (quantity.form !== "one") return /^(?:NOUN|PROPN|ADJ)$/u.test(pieces[quantity.to]?.tag ?? "");
  const [before, after] = [pieces[quantity.from - 1]?.lower ?? "", pieces[quantity.to]];
  if (NO_ONE.test(before) || after === undefined) return false;
  if (after.lower === "of") return true;
  return /^(?:NOUN|ADJ)$/u.test(after.tag) && !NO_COUNT_OF_ONE.test(after.lower);
}

const NO_ONE = /^(?:no|any|every|another|each|some|this|that|the|which|such|same|next|last|only|a|an)$/u;
const NO_COUNT_OF_ONE = /^(?:day|night|morning|time|thing|way|more|another|such|in|who|that|which)$/u;

function isClock({ pieces, contest }: Surroundings, quantity: Quantity): boolean {
  const after = pieces[quantity.to];
  const word = after?.lower ?? "";
  if (/^(?:am|pm|o'clock|gmt|utc|cet|est|edt|pst|ist)$/u.test(word)) return true;
  if (/^[ap]$/u.test(word) && pieces[quantity.to + 1]?.text === "." && pieces[quantity.to + 2]?.lower === "m")
    return true;
  if (quantity.form !== "clock") return false;
  return !contest || (quantity.low % 5 === 0 && !/^(?:left|remaining|mark|of|into|to)$/u.test(word));
}

const YEAR = /^(?:1[4-9]|20|21)\d\d$/u;

function isDate({ pieces, times }: Surroundings, quantity: Quantity, widened: Widened): boolean {
  const first = pieces[quantity.from]!;
  const span = { start: first.start, end: pieces[quantity.to - 1]!.end };
  const ahead = quantity.kind === "duration" && /^(?:in|within|for)$/u.test(pieces[widened.from - 1]?.lower ?? "");
  if (
    !ahead &&
    times.some((time) => !time.value.startsWith("P") && sharedLength(time, first) > 0 && sharedLength(time, span) > 0)
  )
    return true;
  const [before, after] = [pieces[quantity.from - 1], pieces[quantity.to]];
  const dotted = before?.text === "." ? pieces[quantity.from - 2] : before;
  const ofMonth = after?.lower === "of" ? pieces[quantity.to + 1] : after;
  if (isMonth(dotted) || isMonth(ofMonth)) return quantity.unit === "" || quantity.kind === "ordinal";
  if (quantity.form !== "digits" || quantity.unit !== "") return false;
  if (isChain(pieces, quantity)) return true;
  if (quantity.low < quantity.high && YEAR.test(first.text) && YEAR.test(String(quantity.high))) return true;
  if (widened.from < quantity.from) return false;
  return YEAR.test(first.text) && !countsPlural(pieces, quantity);
}

const isMonth = (piece: Piece | undefined): boolean =>
  piece !== undefined && MONTHS.has(piece.lower) && /^\p{Lu}/u.test(piece.text);

/** '9/11', '1-800-555-0199', '2.4.1': numbers joined into one sign. */
function isChain(pieces: readonly Piece[], quantity: Quantity): boolean {
  const [before, after] = [pieces[quantity.from - 1], pieces[quantity.to]];
  const [next, previous] = [pieces[quantity.to + 1], pieces[quantity.from - 2]];
  if (/^[/:]$/u.test(after?.text ?? "") && after!.glued && isDigits(next)) return true;
  if (/^[/:]$/u.test(before?.text ?? "") && isDigits(previous)) return true;
  return (
    isIsoDate(pieces, quantity.from) ||
    isIsoDate(pieces, quantity.from - 2) ||
    isIsoDate(pieces, quantity.from - 4) ||
    isIsoDate(pieces, quantity.from - 6)
  );
}

const isDigits = (piece: Piece | undefined): boolean => piece?.kind === "number" || piece?.kind === "clock";

/** '2020-01-31', '555-0100-22': three numbers with hyphens, the first or the last of them long. */
function isIsoDate(pieces: readonly Piece[], at: number): boolean {
  const [first, second, third] = [pieces[at], pieces[at + 2], pieces[at + 4]];
  if (!isDigits(first) || !isDigits(second) || !isDigits(third)) return false;
  return joins(pieces, at + 1) && joins(pieces, at + 3) && (first!.text.length > 3 || third!.text.length > 2);
}

/** '2012 people were' counts; 'in 2012 people were', 'the 2012 floods' and 'June 2012' do not. */
function countsPlural(pieces: readonly Piece[], quantity: Quantity): boolean {
  const before = pieces[quantity.from - 1]?.lower ?? "";
  if (
    /^(?:in|since|from|until|till|by|during|of|the|a|an|its|their|his|her|our|late|early|mid|after|before|for|to|and|'s)$/u.test(
      before,
    )
  )
    return false;
  const next = pieces[quantity.to];
  return (
    next !== undefined &&
    next.kind === "word" &&
    next.tag === "NOUN" &&
    /s$|people/u.test(next.lower) &&
    /^\p{Ll}/u.test(next.text)
  );
}

/** 'ten years ago', 'three days earlier': points of the calendar. */
function isPast({ pieces }: Surroundings, quantity: Quantity, widened: Widened): boolean {
  if (quantity.kind !== "duration") return false;
  return /^(?:ago|earlier)$/u.test(pieces[widened.to]?.lower ?? "");
}

function isLabel({ pieces, titleCase }: Surroundings, quantity: Quantity): boolean {
  if (quantity.kind === "ordinal" || quantity.unit !== "") return isListMark(pieces, quantity);
  const before = pieces[quantity.from - 1];
  if (before === undefined) return isListMark(pieces, quantity);
  if (NUMBERED_EVENTS.has(before.lower)) return false;
  if (isEmergencyCall(pieces, quantity)) return true;
  if (/^[#№]$/u.test(before.text) || isCode(pieces, quantity)) return true;
  const dotted = before.text === "." ? (pieces[quantity.from - 2]?.lower ?? "") : before.lower;
  if (LABELS.has(dotted) && !(before.text === "." && dotted !== "no" && dotted !== "nos"))
    return !/^(?:age|ages|aged)$/u.test(dotted);
  if (isStreet(pieces, quantity)) return true;
  return titleCase ? false : isModel(pieces, quantity) || isModelAhead(pieces, quantity);
}

/** 'dialled 911', 'a 999 call', 'from 112 dispatchers' */
function isEmergencyCall(pieces: readonly Piece[], quantity: Quantity): boolean {
  if (!/^(?:911|999|112|000)$/u.test(pieces[quantity.from]!.text)) return false;
  const [before, after] = [pieces[quantity.from - 1]!.lower, pieces[quantity.to]?.lower ?? ""];
  return /^(?:dial|call|phone|ring|rang)/u.test(before) || /^(?:call|dispatch|operator|emergency)/u.test(after);
}

/** '02139 ZIP code', 'KRV -7' with its hyphen torn off, 'two new 640 Swift trucks': digits that name. */
function isCode(pieces: readonly Piece[], quantity: Quantity): boolean {
  if (quantity.form !== "digits") return false;
  const [first, before] = [pieces[quantity.from]!, pieces[quantity.from - 1]!];
  if (/^(?:zip|postal|area|country) codes?$/u.test(phraseAt(pieces, quantity.to, 2))) return true;
  if (/^[-‐–]$/u.test(before.text) && first.glued) return /^\p{Lu}{2,}$/u.test(pieces[quantity.from - 2]?.text ?? "");
  const count = before.tag === "ADJ" ? pieces[quantity.from - 2] : before;
  return count?.kind === "word" && SMALL_NUMBERS.has(count.lower) && first.text.length === 3;
}

function isListMark(pieces: readonly Piece[], quantity: Quantity): boolean {
  return (
    quantity.from === 0 &&
    quantity.unit === "" &&
    quantity.form === "digits" &&
    /^[.)]$/u.test(pieces[quantity.to]?.text ?? "")
  );
}

/** '14 Quarry Lane', '9 E 71st St', '22 Ave Orvik': a number before the name of a street. */
function isStreet(pieces: readonly Piece[], quantity: Quantity): boolean {
  const [next, after] = [pieces[quantity.to], pieces[quantity.to + 1]];
  const leads = /^(?:Ave|Avenue|Rue|Via|Calle|Boulevard)$/u.test(next?.text ?? "");
  if (leads && /^\p{Lu}/u.test(after?.text ?? "")) return true;
  for (let i = quantity.to; i < quantity.to + 5; i++) {
    const piece = pieces[i];
    if (piece === undefined) return false;
    const isOrdinal = i > quantity.to && (piece.kind === "number" || (piece.glued && pieces[i - 1]?.kind === "number"));
    if (isOrdinal) continue;
    if (!/^\p{Lu}/u.test(piece.text)) return false;
    if (i > quantity.to && STREETS.has(piece.lower)) return true;
  }
  return false;
}

/** 'Boeing 747', 'Windows 10', 'Air Force One': a number right after a capitalised word that is no verb and opens no sentence. */
function isModel(pieces: readonly Piece[], quantity: Quantity): boolean {
  const before = pieces[quantity.from - 1]!;
  if (before.kind !== "word" || !/\p{Lu}/u.test(before.text) || before.text === "I") return false;
  if (!/^(?:PROPN|NOUN|ADJ)$/u.test(before.tag)) return false;
  const opens = quantity.from === 1 || /^["“‘'(:.]$/u.test(pieces[quantity.from - 2]?.text ?? "");
  if (quantity.form === "digits") return !opens || before.tag !== "ADJ";
  return /^\p{Lu}/u.test(pieces[quantity.from]!.text);
}

/** 'the 450 Cruiser': a bare number before a single capitalised word that is no plural and stands alone. */
function isModelAhead(pieces: readonly Piece[], quantity: Quantity): boolean {
  const [name, after] = [pieces[quantity.to], pieces[quantity.to + 1]];
  if (
    quantity.form !== "digits" ||
    name?.tag !== "PROPN" ||
    !/^\p{Lu}\p{Ll}+$/u.test(name.text) ||
    name.lower.endsWith("s")
  )
    return false;
  const before = pieces[quantity.from - 1]?.lower ?? "";
  return /^(?:the|a|an|own|new|old|its|their)$/u.test(before) && !/^(?:NOUN|ADJ)$/u.test(after?.tag ?? "");
}
