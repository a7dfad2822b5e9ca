import { DECIMAL_FOLLOWERS } from "../layout/words.ts";
import { MAGNITUDES } from "./data/number-words.ts";
import type { Piece } from "./pieces.ts";

/** A literal, also one that bad spacing tore apart: '5. 0-magnitude', '5. 2 million'. */
export function literalAt(pieces: readonly Piece[], at: number): { value: number; to: number } | null {
  const text = pieces[at]!.text.replaceAll(",", "");
  const [dot, rest, after] = [pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  const torn =
    dot?.text === "." &&
    dot.glued &&
    rest?.kind === "number" &&
    !rest.glued &&
    /^\d{1,2}$/u.test(rest.text) &&
    /^\d{1,3}$/u.test(text);
  if (
    torn &&
    after !== undefined &&
    (MAGNITUDES.has(after.lower) || DECIMAL_FOLLOWERS.has(after.lower) || after.text === "-")
  ) {
    return { value: Number(`${text}.${rest.text}`), to: at + 3 };
  }
  const thousands = tornThousands(pieces, at);
  if (thousands !== null) return thousands;
  // 'a rate of . 05 percent', which is taken for the end of a sentence.
  const isTornOff = /^0\d+$/u.test(text) && (at === 0 || pieces[at - 1]?.text === ".");
  const value = Number(isTornOff ? `.${text}` : text);
  return Number.isFinite(value) ? { value, to: at + 1 } : null;
}

/** '215, 000', '$215, 300': groups of digits that bad spacing tore apart; a second number of a list does not begin with a zero, or has its own currency. */
function tornThousands(pieces: readonly Piece[], at: number): { value: number; to: number } | null {
  const [comma, rest] = [pieces[at + 1], pieces[at + 2]];
  if (!/^[1-9]\d{0,2}$/u.test(pieces[at]!.text) || comma?.text !== "," || !comma.glued) return null;
  const group = /^[$€£]$/u.test(pieces[at - 1]?.text ?? "") ? /^\d{3}(?:,\d{3})*$/u : /^0\d\d(?:,\d{3})*$/u;
  if (rest?.glued !== false || !group.test(rest.text)) return null;
  return { value: Number(pieces[at]!.text + rest.text.replaceAll(",", "")), to: at + 3 };
}
