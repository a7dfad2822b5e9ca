import type { NameKind } from "../../../model/name.ts";
import { NUMBERED_BODIES } from "../figures/data/nouns.ts";
import { NICKNAMES } from "./data/first-names.ts";
import { CARE_WORDS, KNOWN_BODIES, METONYMS } from "./data/heads.ts";
import { PLACE_ALIASES, PLACES } from "./data/places.ts";
import { initialsOf } from "./group-forms.ts";
import type { Form } from "./mention.ts";
import { isCommonWord } from "./vocabulary.ts";

/** 'Holm Clinic', 'Holm Treatment Center' and 'Holm Rehab' under one name. */
function placesOfCare(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 0 && CARE_WORDS.has(words[end - 1]!)) end--;
  const known = end > 1 || (end === 1 && !isCommonWord(words[0]!));
  return known && end < words.length ? [`${words.slice(0, end).join(" ")} ~care`] : [];
}

/** Names that the data gives for a bearer's forms and that another article may print: see `Bearer.aliases`. */
export function aliasesOf(group: readonly Form[], kind: NameKind): string[] {
  const aliases = new Set<string>();
  for (const form of group) {
    const known = PLACE_ALIASES.get(form.key) ?? METONYMS.get(form.key);
    if (known !== undefined) aliases.add(known);
    if (kind !== "person" && (PLACES.has(form.key) || KNOWN_BODIES.has(form.key))) aliases.add(form.key);
    if (kind !== "person") for (const place of placesOfCare(form.words)) aliases.add(place);
    const [first, last] = [form.words[0] ?? "", form.words.at(-1) ?? ""];
    // 'the 12th Police Precinct' is 'the 12th Precinct'.
    if (/^\d+(?:st|nd|rd|th)$/u.test(first) && NUMBERED_BODIES.has(last)) aliases.add(`${first} ${last}`);
    if (kind === "person" && form.words.length > 1) {
      for (const given of NICKNAMES.get(form.words[0]!) ?? []) aliases.add([given, ...form.words.slice(1)].join(" "));
    }
    if (kind === "organisation" && form.words.length > 2)
      for (const letters of initialsOf(form.words)) aliases.add(letters).add(`t${letters}`);
    else if (kind === "organisation" && form.words.length === 2)
      for (const letters of initialsOf(form.words)) aliases.add(`t${letters}`);
  }
  return [...aliases];
}
