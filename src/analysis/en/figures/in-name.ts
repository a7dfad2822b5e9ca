import type { Range } from "../../../model/span.ts";
import { GUNS, NUMBERED_BODIES } from "./data/nouns.ts";
import { ranksBy } from "./ordinal-phrase.ts";
import { joins, type Piece } from "./pieces.ts";
import type { Quantity } from "./read-quantity.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Widened } from "./widen.ts";

/** Whether a number is a part of a name, of a model or of a word. */
export function isInName({ pieces, names, titleCase }: Surroundings, quantity: Quantity, widened: Widened): boolean {
  const first = pieces[quantity.from]!;
  const [before, after] = [pieces[quantity.from - 1], pieces[quantity.to]];
  if (first.glued && before?.kind === "word" && quantity.kind !== "money") return true;
  const hyphened = first.glued && joins(pieces, quantity.from - 1);
  const ahead = hyphened ? pieces[quantity.from - 2] : undefined;
  if (
    ahead?.kind === "word" &&
    quantity.kind !== "ordinal" &&
    !/^(?:sub|minus|mid|now|a|an|than|of|magnitude)$/u.test(ahead.lower)
  )
    return true;
  if (after?.glued && after.kind === "word" && quantity.form === "digits" && quantity.unit === "") return true;
  if (isZeroTime(pieces, quantity) || isVersion(pieces, quantity)) return true;
  if (quantity.unit === "millimetre" && GUNS.has(after?.lower ?? "")) return true;
  const more = /^(?:plus|odd)$/u.test(pieces[quantity.to + 1]?.lower ?? "");
  const ranks = quantity.kind === "ordinal" && ranksBy(pieces[quantity.to + 1]);
  if (joins(pieces, quantity.to) && quantity.unit === "" && !more && !ranks && !joinsNumber(pieces, quantity.to))
    return true;
  if (hangsApart(pieces, quantity)) return true;
  if (!titleCase && quantity.unit === "" && isCapitalName(pieces, quantity)) return true;
  const span = { start: first.start, end: pieces[quantity.to - 1]!.end };
  return (
    widened.from === quantity.from &&
    quantity.unit === "" &&
    names.some((name) => startsBefore(name, span, quantity) && name.end >= span.end)
  );
}

/** '32 - and 64-bit': a hyphen that bad spacing set apart, before a number that is no figure for the same reason. */
function hangsApart(pieces: readonly Piece[], quantity: Quantity): boolean {
  const at = quantity.to;
  if (quantity.unit !== "" || pieces[at]?.text !== "-" || !/^(?:and|or)$/u.test(pieces[at + 1]?.lower ?? ""))
    return false;
  return pieces[at + 2]?.kind === "number" && joins(pieces, at + 3) && pieces[at + 4]?.kind === "word";
}

/** 'a zero-day flaw', 'zero hour', 'zero - day': no stretch of time lasts for zero of it. */
function isZeroTime(pieces: readonly Piece[], quantity: Quantity): boolean {
  if (pieces[quantity.from]!.lower !== "zero") return false;
  const at = quantity.from + (/^[-‐‑–]$/u.test(pieces[quantity.from + 1]?.text ?? "") ? 2 : 1);
  return /^(?:days?|hours?)$/u.test(pieces[at]?.lower ?? "") || at === quantity.from + 2;
}

/** 'Orion 7 and 8', 'OS6, 7, and 8.1': a bare number that continues a list whose number before it is part of a name. */
function isVersion(pieces: readonly Piece[], quantity: Quantity): boolean {
  if (quantity.form !== "digits" || quantity.unit !== "" || quantity.low !== quantity.high) return false;
  if (quantity.to !== quantity.from + 1 || !endsListItem(pieces[quantity.to])) return false;
  let at = quantity.from;
  for (;;) {
    const and = /^(?:and|or|&)$/u.test(pieces[at - 1]?.lower ?? "") ? 1 : 0;
    const comma = pieces[at - 1 - and]?.text === "," ? 1 : 0;
    const item = pieces[at - 1 - and - comma];
    if (and + comma === 0 || item === undefined) return false;
    at -= 1 + and + comma;
    if (item.kind !== "number") return false;
    const name = pieces[at - 1];
    if (name?.kind !== "word" || !/^\p{Lu}/u.test(name.text)) continue;
    return item.glued || /^(?:PROPN|NOUN)$/u.test(name.tag);
  }
}

/** Whether what stands behind a number leaves it without a noun. */
const endsListItem = (piece: Piece | undefined): boolean =>
  piece === undefined || piece.kind === "mark"
    ? !/^[-%$]$/u.test(piece?.text ?? "")
    : !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(piece.tag);

/** Whether a name has begun before a number, or begins with it as an ordinal ('the 12th Precinct'). */
const startsBefore = (name: Range, number: Range, { kind }: Quantity): boolean =>
  name.start < number.start || (kind === "ordinal" && name.start === number.start && name.end > number.end);

const joinsNumber = (pieces: readonly Piece[], at: number): boolean => pieces[at + 1]?.kind === "number";

/** 'the Big Three', 'Group of Seven', 'Fourth of July', 'Second World War': a capital inside a sentence. */
function isCapitalName(pieces: readonly Piece[], quantity: Quantity): boolean {
  const [first, before, after] = [pieces[quantity.from]!, pieces[quantity.from - 1], pieces[quantity.to]];
  if (first.kind !== "word" || !/^\p{Lu}\p{Ll}/u.test(first.text) || before === undefined || before.kind !== "word") {
    return (
      quantity.kind === "ordinal" &&
      (/^\p{Lu}/u.test(first.text)
        ? /^(?:World|Amendment|Lady|Circuit|Army|Fleet)$/u.test(after?.text ?? "")
        : first.kind === "number" && isNumberedBody(pieces, quantity))
    );
  }
  return true;
}

/** 'the 12th Precinct', 'the 3rd Armoured Division', 'the 9th congressional district': bodies and places that are told by a number. */
function isNumberedBody(pieces: readonly Piece[], quantity: Quantity): boolean {
  for (let i = quantity.to; i < quantity.to + 3; i++) {
    const piece = pieces[i];
    if (piece?.kind !== "word") return false;
    if (NUMBERED_BODIES.has(piece.lower)) return true;
    if (!/^\p{Lu}/u.test(piece.text) && piece.tag !== "ADJ") return false;
  }
  return false;
}
