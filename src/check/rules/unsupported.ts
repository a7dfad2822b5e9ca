import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import type { DraftSentence } from "../support/support.ts";
import { outletOf, quoted, wordsOf } from "../wording.ts";

/** Below this part of its weight that the passages have together, or that one of them has, a sentence stands on none. */
const COVERED = 0.41;
const BY_ONE = 0.27;
/** … and below this sum of the parts that one passage has of all its words, and of those beside the names. */
const ALL_AND_TOLD = 0.6;
/** Fewer content words state nothing of their own. */
const FEWEST_TERMS = 3;

/** Words by which a sentence tells that the sources differ, which no source says of itself. */
const OPEN = /\b(?:dispute|disputed|differs?|unclear|unknown|contradict|disagree|open question|not known)\b/iu;
const MOST_OPEN = 5;

/** Rule 'unsupported': a sentence of the draft that stands on no passage of the sources. */
export function unsupported({ sentences, sources, draft }: Material): Found[] {
  return sentences.flatMap((sentence): Found[] => {
    if (isSupported(sentence)) return [];
    const words = draft.article.text.slice(sentence.start, sentence.end);
    if (sentence.terms.size <= MOST_OPEN && OPEN.test(words)) return [];
    const [nearest] = sentence.near;
    const message = nearest
      ? `No source has this; the nearest is ${outletOf(sources, nearest.passage.span.article)}: ${quoted(wordsOf(sources, nearest.passage.span))}.`
      : "No source has this.";
    const { start, end } = sentence;
    return [{ rule: "unsupported", start, end, message, passages: nearest ? [nearest.passage.span] : [] }];
  });
}

/** Whether passages of the sources tell what a sentence tells, or it tells nothing that needs any. */
export function isSupported({ kind, asks, terms, covered, near, told }: DraftSentence): boolean {
  if (asks || kind === "heading" || kind === "furniture" || terms.size < FEWEST_TERMS) return true;
  const most = near[0]?.ofSentence ?? 0;
  return covered >= COVERED && most >= BY_ONE && most + told >= ALL_AND_TOLD;
}
