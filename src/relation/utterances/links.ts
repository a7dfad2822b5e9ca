import { ensembleProbability } from "../alike/ensemble.ts";
import type { Link } from "../measures/cluster.ts";
import type { Candidate } from "./candidates.ts";
import { COLUMNS } from "./columns.ts";
import type { UtteranceWeights } from "./weights.ts";
import type { WordedStory } from "./worded.ts";

/** The links between remarks: each as likely as the likeliest pair of their quotes. `rows` are those of the candidates. */
export function linksOf(
  { quotes }: WordedStory,
  candidates: readonly Candidate[],
  rows: Float32Array,
  { pairs }: UtteranceWeights,
): Link[] {
  const links = new Map<string, Link>();
  candidates.forEach((candidate, index) => {
    const score = ensembleProbability(pairs, rows, index * COLUMNS.length);
    const [a, b] = ordered(quotes[candidate.a]!.remark, quotes[candidate.b]!.remark);
    const key = `${a}:${b}`;
    if (score > (links.get(key)?.score ?? 0)) links.set(key, { a, b, score });
  });
  return [...links.values()];
}

const ordered = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);
