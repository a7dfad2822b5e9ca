import type { Entity } from "../../model/name.ts";
import { sharedLength, type Span } from "../../model/span.ts";
import type { PlacedQuote } from "../../relation/placed.ts";
import type { Material } from "../material.ts";

/** The attributed words of a source that a passage of it is, or is a part of. */
export function quoteAt({ quotes, sources }: Material, { article, start, end }: Span): PlacedQuote | undefined {
  const index = sources.story.findIndex((one) => one.article.id === article);
  let best: PlacedQuote | undefined;
  let most = 0;
  for (const quote of quotes) {
    if (quote.article !== index) continue;
    const shared = sharedLength(quote.found, { start, end }) - (quote.found.kind === "indirect" ? 0.5 : 0);
    if (shared > most) [best, most] = [quote, shared];
  }
  return best;
}

/** How two namings of a speaker stand: the same one, others, or one cannot tell. */
export type SpeakerRelation = "same" | "other" | "unknown";

/**
 * Whether two quotes are given to the same speaker. A body and the person who speaks for it are one; a description without a name
 * may be anybody.
 */
export function compareVoices(material: Material, a: PlacedQuote, b: PlacedQuote): SpeakerRelation {
  const [x, y] = [a.line.speaker, b.line.speaker];
  if (!x || !y || x.entity === undefined || y.entity === undefined)
    return shareName(x?.name, y?.name) ? "same" : "unknown";
  if (x.entity === y.entity || shareName(x.name, y.name)) return "same";
  const [first, second] = [entityOf(material, x.entity), entityOf(material, y.entity)];
  if (!first || !second) return "unknown";
  if (first.kind === "person" && second.kind === "person") return "other";
  return standTogether(material, first, second) ? "unknown" : "other";
}

const entityOf = ({ entities }: Material, id: string): Entity | undefined =>
  entities.entities.find((entity) => entity.id === id);

function shareName(a = "", b = ""): boolean {
  const words = (name: string): string[] => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const known = new Set(words(a));
  return words(b).some((word) => known.has(word) && !TITLES.has(word));
}

const TITLES = new Set(
  "the and for president minister mayor captain general dr mrs miss sir spokesman spokeswoman chief".split(" "),
);

/** Whether a sentence of a source names both: the one may speak for the other. */
function standTogether({ sources }: Material, a: Entity, b: Entity): boolean {
  return sources.story.some(({ article, analysis }) => {
    const [first, second] = [a, b].map(({ mentions }) =>
      mentions
        .filter((mention) => mention.article === article.id)
        .map(({ start }) => sentenceAt(analysis.sentences, start)),
    );
    return first!.some((at) => second!.includes(at));
  });
}

function sentenceAt(sentences: readonly { readonly start: number; readonly end: number }[], offset: number): number {
  return sentences.findIndex(({ end }) => end > offset);
}
