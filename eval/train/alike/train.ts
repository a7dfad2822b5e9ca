// Trains what tells how alike two statements are: `node eval/train/alike/train.ts`. Numbers only; no text is kept.
import { writeFileSync } from "node:fs";
import type { AlikeWeights } from "../../../src/relation/alike/weights.ts";
import { shared } from "../../gold.ts";
import { fitAlike } from "./fit.ts";
import { HEADLINES, paraphrasePairs, similarityPairs } from "./pairs.ts";

const weights: AlikeWeights = {
  note: "same: MRPC train without its validation part; likeness: STS headlines of 2013 to 2015.",
  same: fitAlike(paraphrasePairs(shared, "train")),
  likeness: fitAlike(HEADLINES.flatMap((set) => similarityPairs(shared, set))),
};
writeFileSync(new URL("../../../src/relation/alike/weights.json", import.meta.url), `${JSON.stringify(weights)}\n`);
