import { existsSync } from "node:fs";
import { z } from "zod";
import { readBytes } from "../intake/files/read-bytes.ts";
import { decodeText } from "../intake/files/decode-text.ts";
import { parseJson } from "../intake/formats/parse-json.ts";
import { LARGEST_COLLECTION } from "../intake/limits.ts";
import { ReadoutError } from "../model/error.ts";
import { Decision } from "../model/story.ts";
import { replaceText } from "./write-output.ts";

/** What a file of decisions holds. */
const DecisionsFile = z.object({ readout: z.literal("1"), decisions: z.array(Decision) });

/**
 * The decisions in a file (docs/decisions.md).
 * @throws ReadoutError where it cannot be read, 'malformed' with the place of what is no decision
 */
export function readDecisions(path: string): Decision[] {
  const { text } = decodeText(readBytes(path, LARGEST_COLLECTION), path);
  const parsed = DecisionsFile.safeParse(parseJson(text, path));
  if (parsed.success) return parsed.data.decisions;
  const [issue] = parsed.error.issues;
  const place = issue?.path.map((step) => `/${String(step)}`).join("") ?? "";
  throw new ReadoutError(
    "malformed",
    place === "" ? path : `${path}#${place}`,
    `it is no file of decisions (${issue?.message ?? "its form is another"}).`,
    "Write it with `readout decide`, or see docs/decisions.md for its form.",
  );
}

/** The same; none where there is no such file yet. */
export const decisionsSoFar = (path: string): Decision[] => (existsSync(path) ? readDecisions(path) : []);

/** Writes the decisions in the place of those that the file had. */
export function writeDecisions(path: string, decisions: readonly Decision[]): void {
  replaceText(path, `${JSON.stringify({ readout: "1", decisions }, null, 1)}\n`);
}
