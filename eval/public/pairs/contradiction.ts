import { contradictionProbability } from "../../../src/relation/contradiction/contradicts.ts";
import { isContradicted, judgedClaims } from "../../train/alike/contradiction/claims.ts";
import { fitContradiction } from "../../train/alike/contradiction/fit.ts";
import { foldsOf } from "../../train/alike/contradiction/folds.ts";
import { percent, type PublicJob } from "../job.ts";
import { classified } from "./measures.ts";

const FOLDS = 10;

/**
 * Which claims a text contradicts: F1 of that class over ten folds of the development part of RTE-3, each judged by weights and threshold of the nine
 * others, claims about one text in one fold. The columns were chosen on the same part. Naive calls every claim contradicted.
 */
export const contradiction: PublicJob = (shared) => {
  const [found, wanted] = [[] as boolean[], [] as boolean[]];
  for (const { kept, out } of foldsOf(judgedClaims(shared), FOLDS)) {
    const weights = fitContradiction(kept, "");
    for (const claim of out) {
      found.push(contradictionProbability(claim.row, weights) >= weights.least);
      wanted.push(isContradicted(claim));
    }
  }
  return [
    {
      job: "contradiction",
      data: "RTE-3",
      split: "development part, ten folds",
      measure: "F1 of contradiction",
      ours: percent(classified(found, wanted).f1),
      naive: percent(
        classified(
          wanted.map(() => true),
          wanted,
        ).f1,
      ),
      published: "about 21 with rules (test part; M)",
      target: 35,
    },
  ];
};
