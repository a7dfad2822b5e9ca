// Trains which times annotators of TimeML mark: `node eval/train/times/train.ts` writes src/analysis/en/times/annotation/weights.json.
import { writeFileSync } from "node:fs";
import { shared } from "../../gold.ts";
import { readTexts } from "../../public/times/timebank.ts";
import { examplesOf, fit } from "./fit.ts";

const { rest } = readTexts(shared);
const examples = rest.flatMap(examplesOf);
const model = fit(examples);
console.log(`${rest.length} texts, ${examples.length} expressions, ${Object.keys(model.weights).length} weights`);
const file = new URL("../../../src/analysis/en/times/annotation/weights.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(model, null, 1)}\n`);
