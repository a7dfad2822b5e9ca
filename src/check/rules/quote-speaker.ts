import type { Span } from "../../model/span.ts";
import type { PlacedQuote } from "../../relation/placed.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import type { Quotation } from "../quotes/quotations.ts";
import { compareWithSource, quoteAt } from "../quotes/speakers.ts";
import { isNested, namedNear } from "../quotes/voices-of-sources.ts";
import { listed, quoted } from "../wording.ts";
import { alteredFrom } from "./quote-altered.ts";

const PRONOUN = /^(?:he|she|they|it|who|one|we|i)$/iu;
/** Fewer words may be said by several. */
const FEWEST_WORDS = 3;

/** Words that were altered are still the source's where so much of them is. */
const SURELY_ALTERED = 0.75;

/** Rule 'quote-speaker': words in quotation marks that every source gives to another speaker than the draft. */
export function quoteSpeaker(material: Material): Found[] {
  return material.quotations.flatMap((quotation): Found[] => {
    const { attributed, words, start, end } = quotation;
    const { sources, draft } = material;
    if (!attributed?.line.speaker || words.length < FEWEST_WORDS) return [];
    // Whom a pronoun means is too often open to hold it against the draft.
    const named = attributed.found.source;
    if (named && PRONOUN.test(draft.article.text.slice(named.start, named.end))) return [];
    const all = printsOf(material, quotation).flatMap((span) => {
      const quote = quoteAt(material, span);
      return quote && !isNested(material, quote, span) ? [quote] : [];
    });
    const relations = all.map((quote) => compareWithSource(material, attributed, quote));
    const given = all.filter((_, index) => relations[index] === "other");
    if (given.length === 0 || relations.some((relation) => relation === "same" || relation === "tied")) return [];
    const outlets = listed(given.map(({ article }) => sources.story[article]!.article.outlet));
    const names = listed(given.flatMap((quote) => (namedNear(material, quote) ?? quote).line.speaker?.name ?? []));
    const source = attributed.found.source;
    const said = draft.article.text.slice(start, end);
    return [
      {
        rule: "quote-speaker",
        ...(source ?? { start, end }),
        message: `${outlets} ${new Set(given.map(({ article }) => article)).size > 1 ? "give" : "gives"} ${quoted(said)} to ${names}.`,
        passages: given.map((quote) => withSource(quote)),
      },
    ];
  });
}

/** The places where sources print the words, or come so near that they are the same. */
function printsOf(material: Material, quotation: Quotation): Span[] {
  if (quotation.prints.length > 0) return quotation.prints.map(({ span }) => span);
  return alteredFrom(material, quotation).flatMap(({ span, covered }) => (covered >= SURELY_ALTERED ? [span] : []));
}

/** The words with the naming of their speaker, where that stands near. */
function withSource({ line, found }: PlacedQuote): Span {
  const source = found.source ?? found;
  return {
    article: line.span.article,
    start: Math.min(found.start, source.start),
    end: Math.max(found.end, source.end),
  };
}
