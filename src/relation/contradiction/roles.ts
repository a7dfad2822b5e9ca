import { share } from "../alike/features/family.ts";
import type { Stated } from "../alike/stated.ts";
import { oppositesOf } from "./antonyms.ts";

export const ROLE_COLUMNS: readonly string[] = [
  "roles exchanged",
  "denied at the verb",
  "left open at the verb",
  "opposite at the same object",
  "subject held",
  "object held",
  "object term near the verb in the text",
  "claim begins with a name",
  "claim ends with a name",
  "names in other order",
  "words between its names in the text",
  "last name of the claim is the text's first",
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const DENIALS = words(
  "not n't never no nor neither without deny denied denies refused refuse rejected reject declined failed fail unlikely cannot",
);
const OPEN = words(
  "may might could would should will if whether plan plans planned want wants wanted hope hopes hoped propose proposed accused alleged allegedly claim claims claimed suspected possible potential",
);
const AUXILIARIES = words("is are was were be been has have had will can may does do did");
/** How many words before a verb say that it is denied or left open. */
const BEFORE = 4;
/** How far an object may stand from its verb, in words; what stands farther counts as nowhere. */
const REACH = 10;
const NOWHERE = 12;

/** Measures who does what to whom: whether a sentence has the claim's verb, subject and object, and in the same roles. */
export function measureRoles(sentence: Stated, claim: Stated): number[] {
  const verb = claim.words.find((word) => word.kind === "verb" && word.at > 0);
  const pivot = verb?.at ?? claim.plain.findIndex((word) => AUXILIARIES.has(word));
  const subject = claim.words.filter((word) => word.at < pivot).map((word) => word.term);
  const object = claim.words.filter((word) => word.at > pivot).map((word) => word.term);
  const [subjectAt, objectAt] = [placesOf(subject, sentence), placesOf(object, sentence)];
  const exchanged = subjectAt.length > 0 && objectAt.length > 0 && mean(subjectAt) > mean(objectAt);
  const verbAt = placeOf(verb?.term, sentence);
  const before = verbAt < 0 ? [] : sentence.plain.slice(Math.max(0, verbAt - BEFORE), verbAt + 1);
  const opposites = verb ? oppositesOf(verb.term) : undefined;
  const opposite = sentence.words.some((word) => opposites?.has(word.term));
  const firstVerb = claim.words.find((word) => word.kind === "verb");
  const next = firstVerb && claim.words.find((word) => word.at > firstVerb.at)?.term;
  const distance = placeOf(next, sentence) - placeOf(firstVerb?.term, sentence);
  return [
    Number(exchanged && isPassive(claim) === isPassive(sentence)),
    Number(before.some((word) => DENIALS.has(word))),
    Number(before.some((word) => OPEN.has(word))),
    Number(opposite && objectAt.length > 0),
    share(subjectAt.length, subject.length),
    share(objectAt.length, object.length),
    placeOf(firstVerb?.term, sentence) >= 0 && distance > 0 ? Math.min(REACH, distance) : NOWHERE,
    Number(claim.words[0]?.kind === "name"),
    Number(claim.words.at(-1)?.kind === "name"),
    ...measureNames(sentence, claim),
  ];
}

function measureNames(sentence: Stated, claim: Stated): number[] {
  const names = claim.words.filter((word) => word.kind === "name").map((word) => word.term);
  const [first, last] = [names[0], names.at(-1)];
  const [firstAt, lastAt] = [placeOf(first, sentence), placeOf(last, sentence)];
  const both = firstAt >= 0 && lastAt >= 0;
  const leading = sentence.words.find((word) => word.kind === "name")?.term;
  return [
    Number(both && firstAt > lastAt),
    both ? Math.abs(lastAt - firstAt) : -1,
    Number(names.length > 1 && last === leading),
  ];
}

const placeOf = (term: string | undefined, { words: all }: Stated): number =>
  all.find((word) => word.term === term)?.at ?? -1;

const placesOf = (terms: readonly string[], sentence: Stated): number[] =>
  terms.map((term) => placeOf(term, sentence)).filter((at) => at >= 0);

const mean = (places: readonly number[]): number => places.reduce((a, b) => a + b, 0) / places.length;

const isPassive = ({ plain }: Stated): boolean => plain.includes("by");
