import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import type { Nearest } from "../quotes/nearest.ts";
import type { Quotation } from "../quotes/quotations.ts";
import { compareWithSource, quoteAt } from "../quotes/speakers.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** So great a part of a quotation of some length must stand in a source for that source to be what was altered. */
const COVERED = 0.42;
/** So great a part of the source's words there must be the quotation's. */
const DENSE = 0.45;
/** The same of quotations that are made of small words. */
const FEW_CONTENT = 0.65;
/** The shortest words that a source has in its own voice, and that no quotation is made of by chance. */
const OWN_VOICE = 4;
const OWN_COVERED = 0.6;
/** Less will do where the draft and the source have one speaker. */
const OF_SPEAKER = { shared: 3, part: 0.5 };
/** A variant that comes as near as this to the nearest is shown too. */
const AS_NEAR = 0.9;

/** Rule 'quote-altered': words in quotation marks that come near to what sources print, and that none prints so. */
export function quoteAltered(material: Material): Found[] {
  const { quotations, sources, draft } = material;
  return quotations.flatMap((quotation): Found[] => {
    const { start, end, prints } = quotation;
    if (prints.some(({ marked }) => marked)) return [];
    const [nearest] = alteredFrom(material, quotation);
    if (prints.length > 0) {
      if (!isMadeSpeech(quotation)) return [];
      const [print] = prints;
      const outlet = outletOf(sources, print!.span.article);
      if (!nearest?.marked || nearest.differences.length === 0)
        return [
          {
            rule: "quote-altered",
            start,
            end,
            message: `${outlet} has ${quoted(wordsOf(sources, print!.span))} in its own words, and no source prints them as a quotation.`,
            passages: prints.map(({ span }) => span),
          },
        ];
    }
    if (!nearest) return [];
    const variants = alteredFrom(material, quotation).filter(
      (other) => other.covered + other.dense >= AS_NEAR * (nearest.covered + nearest.dense),
    );
    return [
      {
        rule: "quote-altered",
        start,
        end,
        message: messageOf(variants, draft.article.text, { sources }),
        passages: variants.map(({ span }) => span),
        ...suggestionOf(wordsOf(sources, nearest.span)),
      },
    ];
  });
}

/** Words that a reporting clause stands between are no words to put between two marks. */
const suggestionOf = (words: string): { suggestion?: string } => (/["“”\n]/u.test(words) ? {} : { suggestion: words });

/** The places of sources that a quotation was altered from, the nearest first. */
export function alteredFrom(material: Material, { nearest, words, attributed }: Quotation): readonly Nearest[] {
  return nearest.filter(({ covered, dense, content, shared, marked, span }) => {
    if (words.length < 3) return false;
    // A source's own voice was not altered where little of it is there.
    if (!marked && (covered < OWN_COVERED || shared < 4)) return false;
    if (words.length === 3) return shared >= 2 && content >= 1 && dense > 0.6;
    if (
      marked &&
      shared >= OF_SPEAKER.shared &&
      content > 0 &&
      covered >= OF_SPEAKER.part &&
      dense >= OF_SPEAKER.part
    ) {
      const quote = quoteAt(material, span);
      if (quote && attributed && compareWithSource(material, attributed, quote) === "same") return true;
    }
    if (content < 2) return shared >= 4 && covered >= FEW_CONTENT && dense >= FEW_CONTENT;
    return covered >= COVERED && dense >= DENSE;
  });
}

/** Whether words that sources have in their own voice are given to a speaker. */
const isMadeSpeech = ({ words, attributed }: Quotation): boolean =>
  words.length >= OWN_VOICE && attributed?.found.kind === "direct" && attributed.found.speaker !== null;

function messageOf(variants: readonly Nearest[], text: string, { sources }: Pick<Material, "sources">): string {
  const [nearest] = variants;
  const own = (words: readonly { start: number; end: number }[]): string =>
    words.length === 0 ? "" : text.slice(words[0]!.start, words.at(-1)!.end);
  const there = (words: readonly { start: number; end: number }[]): string =>
    words.length === 0
      ? ""
      : wordsOf(sources, { article: nearest!.span.article, start: words[0]!.start, end: words.at(-1)!.end });
  const told = nearest!.differences.slice(0, 2).map(({ draft, source }) => {
    if (source.length === 0) return `the draft adds ${quoted(own(draft))}`;
    if (draft.length === 0) return `the draft leaves out ${quoted(there(source))}`;
    return `the draft has ${quoted(own(draft))} for ${quoted(there(source))}`;
  });
  const outlets = listed(variants.map(({ span }) => outletOf(sources, span.article)));
  const verb = new Set(variants.map(({ span }) => outletOf(sources, span.article))).size > 1 ? "print" : "prints";
  return `${outlets} ${verb} ${quoted(wordsOf(sources, nearest!.span))}${told.length > 0 ? `: ${told.join(", ")}` : ""}.`;
}
