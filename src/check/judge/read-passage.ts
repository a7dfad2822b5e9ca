import type { Token } from "../../model/analysis.ts";
import { type Stated, stated } from "../../relation/alike/stated.ts";
import { isAttributed } from "../attribution/attributed.ts";
import type { Material } from "../material.ts";
import { negatedTerms } from "../stance/negation.ts";
import { kinTermOf } from "../stance/readings.ts";
import type { Passage } from "../support/passages.ts";

/** What is read of a passage once, whatever sentence it stands beside. */
export interface ReadPassage {
  /** The text of its article, and its own words. */
  readonly text: string;
  readonly words: string;
  /** Its words in lower case, marks left out: in their order, each once, and each with the next. */
  readonly plain: readonly string[];
  readonly lowers: ReadonlySet<string>;
  readonly neighbours: ReadonlySet<string>;
  /** What it says beside names, numbers among it. */
  readonly told: ReadonlyMap<string, number>;
  readonly negated: ReadonlySet<string>;
  /** Whether it is told as somebody's word. */
  readonly said: boolean;
  readonly statement: Stated;
}

/** Reads passages of the sources, each once. */
export function passageReader({ sources, passages }: Material): (passage: Passage) => ReadPassage {
  const known = new Map<Passage, ReadPassage>();
  return (passage) => {
    const read = known.get(passage) ?? readPassage(passage);
    known.set(passage, read);
    return read;
  };

  function readPassage(passage: Passage): ReadPassage {
    const source = sources.story[passage.article]!;
    const { text } = source.analysis;
    const plain = plainWords(passage.tokens);
    return {
      text,
      words: text.slice(passage.start, passage.end),
      plain,
      lowers: new Set(plain),
      neighbours: new Set(neighbours(plain)),
      told: passages.toldIn(passage.tokens),
      negated: negatedTerms(passage.tokens, kinTermOf),
      said: isAttributed(source, passage, []),
      statement: stated(passage.tokens),
    };
  }
}

/** The words of some tokens in lower case, marks left out. */
export const plainWords = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ lower, tag }) => (tag === "PUNCT" || tag === "SPACE" ? [] : [lower]));

/** Each word with the next. */
export const neighbours = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`);
