import type { Analysed } from "../../model/analysis.ts";
import type { Name } from "../../model/name.ts";
import { type Range, sharedLength } from "../../model/span.ts";
import type { PlacedQuote } from "../../relation/placed.ts";
import type { Material } from "../material.ts";

const PRONOUN = /^(?:he|she|they|it|who)$/iu;
const PERSONAL = /^(?:he|she)$/iu;

/**
 * Some attributed words of a source with the speaker that its paragraph gives them, where the words themselves have a pronoun, a description or nothing for
 * him: whoever speaks before them in the same paragraph, whose speech they go on with, or with whose name the paragraph begins. Undefined where the words
 * name their speaker themselves, or nothing near does.
 */
export function namedNear(material: Material, quote: PlacedQuote): PlacedQuote | undefined {
  const one = material.sources.story[quote.article];
  if (!one) return undefined;
  const naming = namingOf(one, quote);
  if (naming !== undefined && PRONOUN.test(naming) && !PERSONAL.test(naming)) return undefined;
  const isVague = naming === undefined || PRONOUN.test(naming);
  if (!isVague && (quote.line.speaker?.entity !== undefined || !/^the (?!other)/iu.test(naming))) return undefined;
  const before = material.quotes.findLast(
    (other) =>
      other.article === quote.article &&
      other.found.start < quote.found.start &&
      isNaming(namingOf(one, other)) &&
      (isVague || other.line.speaker?.entity !== undefined) &&
      fits(one, naming, other.found.speaker?.bearer),
  );
  const near =
    before !== undefined &&
    (naming === undefined ? goesOn(one, material.quotes, before, quote) : isOneBlock(one, before.found, quote.found));
  const opened = naming !== undefined && PERSONAL.test(naming) ? ofOpening(material, one, quote) : undefined;
  if (!near) return opened?.quote;
  // Who was named last is meant.
  return opened && opened.at > (before.found.source?.start ?? before.found.start) ? opened.quote : before;
}

/** The words under the person with whose name a sentence of their paragraph begins, where whom the analysis found is not named in it. */
function ofOpening(
  { entities }: Material,
  one: Analysed,
  quote: PlacedQuote,
): { readonly at: number; readonly quote: PlacedQuote } | undefined {
  const paragraph = paragraphOf(one, quote.found);
  const isIn = (range: Range): boolean => range.start >= paragraph.start && range.end <= quote.found.start;
  const { sentences, names } = one.analysis;
  const opening = sentences
    .filter(isIn)
    .toReversed()
    .flatMap((sentence) => {
      const name = names.find(
        (other) =>
          other.start >= sentence.start &&
          isOpening(one, sentence, other, quote, entities) &&
          fits(one, namingOf(one, quote), other.bearer),
      );
      return name ? [name] : [];
    })[0];
  const entity = opening && entities.of(quote.article, opening.bearer);
  const { speaker } = quote.line;
  if (!entity) return undefined;
  if (entity.id === speaker?.entity) return { at: opening.start, quote };
  const found = entities.entities.find(({ id }) => id === speaker?.entity);
  const isNamed = found?.mentions.some(
    (mention) => mention.article === one.article.id && isIn(mention) && !isMarked(one, mention),
  );
  return isNamed === true
    ? undefined
    : {
        at: opening.start,
        quote: { ...quote, line: { ...quote.line, speaker: { name: entity.name, entity: entity.id } } },
      };
}

/** Whether a pronoun can stand for a bearer of a name, by gender. */
function fits({ analysis }: Analysed, naming: string | undefined, bearer: number | undefined): boolean {
  const gender = bearer === undefined ? undefined : analysis.bearers[bearer]?.gender;
  if (gender === undefined || gender === "unknown" || naming === undefined || !PERSONAL.test(naming)) return true;
  return gender === (/^she$/iu.test(naming) ? "female" : "male");
}

/** No name that a sentence begins with has more before it, in tokens. */
const MOST_BEFORE = 5;

/** Whether a sentence begins with the name of a person: 'Varn coach Mika Toivonen, whose side …'. */
function isOpening(
  one: Analysed,
  sentence: Range,
  name: Name,
  { article }: PlacedQuote,
  entities: Material["entities"],
): boolean {
  if (name.end > sentence.end || isMarked(one, name) || entities.of(article, name.bearer)?.kind !== "person")
    return false;
  const before = one.analysis.tokens.filter(({ start, end }) => start >= sentence.start && end <= name.start);
  return (
    before.length <= MOST_BEFORE &&
    !before.some(({ tag, text }) => /^(?:VERB|AUX|ADP|SCONJ)$/u.test(tag) || /["“”‘]/u.test(text))
  );
}

const isMarked = ({ analysis }: Analysed, range: Range): boolean =>
  analysis.quotes.some(({ kind, start, end }) => kind === "direct" && start <= range.start && range.end <= end);

const namingOf = ({ analysis }: Analysed, { found: { source } }: PlacedQuote): string | undefined =>
  source && analysis.text.slice(source.start, source.end);

/** How a source names who speaks: by words, by a pronoun, or beside a verb of which the analysis did not understand whose it is. */
export function namingKind({ sources }: Material, quote: PlacedQuote): "named" | "pronoun" | "none" {
  const one = sources.story[quote.article];
  const naming = one && namingOf(one, quote);
  if (naming === undefined) return quote.found.cue === undefined ? "named" : "none";
  return PRONOUN.test(naming) ? "pronoun" : "named";
}

const isNaming = (naming: string | undefined): boolean => naming !== undefined && !PRONOUN.test(naming);

/** A text with fewer sentences to a paragraph than this is printed sentence by sentence: there so many sentences before are a paragraph's. */
const SENTENCE_BY_SENTENCE = 1.4;
const SENTENCES_BACK = 3;

/** The paragraph that some words stand in. */
function paragraphOf({ analysis }: Analysed, { start }: Range): Range {
  const { blocks, sentences } = analysis;
  const block = blocks.find((one) => one.start <= start && start < one.end) ?? { start, end: start };
  if (sentences.length > SENTENCE_BY_SENTENCE * blocks.length) return block;
  const at = sentences.findIndex((sentence) => sentence.end > start);
  return { start: Math.min(block.start, sentences[Math.max(0, at - SENTENCES_BACK)]?.start ?? start), end: block.end };
}

const isOneBlock = (one: Analysed, a: Range, b: Range): boolean => a.start >= paragraphOf(one, b).start;

/** Whether every sentence between two stretches of speech is speech too. */
function goesOn(one: Analysed, quotes: readonly PlacedQuote[], before: PlacedQuote, quote: PlacedQuote): boolean {
  return one.analysis.sentences
    .filter(({ start, end }) => end > before.found.start && start < quote.found.start)
    .every((sentence) =>
      quotes.some(
        ({ article, found }) =>
          article === quote.article && found.kind !== "indirect" && sharedLength(found, sentence) > 0,
      ),
    );
}

/** Whether somebody is named in the paragraph of some words, before them. */
export function isNamedNear({ sources, entities }: Material, quote: PlacedQuote, entity: string): boolean {
  const one = sources.story[quote.article];
  if (!one) return false;
  const paragraph = paragraphOf(one, quote.found);
  return (entities.entities.find(({ id }) => id === entity)?.mentions ?? []).some(
    (mention) =>
      mention.article === one.article.id && mention.start < quote.found.start && mention.start >= paragraph.start,
  );
}

/** Whether the sentence of the verb that attributes some words names somebody. */
export function isNamedAtCue({ sources, entities }: Material, quote: PlacedQuote, entity: string): boolean {
  const one = sources.story[quote.article];
  const { cue } = quote.found;
  if (!one || !cue) return false;
  const sentence = one.analysis.sentences.find(({ start, end }) => start <= cue.start && cue.start < end);
  if (!sentence) return false;
  return (entities.entities.find(({ id }) => id === entity)?.mentions ?? []).some(
    (mention) => mention.article === one.article.id && sharedLength(mention, sentence) > 0,
  );
}

/** Whether the paragraph of some words has a noun before them. */
export function isDescribedNear({ sources }: Material, quote: PlacedQuote, noun: string | undefined): boolean {
  const one = sources.story[quote.article];
  if (!one || noun === undefined) return false;
  const paragraph = paragraphOf(one, quote.found);
  return one.analysis.tokens.some(
    ({ start, end, lemma }) => start >= paragraph.start && end <= quote.found.start && lemma === noun,
  );
}

/** Whether the paragraph of some words, or that of the naming of who speaks, has one of the words of a name. */
export function hasNameNear({ sources }: Material, quote: PlacedQuote, words: readonly string[]): boolean {
  const one = sources.story[quote.article];
  if (!one) return false;
  const { found } = quote;
  const paragraphs = [found, found.source ?? found].map((range) => paragraphOf(one, range));
  return one.analysis.tokens.some(
    ({ start, end, lower, tag }) =>
      tag === "PROPN" &&
      words.includes(lower) &&
      paragraphs.some((paragraph) => start >= paragraph.start && end <= paragraph.end),
  );
}

/** Whether words stand in marks within marks: somebody says there what somebody else said. */
export function isNested({ sources }: Material, { article, found }: PlacedQuote, { start }: Range): boolean {
  const text = sources.story[article]?.analysis.text ?? "";
  return start > found.start + 2 && /[\s(][“‘"'«]$/u.test(text.slice(found.start, start));
}

/** Whether the paragraph of some words says that who speaks in it is not to be named. */
export function isAnonymous({ sources }: Material, quote: PlacedQuote): boolean {
  const one = sources.story[quote.article];
  if (!one) return false;
  const { start, end } = paragraphOf(one, quote.found);
  return ANONYMOUS.test(one.analysis.text.slice(start, end));
}

const ANONYMOUS =
  /\b(?:anonymity|anonymously|unnamed|(?:not|n['’]t)(?: want(?:ed|ing)?| wish(?:ed|ing)?)? to be (?:named|identified|quoted by name)|declined to (?:be named|give (?:his|her|their) names?)|without (?:giving|being) (?:\p{L}+ )?name[sd]?)\b/iu;
