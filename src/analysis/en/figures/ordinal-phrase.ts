import type { Name } from "../../../model/name.ts";
import { INSTALMENTS, ORDINAL_STOPS, STREETS, WEEKDAYS } from "./data/nouns.ts";
import { SMALL_NUMBERS } from "./data/number-words.ts";
import { joins, type Piece } from "./pieces.ts";
import type { Quantity } from "./read-quantity.ts";
import type { Surroundings } from "./surroundings.ts";

/** Whether an ordinal counts nothing: a part of a fixed phrase, an adverb, or one that only tells one of a series apart. */
export function isOrdinalPhrase({ pieces, names }: Surroundings, quantity: Quantity): boolean {
  if (quantity.kind !== "ordinal") return false;
  const [before, after] = [pieces[quantity.from - 1]?.lower ?? "", pieces[quantity.to]];
  if (after === undefined || /^(?:at|from|ever|very)$/u.test(before)) return true;
  if (joins(pieces, quantity.to)) return !ranksBy(pieces[quantity.to + 1]);
  if (ORDINAL_STOPS.has(after.lower) || isInstalment(pieces, names, quantity)) return true;
  if (/^\d/u.test(pieces[quantity.from]!.text)) return STREETS.has(after.lower);
  if (after.kind !== "word" || /^(?:and|but|when|where|while|before|after)$/u.test(after.lower)) {
    const described = before === "the" || pieces[quantity.from - 1]?.tag === "ADJ";
    return !(quantity.low > 1 && described);
  }
  if (after.lower === "in")
    return !/^(?:line|row|succession)$/u.test(
      pieces[quantity.to + (pieces[quantity.to + 1]?.lower === "a" ? 2 : 1)]?.lower ?? "",
    );
  return after.tag === "VERB" || after.tag === "AUX" || after.tag === "PRON" || after.tag === "ADP"
    ? !isNominal(pieces, quantity)
    : after.tag === "DET";
}

/** 'the third-biggest', 'the second-most populous' */
export const ranksBy = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (/^(?:most|least|best|worst)$/u.test(piece.lower) || (piece.lower.endsWith("est") && /^ADJ|ADV$/u.test(piece.tag)));

/**
 * Whether an ordinal only tells one of a series apart: 'the first film', 'the second Orbit Wars', 'the first time around', 'the second Tuesday'.
 * Where a place in a whole is told ('the third book of the cycle'), it counts.
 */
function isInstalment(pieces: readonly Piece[], names: readonly Name[], quantity: Quantity): boolean {
  const [before, next, after] = [pieces[quantity.from - 1]?.lower ?? "", pieces[quantity.to]!, pieces[quantity.to + 1]];
  if (WEEKDAYS.has(next.lower)) return true;
  if (next.lower === "time" && /^(?:around|round)$/u.test(after?.lower ?? "")) return true;
  if (/^times?'s$/u.test(next.lower) && /^(?:the|lucky)$/u.test(after?.lower ?? "")) return true;
  // 'the first two weeks' counts weeks.
  if (quantity.low === 1 && (SMALL_NUMBERS.has(next.lower) || next.kind === "number")) return true;
  if (before === "the" && INSTALMENTS.has(next.lemma.replace(/'s$/u, "")))
    return !tellsPlace(after, pieces[quantity.to + 2]);
  if (pieces[quantity.from]!.kind === "number") return false;
  const work = names.find((name) => name.kind === "other" && name.start === next.start);
  return (
    work !== undefined &&
    !pieces.some(
      (piece) => piece.start >= work.end && piece.start <= work.end + 1 && /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(piece.tag),
    )
  );
}

/** Whether what stands behind the noun says in which whole the ordinal counts, or names the thing. */
const tellsPlace = (piece: Piece | undefined, next: Piece | undefined): boolean =>
  piece !== undefined &&
  (/^(?:in|of|to|since|from|ever)$/u.test(piece.lower) ||
    /^[‘“"]$/u.test(piece.text) ||
    /^\p{Lu}/u.test(piece.text === "," ? (next?.text ?? "") : piece.text));

/** 'the sixth since May': an ordinal that stands for its noun. */
function isNominal(pieces: readonly Piece[], quantity: Quantity): boolean {
  const before = pieces[quantity.from - 1]?.lower ?? "";
  return /^(?:the|his|her|its|their|'s)$/u.test(before);
}
