import { forestOdds, probabilityOf } from "../../model/trees.ts";
import { sharedLength } from "../../model/span.ts";
import type { Found } from "../found.ts";
import { findSigns } from "../signs/find-signs.ts";
import type { Material } from "../material.ts";
import { type Measured, measuresOf } from "./measures.ts";
import { JUDGED_RULES, type JudgedRule, type JudgeWeights, type RuleWeights } from "./weights.ts";

/** What a sentence of a draft is judged to be. */
export interface Judged extends Pick<Measured, "looks"> {
  /** How likely the sentence has a fault of each rule, 0 to 1. */
  readonly likely: Readonly<Record<JudgedRule, number>>;
  /** The rule that it is most likely to break; undefined where none is likely enough. */
  readonly rule: JudgedRule | undefined;
  /** What a rule of thumb found of that. */
  readonly sign?: Found;
}

/**
 * From this likelihood on a finding is made. At 0.35 about half of the least likely findings are right, and nine in ten of all that `check` finds in
 * drafts with faults of every rule.
 */
export const LIKELY = 0.35;

/** Judges each sentence of a draft by what the sources tell around it: boosted trees over the measures and the words that nothing near has. */
export function judge(material: Material, weights: JudgeWeights): Judged[] {
  const signs = findSigns(material);
  const signsOf: Partial<Record<JudgedRule, readonly Found[]>> = {
    polarity: signs.contrary,
    contested: signs.disputed,
    "single-origin": signs.lone,
  };
  return measuresOf(material, signs).map(({ sentence, row, unmatched, looks }) => {
    const of = (rule: JudgedRule): number => likelihood(weights.rules[rule], row, unmatched);
    const likely = {
      polarity: of("polarity"),
      contested: of("contested"),
      unsupported: of("unsupported"),
      "single-origin": of("single-origin"),
    };
    const isStatement = !sentence.asks && sentence.kind !== "heading" && sentence.kind !== "furniture";
    const [first] = JUDGED_RULES.filter((rule) => isStatement && likely[rule] >= LIKELY).toSorted(
      (a, b) => likely[b] - likely[a],
    );
    const sign = first && signsOf[first]?.find((one) => sharedLength(one, sentence) > 0);
    return { likely, rule: first, ...(sign && { sign }), looks };
  });
}

function likelihood({ words, forests }: RuleWeights, row: Float32Array, unmatched: readonly string[]): number {
  const values = new Float32Array(row.length + 1);
  values.set(row);
  values[row.length] = wordSum(words, unmatched);
  let sum = 0;
  for (const forest of forests) sum += probabilityOf(forestOdds(forest, values, 0));
  return sum / forests.length;
}

/** What unmatched words add up to. */
export function wordSum(words: RuleWeights["words"], unmatched: readonly string[]): number {
  let sum = 0;
  for (const word of unmatched) if (Object.hasOwn(words, word)) sum += words[word]!;
  return sum;
}
