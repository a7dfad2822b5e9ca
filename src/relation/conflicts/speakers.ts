import type { StoryContext } from "../context.ts";
import type { PlacedQuote } from "../placed.ts";
import { alignWords } from "../utterances/align-words.ts";
import type { FoundConflict, Passage } from "./found.ts";
import { quotedWords } from "./quoted-words.ts";

/** So many words, and so great a part of the longer, are the same words. */
const FEWEST_SHARED = 6;
const SAME_PART = 0.8;
/** Words in a row that two quotations share before they are compared. */
const RUN = 4;
/** Runs in more quotations than this bring no candidates. */
const MOST_SHARING = 40;

interface Told {
  readonly quote: PlacedQuote;
  readonly words: readonly string[];
  /** Who says it, as the clause around it names them. */
  readonly source: string;
  readonly surname: string;
}

/**
 * Rule 'other-speaker': two articles give the same words to different people, whom both name beside the words. Names of which the one is part of how the
 * other article names the speaker are of one; pronouns, and words whose speaker is carried over from elsewhere, are left out.
 */
export function findOtherSpeakers({ story, entities, quotes }: StoryContext): FoundConflict[] {
  const kinds = new Map(entities.entities.map(({ id, kind }) => [id, kind]));
  const told = quotes.flatMap((quote): Told[] => {
    const { speaker } = quote.line;
    const { source, kind } = quote.found;
    const { analysis } = story[quote.article]!;
    if (kind === "mixed" || !source || !speaker?.entity || kinds.get(speaker.entity) !== "person") return [];
    const surname = speaker.name.toLowerCase().split(/\s+/u).at(-1)!;
    const named = analysis.text.slice(source.start, source.end).toLowerCase();
    if (!named.includes(surname)) return [];
    const words = quotedWords(analysis, quote.found).map(({ form }) => form);
    return words.length < FEWEST_SHARED ? [] : [{ quote, words, source: named, surname }];
  });
  const postings = new Map<string, number[]>();
  const shown = new Set<string>();
  return told.flatMap((later, index) => {
    const near = new Set<number>();
    for (let i = 0; i + RUN <= later.words.length; i++) {
      const run = later.words.slice(i, i + RUN).join(" ");
      const list = postings.get(run) ?? [];
      if (list.length <= MOST_SHARING) for (const at of list) near.add(at);
      if (list.push(index) === 1) postings.set(run, list);
    }
    return [...near]
      .toSorted((a, b) => a - b)
      .flatMap((at): FoundConflict[] => {
        const earlier = told[at]!;
        const key = `${earlier.quote.article} ${earlier.surname} ${later.quote.article} ${later.surname}`;
        if (earlier.quote.article === later.quote.article || shown.has(key)) return [];
        if (areOne(earlier, later) || !areSameWords(earlier, later)) return [];
        shown.add(key);
        return [{ kind: "attribution", rule: "other-speaker", a: passage(earlier), b: passage(later) }];
      });
  });
}

function areOne(x: Told, y: Told): boolean {
  const same = x.quote.line.speaker?.entity === y.quote.line.speaker?.entity;
  return same || x.source.includes(y.surname) || y.source.includes(x.surname);
}

function areSameWords(x: Told, y: Told): boolean {
  const shared = alignWords(x.words, y.words).reduce((sum, { same, fromA, toA }) => sum + (same ? toA - fromA : 0), 0);
  return shared >= FEWEST_SHARED && shared >= SAME_PART * Math.max(x.words.length, y.words.length);
}

/** The words with the naming of their speaker, where that stands near. */
function passage({ quote: { article, found } }: Told): Passage {
  const source = found.source ?? found;
  return { article, start: Math.min(found.start, source.start), end: Math.max(found.end, source.end) };
}
