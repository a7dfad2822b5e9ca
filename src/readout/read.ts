import { analyse, type AnalysisWeights } from "../analysis/analyse.ts";
import type { Analysed, Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { ReadoutError } from "../model/error.ts";
import type { Readout } from "../model/readout.ts";
import { relate, type TrainedWeights } from "../relation/relate.ts";
import { assemble } from "./assemble.ts";

export interface ReadOptions {
  /** Trained weights in the place of the shipped ones; for evaluation. */
  readonly trained?: TrainedWeights & AnalysisWeights;
}

/**
 * The record of the story that the articles tell.
 * The same articles and options give the same record, in whatever order the articles come.
 * @throws ReadoutError 'nothing-to-read' where there is no article.
 */
export function read(articles: readonly Article[], options: ReadOptions = {}): Readout {
  return readStory(articles, options).record;
}

/** A record with what each of its articles yields alone, in the record's order. */
export interface ReadStory {
  readonly record: Readout;
  readonly story: readonly Analysed[];
}

/**
 * As `read`, with the analyses that the record was made from.
 * @throws ReadoutError as `read`
 */
export function readStory(articles: readonly Article[], options: ReadOptions = {}): ReadStory {
  const story = analysed(articles, options.trained);
  return { record: assemble(story, relate(story, options.trained)), story };
}

/**
 * As `read`, with a sentence encoder of the user's own as one more witness of which passages state the same thing.
 * @param model a folder with `tokenizer.json` and ONNX weights (`docs/model.md`)
 * @throws ReadoutError as `read`, and 'not-found', 'malformed' or 'unsupported' where the folder holds no encoder that runs here
 */
export async function readWithModel(
  articles: readonly Article[],
  model: string,
  options: ReadOptions = {},
): Promise<Readout> {
  const story = analysed(articles, options.trained);
  const { loadEncoder } = await import("../encoder/load-encoder.ts");
  const encoder = await loadEncoder(model);
  const vectors = await encoder.encode(story.flatMap(({ analysis }) => sentencesOf(analysis)));
  return assemble(story, relate(story, options.trained, vectors));
}

const sentencesOf = ({ text, sentences }: Analysis): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end));

function analysed(articles: readonly Article[], trained?: AnalysisWeights): Analysed[] {
  if (articles.length === 0) {
    throw new ReadoutError(
      "nothing-to-read",
      "read",
      "there is no article to read.",
      "Name at least one file or folder with articles.",
    );
  }
  return inOrder(articles).map((article) => ({ article, analysis: analyse(article, trained) }));
}

/** Articles by date of publication, then id: the order that every number and id of a record follows. */
function inOrder(articles: readonly Article[]): Article[] {
  return articles.toSorted(
    (a, b) =>
      compare((a.published ?? "9999").slice(0, 10), (b.published ?? "9999").slice(0, 10)) ||
      compare(a.id, b.id) ||
      compare(a.sha256, b.sha256),
  );
}

/** By UTF-16 units, so that no locale of a machine changes the order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
