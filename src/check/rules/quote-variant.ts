import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import type { Difference, Nearest } from "../quotes/nearest.ts";
import { maySpeakTogether, quoteAt } from "../quotes/speakers.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** So much of a quotation and of the other print must be the same words. */
const SAME_PART = 0.6;
const COVERED = 0.5;
/** The same of quotations that are made of small words. */
const FEW_CONTENT = 0.65;
const FEWEST_SHARED = 4;
/** At the ends so many words may be other words; more are another excerpt. */
const LONGEST_END = 4;
const ARTICLES = new Set(["the", "a", "an"]);

/** Rule 'quote-variant': a quotation that a source prints so, and another in other words. */
export function quoteVariant(material: Material): Found[] {
  const { quotations, sources } = material;
  return quotations.flatMap((quotation): Found[] => {
    const { start, end, prints, nearest, words } = quotation;
    const printed = prints.filter(({ marked }) => marked);
    if (printed.length === 0 || words.length < FEWEST_SHARED) return [];
    const own = printed.flatMap(({ span }) => quoteAt(material, span) ?? []);
    const others = nearest.filter((other) => {
      if (!isVariant(other)) return false;
      const quote = quoteAt(material, other.span);
      return !quote || own.every((one) => maySpeakTogether(material, one, quote));
    });
    if (others.length === 0) return [];
    const variants = others.map(({ span }) => `${outletOf(sources, span.article)} ${quoted(wordsOf(sources, span))}`);
    const outlets = listed(printed.map(({ span }) => outletOf(sources, span.article)));
    return [
      {
        rule: "quote-variant",
        start,
        end,
        message: `The draft has the words of ${outlets}; ${listed(variants)}.`,
        passages: [...printed.map(({ span }) => span), ...others.map(({ span }) => span)],
      },
    ];
  });
}

function isVariant({ marked, covered, dense, shared, content, differences }: Nearest): boolean {
  return (
    marked &&
    covered >= (content < 2 ? FEW_CONTENT : COVERED) &&
    dense >= SAME_PART &&
    shared >= FEWEST_SHARED &&
    differences.some(isOtherWording)
  );
}

/** Whether words stand for others, or stand in one print alone; an article is no wording. */
function isOtherWording({ draft, source, inner }: Difference): boolean {
  const letters = (words: Difference["draft"]): string =>
    words.flatMap(({ form }) => (ARTICLES.has(form) ? [] : [form])).join("");
  if (letters(draft) === letters(source)) return false;
  return inner || (draft.length > 0 && source.length > 0 && Math.max(draft.length, source.length) <= LONGEST_END);
}
