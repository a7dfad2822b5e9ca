import type { Analysed } from "../../model/analysis.ts";
import { type Range, sharedLength } from "../../model/span.ts";
import type { PlacedQuote } from "../../relation/placed.ts";
import type { Material } from "../material.ts";

const PRONOUN = /^(?:he|she|they|it|who)$/iu;

/**
 * The attributed words of a source whose naming tells who speaks in others: those before them in the same paragraph where a pronoun names the speaker,
 * and those that they go on from where nothing does. Undefined where the words name their speaker themselves, or nothing near does.
 */
export function namedBefore({ quotes, sources }: Material, quote: PlacedQuote): PlacedQuote | undefined {
  const one = sources.story[quote.article];
  if (!one) return undefined;
  const naming = namingOf(one, quote);
  if (naming !== undefined && !PRONOUN.test(naming)) return undefined;
  const before = quotes.findLast(
    (other) =>
      other.article === quote.article && other.found.start < quote.found.start && isNaming(namingOf(one, other)),
  );
  if (!before) return undefined;
  const near = naming === undefined ? goesOn(one, quotes, before, quote) : isOneBlock(one, before.found, quote.found);
  return near ? before : undefined;
}

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
