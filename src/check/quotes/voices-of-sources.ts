import type { Analysed } from "../../model/analysis.ts";
import { type Range, sharedLength } from "../../model/span.ts";
import type { PlacedQuote } from "../../relation/placed.ts";
import type { Material } from "../material.ts";

const PRONOUN = /^(?:he|she|they|it|who)$/iu;

/**
 * Some attributed words of a source with the speaker that its paragraph gives them, where the words themselves have a pronoun, a description or nothing for
 * him: whoever speaks before them in the same paragraph, whose speech they go on with, or with whose name the paragraph begins. Undefined where the words
 * name their speaker themselves, or nothing near does.
 */
export function namedNear(material: Material, quote: PlacedQuote): PlacedQuote | undefined {
  const one = material.sources.story[quote.article];
  if (!one) return undefined;
  const naming = namingOf(one, quote);
  const isVague = naming === undefined || PRONOUN.test(naming);
  if (!isVague && (quote.line.speaker?.entity !== undefined || !/^the (?!other)/iu.test(naming))) return undefined;
  const before = material.quotes.findLast(
    (other) =>
      other.article === quote.article &&
      other.found.start < quote.found.start &&
      isNaming(namingOf(one, other)) &&
      (isVague || other.line.speaker?.entity !== undefined),
  );
  const near =
    before !== undefined &&
    (naming === undefined ? goesOn(one, material.quotes, before, quote) : isOneBlock(one, before.found, quote.found));
  if (near) return before;
  return naming !== undefined && isVague ? ofOpening(material, one, quote) : undefined;
}

/** The words under the person with whose name their paragraph begins, where whom the analysis found is not named in it. */
function ofOpening({ entities }: Material, one: Analysed, quote: PlacedQuote): PlacedQuote | undefined {
  const at = blockAt(one, quote.found);
  const { tokens, names } = one.analysis;
  const isIn = (range: Range): boolean => blockAt(one, range) === at && range.start < quote.found.start;
  const name = names.find((one) => isIn(one) && entities.of(quote.article, one.bearer)?.kind === "person");
  if (!name) return undefined;
  const before = tokens.filter((token) => isIn(token) && token.end <= name.start);
  // 'Varn coach Mika Toivonen, whose side …'
  if (before.length > MOST_BEFORE || before.some(({ tag }) => /^(?:VERB|AUX|ADP|PUNCT|SCONJ)$/u.test(tag)))
    return undefined;
  const entity = entities.of(quote.article, name.bearer);
  const { speaker } = quote.line;
  if (!entity || entity.id === speaker?.entity) return undefined;
  const found = entities.entities.find(({ id }) => id === speaker?.entity);
  if (found?.mentions.some((mention) => mention.article === one.article.id && isIn(mention) && !isMarked(one, mention)))
    return undefined;
  return { ...quote, line: { ...quote.line, speaker: { name: entity.name, entity: entity.id } } };
}

/** No name that a paragraph begins with has more before it, in tokens. */
const MOST_BEFORE = 5;

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

const blockAt = ({ analysis }: Analysed, { start }: Range): number =>
  analysis.blocks.findIndex((block) => block.start <= start && start < block.end);

const isOneBlock = (one: Analysed, a: Range, b: Range): boolean => blockAt(one, a) === blockAt(one, b);

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
  const at = blockAt(one, quote.found);
  return (entities.entities.find(({ id }) => id === entity)?.mentions ?? []).some(
    (mention) =>
      mention.article === one.article.id && mention.start < quote.found.start && blockAt(one, mention) === at,
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
  if (!one) return false;
  const block = one.analysis.blocks[blockAt(one, quote.found)];
  if (!block || noun === undefined) return false;
  return one.analysis.tokens.some(
    ({ start, end, lemma }) => start >= block.start && end <= quote.found.start && lemma === noun,
  );
}

/** Whether the paragraph of some words has one of the words of a name, wherever it stands. */
export function hasNameNear({ sources }: Material, quote: PlacedQuote, words: readonly string[]): boolean {
  const one = sources.story[quote.article];
  const block = one?.analysis.blocks[blockAt(one, quote.found)];
  if (!one || !block) return false;
  return one.analysis.tokens.some(
    ({ start, end, lower, tag }) =>
      tag === "PROPN" && start >= block.start && end <= block.end && words.includes(lower),
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
  const block = one?.analysis.blocks[blockAt(one, quote.found)];
  return one !== undefined && block !== undefined && ANONYMOUS.test(one.analysis.text.slice(block.start, block.end));
}

const ANONYMOUS =
  /\b(?:anonymity|anonymously|unnamed|(?:not|n['’]t)(?: want(?:ed|ing)?| wish(?:ed|ing)?)? to be (?:named|identified|quoted by name)|declined to (?:be named|give (?:his|her|their) names?)|without (?:giving|being) (?:\p{L}+ )?name[sd]?)\b/iu;
