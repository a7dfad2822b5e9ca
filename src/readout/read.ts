import { analyse, type AnalysisWeights } from "../analysis/analyse.ts";
import type { Analysed, Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { ReadoutError } from "../model/error.ts";
import type { Readout } from "../model/readout.ts";
import type { Decision } from "../model/story.ts";
import { relate, type TrainedWeights } from "../relation/relate.ts";
import { inOrder } from "./article-order.ts";
import { assemble } from "./assemble.ts";

export interface ReadOptions {
  /** Trained weights in the place of the shipped ones; for evaluation. */
  readonly trained?: TrainedWeights & AnalysisWeights;
  /** What a person decided of points and entities; `unmetDecisions` tells which of them the record does not follow. */
  readonly decisions?: readonly Decision[];
}

/**
 * The record of the story that the articles tell.
 * The same articles and options give the same record, in whatever order the articles come.
 * @throws ReadoutError 'nothing-to-read' where there is no article, 'usage' where decisions contradict one another
 */
export function read(articles: readonly Article[], options: ReadOptions = {}): Readout {
  return { ...readStory(articles, options).record };
}

/** A record with what each of its articles yields alone, in the record's order. */
export interface ReadStory {
  readonly record: Readout;
  readonly story: readonly Analysed[];
}

/**
 * As `read`, with the analyses that the record was made from. The record's points and coverage are found when they are first asked for.
 * @throws ReadoutError as `read`
 */
export function readStory(articles: readonly Article[], options: ReadOptions = {}): ReadStory {
  const story = analysed(articles, options.trained);
  return { record: recordOf(story, options), story };
}

/**
 * The same for articles that were analysed before: as long as their analyses are those that `read` would make, the record is the same to the byte.
 * @throws ReadoutError as `read`
 */
export function readAnalysed(articles: readonly Analysed[], options: ReadOptions = {}): Readout {
  if (articles.length === 0) throw noArticle();
  const story = inOrder(articles, ({ article }) => article);
  return { ...recordOf(story, options) };
}

const recordOf = (story: readonly Analysed[], options: ReadOptions): Readout =>
  assemble(story, relate(story, options.trained, undefined, options.decisions));

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
  return { ...assemble(story, relate(story, options.trained, vectors, options.decisions)) };
}

const sentencesOf = ({ text, sentences }: Analysis): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end));

function analysed(articles: readonly Article[], trained?: AnalysisWeights): Analysed[] {
  if (articles.length === 0) throw noArticle();
  return inOrder(articles, (article) => article).map((article) => ({ article, analysis: analyse(article, trained) }));
}

const noArticle = (): ReadoutError =>
  new ReadoutError(
    "nothing-to-read",
    "read",
    "there is no article to read.",
    "Name at least one file or folder with articles.",
  );
