import { readFileSync } from "node:fs";
import { layOut } from "../../../../src/analysis/en/layout/layout.ts";
import { stated } from "../../../../src/relation/alike/stated.ts";
import { measureContradiction } from "../../../../src/relation/contradiction/measure.ts";
import { dataAt } from "../../../public/job.ts";
import { statedIn } from "../pairs.ts";

/** A claim about a text that people judged. */
export interface JudgedClaim {
  readonly text: string;
  readonly label: "entailment" | "neutral" | "contradiction";
  /** What is measured of it, in the order of the columns. */
  readonly row: readonly number[];
}

/** Reads the pairs of RTE-3 (development part) with their three-way labels; the task that a pair was made for is not read. */
export function judgedClaims(shared: string): JudgedClaim[] {
  const lines = readFileSync(dataAt(shared, "bench", "pairs", "rte3_dev.tsv"), "utf8").split(/\r?\n/);
  return lines.slice(1).flatMap((line) => {
    const [, text, claim, label] = line.split("\t");
    if (text === undefined || claim === undefined) return [];
    if (label !== "entailment" && label !== "neutral" && label !== "contradiction") return [];
    const { sentences, tokens } = layOut(text);
    const parts = sentences
      .map(({ from, to }) => stated(tokens.slice(from, to)))
      .filter((part) => part.plain.length > 0);
    return [{ text, label, row: measureContradiction(parts, statedIn(claim)) }];
  });
}

export const isContradicted = (claim: JudgedClaim): boolean => claim.label === "contradiction";
