import type { Range } from "../../model/span.ts";
import type { Story } from "../relation.ts";
import { termOf } from "./terms.ts";

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
  readonly terms: readonly string[];
}

/** Every sentence of the story that is part of a report and has content, article by article. */
export function unitsOf(story: Story): Unit[] {
  const units: Unit[] = [];
  story.forEach(({ analysis }, article) => {
    let place = 0;
    analysis.sentences.forEach((sentence, index) => {
      const block = analysis.blocks[sentence.block];
      if (!block || block.kind === "furniture") return;
      const terms = analysis.tokens.slice(sentence.from, sentence.to).flatMap((token) => termOf(token) ?? []);
      if (terms.length < 2) return;
      const { start, end } = sentence;
      units.push({ start, end, article, sentence: index, heading: block.kind === "heading", place: place++, terms });
    });
  });
  return units;
}
