import type { Utterance } from "../../model/quote.ts";
import { type Span, spanOf } from "../../model/span.ts";
import { type QuotedWord, quotedWords } from "./quoted-words.ts";
import type { PlacedQuote } from "../placed.ts";
import type { Story } from "../relation.ts";
import { type AlignedStretch, alignWords } from "../utterances/align-words.ts";

/** So many words two printings must share for their differences to be of one remark … */
const FEWEST_SHARED = 3;
/** … and so great a part of all that stands between the first and the last of them: with less they only tell the same. */
const SMALLEST_PART = 0.5;
/** More words than this at the end are a longer excerpt, no other wording; so are any at the beginning. */
const LONGEST_END = 3;

interface Printing {
  readonly quote: PlacedQuote;
  readonly words: readonly QuotedWord[];
  /** The words as they are compared, one by one and in one. */
  readonly forms: readonly string[];
  readonly text: string;
}

/**
 * Adds to each utterance the words inside quotation marks that the nearest printing of another article has not: what a reader
 * has to see to tell the wordings apart. Words that a longer excerpt has before or behind are not marked.
 */
export function markDiffering(
  story: Story,
  quotes: readonly PlacedQuote[],
  utterances: readonly Utterance[],
): Utterance[] {
  const byId = new Map(quotes.map((quote) => [quote.line.id, quote]));
  return utterances.map((utterance) => {
    const printings = utterance.quotes.flatMap((id): Printing[] => {
      const quote = byId.get(id);
      if (!quote || quote.found.kind === "indirect") return [];
      const words = quotedWords(story[quote.article]!.analysis, quote.found);
      const forms = words.map(({ form }) => form);
      return [{ quote, words, forms, text: forms.join(" ") }];
    });
    const differing = printings.flatMap((printing) => differingIn(story, printing, printings));
    return differing.length > 0 ? { ...utterance, differing } : utterance;
  });
}

function differingIn(story: Story, printing: Printing, printings: readonly Printing[]): Span[] {
  const nearest = nearestOf(printing, printings);
  if (!nearest) return [];
  return nearest.flatMap((stretch, index): Span[] => {
    const words = printing.words.slice(stretch.fromA, stretch.toA);
    const [first, last] = [words[0], words.at(-1)];
    if (stretch.same || !first || !last) return [];
    const isAdded = stretch.fromB === stretch.toB;
    if (isAdded && (index === 0 || (index === nearest.length - 1 && words.length > LONGEST_END))) return [];
    const { article } = story[printing.quote.article]!;
    return [spanOf(article.id, { start: first.start, end: last.end })];
  });
}

/** The alignment with the printing of another article that shares the most words, among those that print the same words. */
function nearestOf(printing: Printing, printings: readonly Printing[]): AlignedStretch[] | undefined {
  const seen = new Set<string>();
  let best: { shared: number; stretches: AlignedStretch[] } | undefined;
  for (const other of printings) {
    // The same words again share no more, and so do fewer words than are shared already.
    if (other.quote.article === printing.quote.article || seen.has(other.text)) continue;
    seen.add(other.text);
    if (best && other.forms.length <= best.shared) continue;
    const stretches = alignWords(printing.forms, other.forms);
    const shared = sharedIn(stretches);
    if (shared >= FEWEST_SHARED && (!best || shared > best.shared) && shared >= SMALLEST_PART * coreLength(stretches))
      best = { shared, stretches };
  }
  return best?.stretches;
}

const sharedIn = (stretches: readonly AlignedStretch[]): number =>
  stretches.reduce((sum, { same, fromA, toA }) => sum + (same ? toA - fromA : 0), 0);

/** How many words stand from the first shared one to the last, in the text that has more there. */
function coreLength(stretches: readonly AlignedStretch[]): number {
  const first = stretches.find(({ same }) => same);
  const last = stretches.findLast(({ same }) => same);
  return first && last ? Math.max(last.toA - first.fromA, last.toB - first.fromB) : 0;
}
