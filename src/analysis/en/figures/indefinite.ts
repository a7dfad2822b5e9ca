import { phraseAt, type Piece } from "./pieces.ts";
import type { Quantity } from "./read-quantity.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Widened } from "./widen.ts";

/** Numbers that pick out rather than count: 'one of', 'no one', 'the two leaders', 'one thing'. */
export function isIndefinite({ pieces }: Surroundings, quantity: Quantity, widened: Widened): boolean {
  if (quantity.form === "one" && pieces[quantity.to]?.kind === "number") return true;
  // 'one day at a time', 'one at a time'
  if (quantity.low === 1 && phraseAt(pieces, quantity.to, 3) === "at a time") return true;
  if (quantity.unit !== "" || widened.from < quantity.from) return false;
  const before = pieces[quantity.from - 1]?.lower ?? "";
  const after = pieces[quantity.to]?.lower ?? "";
  if (quantity.form === "one") return isIndefiniteOne(pieces, quantity, before, after);
  if (quantity.form !== "words") return false;
  if (/^(?:top|bottom)$/u.test(before) && !/^(?:NOUN|PROPN|ADJ)$/u.test(pieces[quantity.to]?.tag ?? "")) return true;
  const definite = /^(?:the|these|those|both|our|its|'s)$/u.test(before) && quantity.low === 2 && quantity.high === 2;
  return definite && !/^(?:best|dead|more|other)$/u.test(after);
}

const COUNTED_ONE =
  /^(?:man|woman|child|boy|girl|person|people|bomb|body|death|soldier|officer|vote|seat|goal|fatality|victim|injury|casualty|other)$/u;

function isIndefiniteOne(pieces: readonly Piece[], quantity: Quantity, before: string, after: string): boolean {
  if (
    /^(?:of|another|day|thing|way|side|time|reason|kind|sort|part|word|step|point|occasion|example|case|place|end|night|morning|moment|name|report|question|issue|such|that|who|which|more)$/u.test(
      after,
    )
  )
    return true;
  const [tag, lemma] = [pieces[quantity.to]?.tag, pieces[quantity.to]?.lemma ?? ""];
  if (/^(?:no|any|every|another)$/u.test(before) || after.endsWith("'s")) return true;
  if (COUNTED_ONE.test(lemma) && !speaks(pieces, quantity.to)) return false;
  if (/^(?:some|each|this|that|the|which|only|a|big|long|as)$/u.test(before)) return true;
  if (/^(?:dead|killed|injured|wounded|missing|hurt)$/u.test(after)) return false;
  if (/^(?:killing|killed|kills|injuring|injured|wounding|wounded|leaving|left)$/u.test(before)) return false;
  return tag !== "NOUN" || after.endsWith("ing") || speaks(pieces, quantity.to);
}

/** Whether a verb of speech stands in the next few words: 'one official said' picks a speaker out. */
function speaks(pieces: readonly Piece[], at: number): boolean {
  return pieces
    .slice(at, at + 5)
    .some((piece) =>
      /^(?:sa(?:id|ys|y)|told|tells|report(?:s|ed)|wrote|asked|added|familiar|recalled|called)$/u.test(piece.lower),
    );
}
