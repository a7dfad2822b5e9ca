import { percent, type Scored } from "../job.ts";

/** Runs of four words with their counts; a shorter text is one run. */
export function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length < 4 && words.length > 0) counts.set(words.join(" "), 1);
  for (let i = 0; i + 4 <= words.length; i++) {
    const run = words.slice(i, i + 4).join(" ");
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** What a program took from a page, and what it should have taken. */
export interface Compared {
  readonly wanted: string;
  readonly found: string;
}

/** Precision and recall of one page; undefined where nothing was found, or nothing wanted. */
export function pageScore({ wanted, found }: Compared): {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
} {
  const [want, got] = [shingles(wanted), shingles(found)];
  let [both, wants, gots] = [0, 0, 0];
  for (const [run, count] of want) {
    both += Math.min(count, got.get(run) ?? 0);
    wants += count;
  }
  for (const count of got.values()) gots += count;
  return { precision: gots ? both / gots : undefined, recall: wants ? both / wants : undefined };
}

/** Means of precision and recall over pages and the F1 of the two, as the article extraction benchmark has it. */
export function scoreShingles(pages: readonly Compared[]): Scored {
  const scores = pages.map(pageScore);
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.flatMap((score) => score.recall ?? []));
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
