import { wordSum } from "../../../src/check/judge/judge.ts";
import {
  JUDGED_RULES,
  type JudgedRule,
  type JudgeWeights,
  type RuleWeights,
} from "../../../src/check/judge/weights.ts";
import { boost } from "../points/boosting.ts";

/** A sentence of a draft with what is measured of it, and what was planted there. */
export interface JudgedExample {
  readonly story: string;
  readonly row: Float32Array;
  readonly unmatched: readonly string[];
  /** The rules of the planted faults in it, each with those that are accepted for it; the first is the fault's own. */
  readonly planted: readonly (readonly string[])[];
  /** Whether it is marked as neither clean nor planted. */
  readonly open: boolean;
}

const OPTIONS = {
  rounds: 150,
  leaves: 6,
  rate: 0.05,
  shrink: 4,
  leastWeight: 3,
  rowShare: 0.7,
  columnShare: 0.2,
};
const SEEDS = [1, 2, 3];

/** What a sentence is for a rule, and how much it counts; undefined where it tells nothing about the rule. */
interface Label {
  readonly is: boolean;
  readonly weight: number;
}

function labelOf({ planted, open }: JudgedExample, rule: JudgedRule): Label | undefined {
  if (planted.some(([own]) => own === rule)) return { is: true, weight: 1 };
  if (planted.some((rules) => rules.includes(rule))) return { is: true, weight: 0.5 };
  // A sentence with a wrong figure may well be dubbed otherwise too; one with another fault of the whole may not.
  if (planted.length > 0)
    return planted.some(([own]) => JUDGED_RULES.some((one) => one === own)) ? { is: false, weight: 0.5 } : undefined;
  return open ? undefined : { is: false, weight: 1 };
}

/** Trains the judge of sentences. The same examples give the same weights. */
export function fitJudge(examples: readonly JudgedExample[]): JudgeWeights {
  const of = (rule: JudgedRule): RuleWeights => fitRule(examples, rule);
  return {
    note: `Trained on ${examples.length} sentences of drafts with planted faults over ${new Set(examples.map(({ story }) => story)).size} stories (eval/check/drafts).`,
    rules: {
      polarity: of("polarity"),
      contested: of("contested"),
      unsupported: of("unsupported"),
      "single-origin": of("single-origin"),
    },
  };
}

function fitRule(all: readonly JudgedExample[], rule: JudgedRule): RuleWeights {
  const labelled = all.flatMap((example) => {
    const label = labelOf(example, rule);
    return label ? [{ example, ...label }] : [];
  });
  const counts = countWords(labelled);
  const width = labelled[0]!.example.row.length + 1;
  const rows = new Float32Array(labelled.length * width);
  labelled.forEach(({ example: { row, unmatched, story } }, index) => {
    rows.set(row, index * width);
    // A story's own drafts would tell what its words tell there.
    rows[index * width + width - 1] = wordSum(weightsOf(counts, new Set(unmatched), story), unmatched);
  });
  const targets = labelled.map(({ is }) => Number(is));
  const weights = labelled.map(({ weight }) => weight);
  const vocabulary = new Set(counts.words.keys());
  return {
    words: weightsOf(counts, vocabulary),
    forests: SEEDS.map((seed) => boost({ rows, width, targets, weights }, { ...OPTIONS, seed })),
  };
}

/** How many sentences without and with a fault. */
type Pair = [without: number, having: number];

interface Counts {
  readonly all: Pair;
  readonly byStory: ReadonlyMap<string, Pair>;
  /** The same for each word, in all and by story. */
  readonly words: ReadonlyMap<string, { readonly all: Pair; readonly byStory: ReadonlyMap<string, Pair> }>;
}

function countWords(labelled: readonly { readonly example: JudgedExample; readonly is: boolean }[]): Counts {
  const all: Pair = [0, 0];
  const byStory = new Map<string, Pair>();
  const words = new Map<string, { all: Pair; byStory: Map<string, Pair> }>();
  const pairOf = (map: Map<string, Pair>, story: string): Pair => {
    const pair = map.get(story) ?? [0, 0];
    map.set(story, pair);
    return pair;
  };
  for (const { example, is } of labelled) {
    all[Number(is)]!++;
    pairOf(byStory, example.story)[Number(is)]!++;
    for (const word of example.unmatched) {
      const count = words.get(word) ?? { all: [0, 0], byStory: new Map() };
      words.set(word, count);
      count.all[Number(is)]!++;
      pairOf(count.byStory, example.story)[Number(is)]!++;
    }
  }
  return { all, byStory, words };
}

/** Words of fewer sentences, and of fewer stories, are the stories' own and tell nothing about others. */
const FEWEST_SENTENCES = 6;
const FEWEST_STORIES = 4;
const SMOOTHING = 3;

/** What each of some words adds to the odds, as counted in all stories but one. */
function weightsOf(
  { all, byStory, words }: Counts,
  wanted: ReadonlySet<string>,
  without?: string,
): RuleWeights["words"] {
  const less = (pair: Pair, own: Pair | undefined): Pair => [pair[0] - (own?.[0] ?? 0), pair[1] - (own?.[1] ?? 0)];
  const [none, some] = less(all, without === undefined ? undefined : byStory.get(without));
  const prior = some / (none + some);
  return Object.fromEntries(
    [...wanted].toSorted().flatMap((word): [string, number][] => {
      const count = words.get(word);
      if (!count) return [];
      const own = without === undefined ? undefined : count.byStory.get(without);
      const [a, b] = less(count.all, own);
      const stories = count.byStory.size - (own ? 1 : 0);
      if (a + b < FEWEST_SENTENCES || stories < FEWEST_STORIES) return [];
      const [having, rest] = [
        (b + SMOOTHING * prior) / (some + SMOOTHING),
        (a + SMOOTHING * (1 - prior)) / (none + SMOOTHING),
      ];
      return [[word, Number(Math.log(having / rest).toFixed(2))]];
    }),
  );
}
