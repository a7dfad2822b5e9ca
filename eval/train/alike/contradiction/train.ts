// Trains what tells a contradicted claim: `node eval/train/alike/contradiction/train.ts`. Numbers only; no text is kept.
import { writeFileSync } from "node:fs";
import { shared } from "../../../gold.ts";
import { judgedClaims } from "./claims.ts";
import { fitContradiction } from "./fit.ts";

const weights = fitContradiction(judgedClaims(shared), "RTE-3, development part, three-way labels.");
writeFileSync(
  new URL("../../../../src/relation/contradiction/weights.json", import.meta.url),
  `${JSON.stringify(weights)}\n`,
);
