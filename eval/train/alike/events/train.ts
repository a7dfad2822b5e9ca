// Trains what tells mentions of the same event: `node eval/train/alike/events/train.ts`. Numbers and pairs of stems only; no text is kept.
import { writeFileSync } from "node:fs";
import { isHeldOut } from "../../../public/events/chains.ts";
import { eventTopics } from "../../../public/events/mentions.ts";
import { shared } from "../../../gold.ts";
import { fitEvents } from "./fit.ts";

/** Topics of ECB+ that are annotated stories too. */
const JUDGED = new Set([3, 7, 12]);

const topics = eventTopics(shared).filter((topic) => !isHeldOut(topic) && !JUDGED.has(topic.number));
const weights = fitEvents(
  topics,
  `ECB+ topics ${topics.map((topic) => topic.number).join(", ")}; topics that 3 divides and those of annotated stories are left out.`,
);
writeFileSync(
  new URL("../../../../src/relation/alike/events/weights.json", import.meta.url),
  `${JSON.stringify(weights)}\n`,
);
console.log(`threshold ${weights.least}, ${Object.keys(weights.kin).length} pairs of words`);
