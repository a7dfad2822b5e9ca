import { sharedLength } from "../../model/span.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { isAttributed } from "../attribution/attributed.ts";
import type { Passage } from "../support/passages.ts";
import type { DraftSentence } from "../support/support.ts";
import { outletOf, quoted, wordsOf } from "../wording.ts";
import { isCovered } from "./covered.ts";

/** What a passage must have of a sentence to be what it stands on. */
const STANDS = 0.45;
/** What the best passage of another origin may have, to what the nearest has, to say something else; of the names alone it may have more. */
const SAYS_ELSE = 0.45;
/** The same of what the source itself only gives as somebody's word. */
const SAYS_ELSE_OF_SAID = 0.55;
const NAMES_ALIKE = 0.8;
/** A statement of which no other origin has this much is its own, whatever point the record puts its sentence into. */
const NOTHING = 0.2;
/** Sentences with fewer words that carry content say too little to tell. */
const FEWEST_TERMS = 2;
const FEWEST_TOLD = 2;

/** A sign of `single-origin`: sentences that no other origin has nearly as much of as the nearest, told without their source. */
export function loneStatements(material: Material): Found[] {
  const { sentences, sources, draft, quotations } = material;
  const { record } = sources;
  if (new Set(record.articles.map(({ origin }) => origin)).size < 2) return [];
  const outlets = record.articles.map(({ outlet }) => outlet);
  return sentences.flatMap((sentence): Found[] => {
    const [nearest] = sentence.near;
    if (!nearest || sentence.kind === "heading" || sentence.asks || !isCovered(sentence)) return [];
    if (nearest.ofSentence < STANDS || sentence.terms.size < FEWEST_TERMS) return [];
    if (quotations.some((quotation) => sharedLength(quotation, sentence) > 0)) return [];
    if (isAttributed(draft, sentence, outlets)) return [];
    const { byAll, byTold } = elsewhere(material, sentence);
    const said = isAttributed(sources.story[nearest.passage.article]!, nearest.passage, []);
    if (Math.min(byAll, byTold) > (said ? SAYS_ELSE_OF_SAID : SAYS_ELSE) || byAll > NAMES_ALIKE) return [];
    if (byTold > NOTHING && isCorroborated(material, nearest.passage)) return [];
    const { start, end } = sentence;
    const told = `${outletOf(sources, nearest.passage.span.article)}: ${quoted(wordsOf(sources, nearest.passage.span))}`;
    return [
      {
        rule: "single-origin",
        start,
        end,
        message: `Only one origin has this, ${told}.`,
        passages: [nearest.passage.span],
      },
    ];
  });
}

/** What the best passage of another origin has of a sentence, to what the nearest has: of all its words, and of those beside the names, numbers among them. */
function elsewhere(
  { sources, passages }: Material,
  { tokens, near }: DraftSentence,
): { byAll: number; byTold: number } {
  const told = passages.toldIn(tokens);
  if (told.size < FEWEST_TOLD) return { byAll: 1, byTold: 1 };
  const [nearest] = near;
  const originOf = ({ article }: Passage): string => sources.record.articles[article]!.origin;
  const toldBy = (passage: Passage): number => {
    const there = passages.toldIn(passage.tokens);
    let sum = 0;
    for (const [term, weight] of told) if (there.has(term) || passage.terms.has(term)) sum += weight;
    return sum;
  };
  const others = near.filter(({ passage }) => originOf(passage) !== originOf(nearest!.passage));
  return {
    byAll: (others[0]?.ofSentence ?? 0) / nearest!.ofSentence,
    byTold: Math.max(0, ...others.map(({ passage }) => toldBy(passage))) / Math.max(1e-9, toldBy(nearest!.passage)),
  };
}

/** Whether the record has a passage in a point of several origins. */
function isCorroborated({ sources }: Material, { span }: Passage): boolean {
  return sources.record.points.some(
    ({ origins, passages, firm }) =>
      origins > 1 &&
      firm.some((index) => {
        const other = passages[index]!;
        return other.article === span.article && sharedLength(other, span) * 2 > span.end - span.start;
      }),
  );
}
