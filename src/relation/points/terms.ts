import type { Token } from "../../model/analysis.ts";
import { NUMBER_WORDS, STOP_WORDS } from "./stop-words.ts";

/** The form under which a word counts as the same word elsewhere; null where it carries no content. */
export function termOf(token: Token): string | null {
  const { tag, lower } = token;
  if (tag === "PUNCT" || tag === "SPACE" || tag === "SYM") return null;
  if (lower === "u.s." || token.text === "US") return "u.s";
  if (STOP_WORDS.has(lower)) return null;
  // Most words are plain, and the classes of Unicode cost more than all else here.
  if (!/^[a-z]+$/.test(lower)) {
    if (/\p{N}/u.test(lower)) return lower.replace(/[.:,](?=\d)/g, "").replace(/\.$/, "");
    if (!/\p{L}/u.test(lower)) return null;
  }
  const number = NUMBER_WORDS.get(lower);
  if (number !== undefined) return number;
  if (tag === "VERB" && isIrregular(token)) return token.lemma;
  return token.stem.replace(/\.$/, "");
}

/** Whether the verb's form tells nothing of its stem ('fled', 'struck'), so that its lemma has to. */
function isIrregular({ lower, lemma }: Token): boolean {
  return lower !== lemma && !/(?:ed|ing|s)$/.test(lower) && /^[a-z]+$/.test(lemma);
}
