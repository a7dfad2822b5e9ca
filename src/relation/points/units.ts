import type { Analysis, Sentence, Token } from "../../model/analysis.ts";
import type { Range } from "../../model/span.ts";
import { sharedLength } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import { partsOf } from "./clauses.ts";
import { conflated } from "./conflate.ts";
import { termOf } from "./terms.ts";

/** A content word of a unit. */
export interface Word extends Range {
  readonly term: string;
  readonly kind: "name" | "number" | "verb" | "noun" | "other";
}

/** A sentence or headline that can take part in a point. */
export interface Unit extends Range {
  /** Index of its article in the story. */
  readonly article: number;
  /** Index of its sentence in the article's analysis. */
  readonly sentence: number;
  readonly heading: boolean;
  /** Its place among the units of its article, from 0. */
  readonly place: number;
  /** Its content words in their order. */
  readonly words: readonly Word[];
  /** All its words in lower case, marks left out: for runs of the same words. */
  readonly plain: readonly string[];
  readonly negated: boolean;
  /** The smallest parts that a clause of it could begin or end with, in their order; together the whole. */
  readonly parts: readonly Range[];
}

const NEGATIONS = new Set([
  "not",
  "n't",
  "no",
  "never",
  "none",
  "nor",
  "neither",
  "without",
  "deny",
  "denied",
  "denies",
  "refuse",
  "refused",
]);

/** Every sentence of the story that is part of a report and has content, article by article. */
export function unitsOf({ story }: Pick<StoryContext, "story">): Unit[] {
  const units: Unit[] = [];
  story.forEach(({ analysis }, article) => {
    let place = 0;
    const edges = edgesOf(analysis);
    analysis.sentences.forEach((sentence, index) => {
      const block = analysis.blocks[sentence.block];
      if (!block || block.kind === "furniture" || isFurniture(analysis, sentence)) return;
      const tokens = analysis.tokens.slice(sentence.from, sentence.to);
      const words = tokens.flatMap((token) => wordOf(token) ?? []);
      if (words.length < 2) return;
      const { start, end } = sentence;
      const plain = tokens.filter((token) => token.tag !== "PUNCT").map((token) => token.lower);
      const negated = tokens.some((token) => NEGATIONS.has(token.lower));
      const heading = block.kind === "heading";
      const parts = partsOf(analysis.tokens, sentence, edges).map((part) => ({
        start: analysis.tokens[part.from]!.start,
        end: analysis.tokens[part.to - 1]!.end,
      }));
      units.push({ start, end, article, sentence: index, heading, place: place++, words, plain, negated, parts });
    });
  });
  return withOneTermANation(units);
}

/** Shorter marked words are a piece of somebody's clause and none by themselves. */
const LEAST_REPORTED = 4;

/** The tokens that begin or follow reported words. */
function edgesOf({ quotes, tokens }: Analysis): Set<number> {
  const edges = new Set<number>();
  let at = 0;
  for (const { start, end } of quotes.toSorted((x, y) => x.start - y.start)) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    let after = at;
    while (after < tokens.length && tokens[after]!.start < end) after++;
    if (after - at < LEAST_REPORTED) continue;
    edges.add(at);
    // The closing mark and the comma go with the words.
    while (after < tokens.length && tokens[after]!.tag === "PUNCT" && after > at) after++;
    edges.add(after);
  }
  return edges;
}

function withOneTermANation(units: readonly Unit[]): Unit[] {
  const names = new Set(units.flatMap(({ words }) => words.filter((w) => w.kind === "name").map((w) => w.term)));
  const stands = conflated(names);
  return units.map((unit) => ({
    ...unit,
    words: unit.words.map((word) => {
      const term = word.kind === "name" || word.kind === "other" ? stands.get(word.term) : undefined;
      return term === undefined ? word : { ...word, term };
    }),
  }));
}

function isFurniture(analysis: Analysis, sentence: Sentence): boolean {
  return analysis.furniture.some((range) => sharedLength(range, sentence) * 2 > sentence.end - sentence.start);
}

function wordOf(token: Token): Word | null {
  const term = termOf(token);
  return term === null ? null : { start: token.start, end: token.end, term, kind: kindOf(token, term) };
}

function kindOf(token: Token, term: string): Word["kind"] {
  if (/^\p{N}/u.test(term)) return "number";
  if (token.tag === "PROPN") return "name";
  if (token.tag === "VERB" || token.tag === "AUX") return "verb";
  return token.tag === "NOUN" ? "noun" : "other";
}
