import type { Token } from "../../../model/analysis.ts";
import type { NameKind } from "../../../model/name.ts";
import { KOREAN_FAMILY_NAMES } from "./data/first-names.ts";
import {
  KNOWN_BODIES,
  LEGAL_FORMS,
  LOWER_PLACE_HEADS,
  METONYMS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
} from "./data/heads.ts";
import { PLACES, WEAK_PLACES } from "./data/places.ts";
import { ROLE_NOUNS } from "./data/titles.ts";
import { isFirstName } from "./word-evidence.ts";
import { isUpper } from "./letter-case.ts";
import { nameKey } from "./name-key.ts";
import type { NamePart } from "./split-run.ts";
import { isCommonWord } from "./vocabulary.ts";

export type KindScores = Record<NameKind, number>;

/** Verbs that people do. */
export const PERSON_VERBS = new Set(
  "said says added told asked thinks believes tweeted wrote joked laughed smiled replied recalled insisted argued admitted explained testified pleaded died married lives lived grew".split(
    " ",
  ),
);

/** How much one occurrence of a name speaks for each kind; the words of the name itself, and those beside it. */
export function kindScores(tokens: readonly Token[], part: NamePart): KindScores {
  const scores: KindScores = { person: 0, organisation: 0, place: 0, other: 0.5 };
  if (part.kind) scores[part.kind] += 5;
  scoreWords(tokens, part, scores);
  scoreContext(tokens, part, scores);
  return scores;
}

function scoreWords(tokens: readonly Token[], part: NamePart, scores: KindScores): void {
  const words = tokens.slice(part.from, part.to);
  const first = words[0]!;
  const last = words.at(-1)!.lower.replace(/\.$/u, "");
  const key = nameKey(
    words
      .map((word) => word.text)
      .join(" ")
      .replace(/ (?=[.'-])|(?<=-) /gu, ""),
  );
  if (PLACES.has(key)) scores.place += WEAK_PLACES.has(key) ? 2 : 5;
  if (KNOWN_BODIES.has(key) || METONYMS.has(key)) scores.organisation += 5;
  const long = words.length > 1;
  if (long && (ORGANISATION_HEADS.has(last) || LEGAL_FORMS.has(last))) scores.organisation += 3;
  if (long && PLACE_HEADS.has(last)) scores.place += 2.5;
  const of = words.findIndex((word) => word.lower === "of");
  const head = of > 0 ? words[of - 1]!.lower : first.lower;
  if (of > 0 && ORGANISATION_HEADS.has(head)) scores.organisation += 3;
  if ((of > 0 || /^(?:lake|mount|fort|port|camp|cape|gulf)$/u.test(first.lower)) && PLACE_HEADS.has(head))
    scores.place += 2;
  if (words.some((word) => word.text === "&")) scores.organisation += 3;
  if (KOREAN_FAMILY_NAMES.has(first.lower) && words.some((word) => word.text === "-")) scores.person += 3;
  if (long && words.length <= 4 && isFirstName(first.lower) && of < 0)
    scores.person += ORGANISATION_HEADS.has(last) ? 1 : 3;
  // 'San Diego Herons' is nobody whose given name is San.
  const place = words
    .slice(0, -1)
    .map(({ lower }) => lower)
    .join(" ");
  if (words.length > 2 && PLACES.has(place) && /s$|x$/u.test(last)) scores.person -= 3;
  if (words.length === 3 && isFirstName(words[1]!.lower) && !ORGANISATION_HEADS.has(last) && !PLACE_HEADS.has(last))
    scores.person += 1.5;
  if (words.length >= 3 && words.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word.text))) scores.person += 2.5;
  if (long && words.length <= 4 && /^\p{Lu}\.$/u.test(first.text) && /^\p{Lu}\p{Ll}/u.test(words[1]!.text))
    scores.person += 1.5;
  if (/^(?:jr|sr|ii|iii)$/u.test(last) && long) scores.person += 2.5;
  if (words.some((word) => /^(?:bin|ibn|al|von|van|der|del|di)$/u.test(word.text))) scores.person += 1.5;
  if (!long && isUpper(first) && first.text.length > 1 && first.text.length <= 7) scores.organisation += 1.5;
  if (!long && isFirstName(first.lower)) scores.person += 1;
  if (
    (words.length === 2 || words.length === 3) &&
    words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word.text)) &&
    words.some((word) => !isCommonWord(word.lower))
  )
    scores.person += 0.8;
}

function scoreContext(tokens: readonly Token[], part: NamePart, scores: KindScores): void {
  const before = tokens[part.from - 1]?.lower ?? "";
  const next = tokens[part.to];
  const after = next?.lower ?? "";
  const second = tokens[part.to + 1];
  if (PERSON_VERBS.has(after)) scores.person += 1;
  if (after === "," && second && /^\d{1,2}$/u.test(second.text) && tokens[part.to + 2]?.text === ",")
    scores.person += 3;
  if (after === "who" || (after === "," && second?.lower === "who")) scores.person += 2;
  if (/^(?:said|says|added)$/u.test(before)) scores.person += 0.8;
  if (/^(?:in|near|from|at|across|outside|inside|around|toward|towards)$/u.test(before))
    scores.place += before === "in" || before === "near" ? 2 : 0.5;
  if (before === "the") {
    scores.organisation += 0.6;
    scores.person -= 1.5;
  }
  if (LOWER_PLACE_HEADS.has(after)) scores.place += 3;
  if (
    ROLE_NOUNS.has(before) ||
    (after === "," &&
      /^(?:an?|the)$/u.test(second?.lower ?? "") &&
      tokens.slice(part.to + 2, part.to + 7).some((token) => ROLE_NOUNS.has(token.lower)))
  )
    scores.person += 2;
  if (/^(?:officials|spokesman|spokeswoman|executives|employees|customers|shares|stock|shareholders)$/u.test(after))
    scores.organisation += 1.5;
}
