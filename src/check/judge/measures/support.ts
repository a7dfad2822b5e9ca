import type { Tag } from "../../../model/analysis.ts";
import { kinTermOf } from "../../stance/readings.ts";
import { type Family, falling, most } from "./family.ts";

const KINDS: readonly Tag[] = ["VERB", "NOUN", "PROPN", "ADJ"];

/** How much of a sentence the sources have: together, in one passage, and in the same words. */
export const support: Family = {
  columns: [
    "of sentence",
    "of passage",
    "told",
    "covered",
    "has",
    "second has",
    "third has",
    "longest run",
    "longest run of sentence",
    "neighbouring words",
    "missing weight",
    "missing words",
    "unknown weight",
    "unknown words",
    "unknown share",
    "as the sentence before",
    ...KINDS.flatMap((kind) => [`unknown ${kind}`, `missing ${kind}`, `had ${kind}`]),
  ],
  measure: ({ material, sentence, looks }) => {
    const { passages, sentences } = material;
    const { terms, tokens, covered, told } = sentence;
    const { weigh, postings } = passages;
    const [best] = looks;
    const has = falling(looks.map((look) => look.has));
    const run = most(looks.map((look) => look.run));
    const missing = new Set([...terms].filter((term) => !best?.passage.terms.has(term)));
    const unknown = [...terms].filter((term) => !postings.has(term));
    const weightOf = (some: Iterable<string>): number => [...some].reduce((total, term) => total + weigh(term), 0);
    const before = sentences[sentence.index - 1]?.terms ?? new Set<string>();
    const carried = best ? weightOf([...before].filter((term) => best.passage.terms.has(term))) : 0;
    return [
      best?.ofSentence ?? 0,
      best?.ofPassage ?? 0,
      told,
      covered,
      has[0] ?? 0,
      has[1] ?? 0,
      has[2] ?? 0,
      run,
      run / Math.max(1, tokens.length),
      most(looks.map((look) => look.pairs)),
      most([...missing].map(weigh)),
      missing.size,
      most(unknown.map(weigh)),
      unknown.length,
      weightOf(unknown) / Math.max(1e-9, weightOf(terms)),
      carried / Math.max(1e-9, weightOf(before)),
      ...KINDS.flatMap((kind) => {
        const own = tokens.flatMap((token) => (token.tag === kind ? (kinTermOf(token) ?? []) : []));
        const lost = own.filter((term) => missing.has(term)).length;
        return [own.filter((term) => !postings.has(term)).length, lost, own.length === 0 ? 1 : 1 - lost / own.length];
      }),
    ];
  },
};
