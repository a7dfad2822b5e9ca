// Trains the shipped judge of sentences on all drafts with planted faults: `node eval/train/check/train.ts`.
import { writeFileSync } from "node:fs";
import { draftsWithMaterial } from "../../check/draft-material.ts";
import { examplesOf } from "./examples.ts";
import { fitJudge } from "./fit.ts";

const { drafts } = draftsWithMaterial();
const target = new URL("../../../src/check/judge/weights.json", import.meta.url);
writeFileSync(
  target,
  JSON.stringify(fitJudge(drafts.flatMap(({ draft, material }) => examplesOf(draft, material)))) + "\n",
);
