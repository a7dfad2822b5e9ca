import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import type { Quotation } from "../quotes/quotations.ts";
import { quoted } from "../wording.ts";
import { alteredFrom } from "./quote-altered.ts";

/** Fewer words in marks that nobody is said to have spoken are a term or a scare quote of the draft's own. */
const OWN_TERM = 4;

/** Rule 'quote-not-found': words in quotation marks that no source has, and that come near to none that one has. */
export function quoteNotFound(material: Material): Found[] {
  const { quotations, draft } = material;
  return quotations.flatMap((quotation): Found[] => {
    const { start, end, prints } = quotation;
    if (prints.length > 0 || alteredFrom(material, quotation).length > 0 || isOwnTerm(quotation)) return [];
    const words = quoted(draft.article.text.slice(start, end));
    return [{ rule: "quote-not-found", start, end, message: `No source has the words ${words}.`, passages: [] }];
  });
}

/** Whether the marks may stand for something else than speech: a title, a term, words held at a distance. */
function isOwnTerm({ words, attributed, titled }: Quotation): boolean {
  const spoken = attributed !== undefined && attributed.found.speaker !== null && attributed.found.kind !== "indirect";
  if (words.length < 2) return true;
  return !spoken && (titled || words.length < OWN_TERM);
}
