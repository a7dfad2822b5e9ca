import type { Layout } from "../../../model/analysis.ts";
import type { ArticleSpeaker, AttributedWords } from "../../../model/quote.ts";
import { byPlace } from "../../../model/span.ts";
import type { Named } from "../names/find-names.ts";
import { subjectBeforeAside } from "./aside-subject.ts";
import { carriedSpeaker } from "./carry-over.ts";
import { subjectOfClause } from "./clause-subject.ts";
import { Scene } from "./scene.ts";
import { speakerOfSource } from "./speaker-of-source.ts";
import { ownerOfNoun, quotedOne } from "./told-by-another.ts";

/**
 * Tells who speaks each of an article's attributed words (given in the order of the text): the one whom the words beside the cue name,
 * describe or point back to; where no words do, the speaker of the words around. `speaker` is null where nobody is known.
 */
export function resolveSpeakers(layout: Layout, named: Named, quotes: readonly AttributedWords[]): AttributedWords[] {
  const ordered = quotes.toSorted(byPlace);
  const scene = new Scene(layout, named, ordered);
  const speakers: (ArticleSpeaker | null)[] = ordered.map(() => null);
  // Who denies or hears a report is no speaker of it, and yet the one who goes on to speak.
  const others = new Map<AttributedWords, ArticleSpeaker>();
  ordered.forEach((quote, index) => {
    const owner = ownerOfNoun(scene, quote);
    const other = owner && speakerOfSource(scene, quote, owner);
    if (other) others.set(quote, other);
    const source =
      quotedOne(scene, quote) ?? subjectOfClause(scene, quote) ?? quote.source ?? subjectBeforeAside(scene, quote);
    if (!source) return;
    speakers[index] = speakerOfSource(scene, quote, source);
    scene.heard(quote, speakers[index] ?? null);
  });
  ordered.forEach((_, index) => {
    speakers[index] ??= carriedSpeaker(scene, ordered, speakers, index);
  });
  const resolved = new Map(ordered.map((quote, index) => [quote, others.get(quote) ?? speakers[index] ?? null]));
  return quotes.map((quote) => ({ ...quote, speaker: resolved.get(quote) ?? null }));
}
