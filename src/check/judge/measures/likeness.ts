import { alike } from "../../../relation/alike/alike.ts";
import { stated } from "../../../relation/alike/stated.ts";
import { contradictionProbability } from "../../../relation/contradiction/contradicts.ts";
import { measureContradiction } from "../../../relation/contradiction/measure.ts";
import { CONTRADICTION_WEIGHTS } from "../../../relation/contradiction/weights.ts";
import { type Family, falling, most } from "./family.ts";

/** So many of the passages that have most of a sentence may exclude it. */
const EXCLUDING = 6;

/** What models that were trained on pairs of sentences say: how alike the passages are in meaning, and whether they exclude what the sentence says. */
export const likeness: Family = {
  columns: [
    "paraphrase",
    "alike",
    "second alike",
    "third alike",
    "second origin alike",
    "second origin alike to first",
    "nearest excludes",
    "any excludes",
    "excludes, mean",
  ],
  measure: ({ material, sentence, looks }) => {
    const claim = stated(sentence.tokens);
    const compared = looks.map((look) => ({ look, ...alike(look.statement, claim) }));
    const alikes = falling(compared.map((one) => one.likeness));
    const byOrigin = new Map<string, number>();
    for (const { look, likeness: value } of compared) {
      const { origin } = material.sources.record.articles[look.passage.article]!;
      byOrigin.set(origin, Math.max(byOrigin.get(origin) ?? 0, value));
    }
    const origins = falling(byOrigin.values());
    const excludes = looks
      .toSorted((a, b) => b.has - a.has)
      .slice(0, EXCLUDING)
      .map(({ statement }) =>
        contradictionProbability(measureContradiction([statement], claim), CONTRADICTION_WEIGHTS),
      );
    return [
      most(compared.map(({ same }) => same)),
      alikes[0] ?? 0,
      alikes[1] ?? 0,
      alikes[2] ?? 0,
      origins[1] ?? 0,
      (origins[1] ?? 0) / Math.max(1e-9, origins[0] ?? 0),
      excludes[0] ?? 0,
      most(excludes),
      excludes.reduce((total, one) => total + one, 0) / Math.max(1, excludes.length),
    ];
  },
};
