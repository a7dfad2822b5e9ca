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

/** How two namings of a speaker stand: the same one, others, of one body, or one cannot tell. */
export type SpeakerRelation = "same" | "other" | "tied" | "unknown";

/**
 * Whether two quotes are given to the same speaker. A body and the person who speaks for it are tied; a description without a name may be anybody,
 * unless it is of a post that the other is never said to hold.
 */
export function compareVoices(material: Material, a: PlacedQuote, b: PlacedQuote): SpeakerRelation {
  const [x, y] = [a.line.speaker, b.line.speaker];
  if (!x || !y) return "unknown";
  if (shareName(x.name, y.name)) return "same";
  if (x.entity === undefined && y.entity !== undefined) return describes(material, a, y.entity);
  if (x.entity === undefined || y.entity === undefined) return "unknown";
  if (x.entity === y.entity) return "same";
  const [first, second] = [entityOf(material, x.entity), entityOf(material, y.entity)];
  if (!first || !second) return "unknown";
  if (first.kind === "person" && second.kind === "person") return "other";
  return standTogether(material, first, second) ? "tied" : "other";
}

/** Posts that many hold, and that say little of who is meant. */
const GENERAL = new Set(
  "official officer source person man woman worker agent spokesman spokeswoman spokesperson leader member resident witness survivor report statement".split(
    " ",
  ),
);

/** Whether 'the chief engineer' can be a person whom the sources name with their posts. */
function describes({ sources, entities }: Material, quote: PlacedQuote, id: string): SpeakerRelation {
  const { speaker } = quote.found;
  const head = speaker?.office?.head;
  if (head === undefined || GENERAL.has(head) || !/^the\b/iu.test(speaker!.name)) return "unknown";
  const offices = sources.story.flatMap(({ analysis }, article) =>
    analysis.bearers.flatMap((bearer, index) => (entities.of(article, index)?.id === id ? (bearer.offices ?? []) : [])),
  );
  if (offices.length === 0) return "unknown";
  return offices.some((office) => office.head === head) ? "same" : "other";
}

const entityOf = ({ entities }: Material, id: string): Entity | undefined =>
  entities.entities.find((entity) => entity.id === id);

function shareName(a = "", b = ""): boolean {
  const words = (name: string): string[] =>
    (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2 && !TITLES.has(word));
  const [x, y] = [words(a), words(b)];
  // Boris and Woody are two Johnsons.
  if (x.length === 2 && y.length === 2 && x[1] === y[1]) return x[0]![0] === y[0]![0];
  return y.some((word) => x.includes(word));
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
