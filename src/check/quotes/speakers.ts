import { ROLE_NOUNS, TITLES } from "../../analysis/en/names/data/titles.ts";
import type { Entity } from "../../model/name.ts";
import { sharedLength, type Span } from "../../model/span.ts";
import type { PlacedQuote } from "../../relation/placed.ts";
import type { Material } from "../material.ts";
import {
  hasNameNear,
  isAnonymous,
  isDescribedNear,
  isNamedAtCue,
  isNamedNear,
  namedNear,
  namingKind,
} from "./voices-of-sources.ts";

/** The attributed words of a source that a passage of it is, or is a part of. */
export function quoteAt({ quotes, sources }: Material, { article, start, end }: Span): PlacedQuote | undefined {
  const index = sources.story.findIndex((one) => one.article.id === article);
  let best: PlacedQuote | undefined;
  let most = 0;
  for (const quote of quotes) {
    if (quote.article !== index) continue;
    const shared = sharedLength(quote.found, { start, end }) - (quote.found.kind === "indirect" ? 0.5 : 0);
    if (shared > most) [best, most] = [quote, shared];
  }
  return best;
}

/** Whether two sources can give their words to one speaker. */
export function maySpeakTogether(material: Material, a: PlacedQuote, b: PlacedQuote): boolean {
  const [x, y] = [a, b].map((quote) => namedNear(material, quote) ?? quote);
  return compareVoices(material, x!, y!) !== "other";
}

/** How two namings of a speaker stand: the same one, others, of one body, or one cannot tell. */
export type SpeakerRelation = "same" | "other" | "tied" | "unknown";

/**
 * How the speaker of the draft's words stands to whom a source gives them. Where the source only has a pronoun, or goes on from other speech, whom its
 * analysis finds is believed less than whom its words name.
 */
export function compareWithSource(material: Material, own: PlacedQuote, quote: PlacedQuote): SpeakerRelation {
  const before = namedNear(material, quote);
  const given = before ?? quote;
  const relation = compareVoices(material, own, given);
  if (relation === "unknown" && isSomebodyElse(material, own, given)) return "other";
  if (relation !== "other") return relation;
  // Where the two readings part, nothing is sure.
  if (before !== undefined) return compareVoices(material, own, quote) === "same" ? "unknown" : relation;
  const { entity, name = "" } = own.line.speaker ?? {};
  const kind = namingKind(material, quote);
  switch (kind) {
    case "named":
      return relation;
    case "pronoun":
      if (entity !== undefined) return isNamedNear(material, quote, entity) ? "unknown" : relation;
      return !isFoundNear(material, quote) && isDescribedNear(material, quote, headOf(name)) ? "unknown" : relation;
    case "none": {
      // Whom the analysis found stands elsewhere: the sentence of the verb names somebody, or nobody whom it understood.
      if (entity !== undefined && isNamedAtCue(material, quote, entity)) return "same";
      const found = quote.line.speaker?.entity;
      return found !== undefined && isNamedAtCue(material, quote, found) ? relation : "unknown";
    }
    default:
      return kind satisfies never;
  }
}

/** Whether whom the analysis found for a pronoun is named in its paragraph. */
function isFoundNear(material: Material, quote: PlacedQuote): boolean {
  const entity = quote.line.speaker?.entity;
  return entity !== undefined && isNamedNear(material, quote, entity);
}

/** Somebody whom a source does not name, and has not named before: 'a friend', 'one neighbor', 'an unnamed man'. */
const UNNAMED = /^(?:an?|another|one|some|two|three|several) /iu;
/** Nouns for persons who are nobody's voice but their own; singular. */
const PRIVATE = new Set(
  `man woman boy girl friend neighbor neighbour resident witness eyewitness bystander onlooker passer-by passerby relative survivor passenger villager shopper
   teenager tourist worker employee student pupil fan colleague coworker co-worker classmate roommate customer visitor driver fisherman farmer shopkeeper vendor motorist
   brother sister cousin nephew niece uncle aunt son daughter father mother grandson granddaughter grandfather grandmother guest tenant parent teacher nurse doctor`
    .trim()
    .split(/\s+/u),
);

/** Whether a source gives words to somebody whom it does not name, and the draft to a person whom no text describes so. */
function isSomebodyElse(material: Material, own: PlacedQuote, quote: PlacedQuote): boolean {
  const { sources, draft, entities } = material;
  const [person, other] = [own.line.speaker, quote.line.speaker];
  if (!person || !other || other.entity !== undefined || person.entity === undefined) return false;
  const entity = entities.entities.find(({ id }) => id === person.entity);
  if (entity?.kind !== "person") return false;
  const words = nameWords(person.name);
  if (isAnonymous(material, quote)) return true;
  if (!UNNAMED.test(other.name)) return false;
  const [phrase, ofWhom] = parted(other.name);
  // 'An aide to Quist' is not Quist.
  if (nameWords(ofWhom).some((word) => words.includes(word))) return true;
  const head = headOf(phrase);
  if (head === undefined || !PRIVATE.has(head) || hasNameNear(material, quote, words.slice(0, 1))) return false;
  const heads = [...sources.story, draft].flatMap(({ analysis }, article) =>
    analysis.bearers.flatMap((bearer, index) =>
      entities.of(article, index)?.id === person.entity ? (bearer.offices ?? []).map((office) => office.head) : [],
    ),
  );
  return !heads.includes(head);
}

/** A description, and what it is of: 'a family friend', 'of the owners'. */
function parted(description: string): [string, string] {
  const at = description.search(/,| (?:of|for|in|at|from|who|that|with|near|on|to) /iu);
  return at < 0 ? [description, ""] : [description.slice(0, at), description.slice(at)];
}

/** The noun that a description is of: 'friend' of 'a family friend of the owners'. */
const headOf = (description: string): string | undefined =>
  parted(description)[0]
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.at(-1);

/**
 * Whether two quotes are given to the same speaker. A body and the person who speaks for it are tied; a description without a name may be anybody,
 * unless it is of a post that the other is never said to hold.
 */
function compareVoices(material: Material, a: PlacedQuote, b: PlacedQuote): SpeakerRelation {
  const [x, y] = [a.line.speaker, b.line.speaker];
  if (!x || !y) return "unknown";
  if (shareName(x.name, isUnnamed(y) ? parted(y.name)[0] : y.name)) return "same";
  if (x.entity === undefined && y.entity !== undefined) return describes(material, a, y.entity);
  if (x.entity === undefined || y.entity === undefined) return "unknown";
  if (x.entity === y.entity) return "same";
  const [first, second] = [entityOf(material, x.entity), entityOf(material, y.entity)];
  if (!first || !second) return "unknown";
  if (first.kind === "person" && second.kind === "person") return "other";
  return standTogether(material, first, second) ? "tied" : "other";
}

const isUnnamed = ({ entity, name = "" }: { readonly entity?: string; readonly name?: string }): boolean =>
  entity === undefined && UNNAMED.test(name);

/** Posts that many hold, and that say little of who is meant. */
const GENERAL = new Set(
  "official officer source person man woman worker agent spokesman spokeswoman spokesperson leader member resident witness survivor report statement".split(
    " ",
  ),
);

/** Whether 'the chief engineer' can be a person: one of whom the sources say so, or whom they name beside that noun. */
function describes({ sources, entities }: Material, quote: PlacedQuote, id: string): SpeakerRelation {
  const { speaker } = quote.found;
  const head = speaker?.office?.head;
  if (head === undefined || GENERAL.has(head) || !/^the\b/iu.test(speaker!.name)) return "unknown";
  const offices = sources.story.flatMap(({ analysis }, article) =>
    analysis.bearers.flatMap((bearer, index) => (entities.of(article, index)?.id === id ? (bearer.offices ?? []) : [])),
  );
  if (offices.length === 0) return "unknown";
  if (offices.some((office) => office.head === head)) return "same";
  const mentions = entities.entities.find((entity) => entity.id === id)?.mentions ?? [];
  const isBeside = sources.story.some(({ article, analysis: { sentences, tokens } }) =>
    sentences.some(
      (sentence) =>
        mentions.some((mention) => mention.article === article.id && sharedLength(mention, sentence) > 0) &&
        tokens
          .slice(sentence.from, sentence.to)
          // 'the mayor's cousin' is not the mayor.
          .some(({ lemma }, at, all) => lemma === head && !/^['’]s?$/u.test(all[at + 1]?.lower ?? "")),
    ),
  );
  return isBeside ? "unknown" : "other";
}

const entityOf = ({ entities }: Material, id: string): Entity | undefined =>
  entities.entities.find((entity) => entity.id === id);

function shareName(a = "", b = ""): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  // Boris and Woody are two Johnsons.
  if (x.length > 1 && y.length > 1 && x.at(-1) === y.at(-1))
    return x[0]![0] === y[0]![0] || x.slice(0, -1).some((word) => y.slice(0, -1).includes(word));
  return y.some((word) => x.includes(word));
}

/** The words of a name without titles and posts, which many have; of what is made of them, all. */
function nameWords(name: string): string[] {
  const words = (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2 && !LEFT_OUT.has(word));
  const own = words.filter((word) => !TITLES.has(word) && !ROLE_NOUNS.has(word));
  return own.length > 0 ? own : words;
}

const LEFT_OUT = new Set("the and for dr mrs miss sir".split(" "));

/** Whether a sentence of a source names both: the one may speak for the other. */
function standTogether({ sources }: Material, a: Entity, b: Entity): boolean {
  return sources.story.some(({ article, analysis }) => {
    const [first, second] = [a, b].map(({ mentions }) =>
      mentions
        .filter((mention) => mention.article === article.id)
        .map(({ start }) => sentenceAt(analysis.sentences, start)),
    );
    return first!.some((at) => second!.includes(at));
  });
}

function sentenceAt(sentences: readonly { readonly start: number; readonly end: number }[], offset: number): number {
  return sentences.findIndex(({ end }) => end > offset);
}
