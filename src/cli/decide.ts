import { Argument, Command, Option } from "commander";
import { ReadoutError } from "../model/error.ts";
import type { Readout } from "../model/readout.ts";
import type { Span } from "../model/span.ts";
import type { PairDecision } from "../model/story.ts";
import { withDecision, withoutDecision } from "../relation/decisions/taken.ts";
import { lookupOf } from "../render/lookup.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { type ArchiveOptions, withArchive } from "./archive-options.ts";
import { decisionsSoFar, writeDecisions } from "./decisions-file.ts";
import { EXIT, type Done } from "./exit.ts";
import { passageArgument } from "./passage-argument.ts";
import { readSoundRecord } from "./record-file.ts";
import { print, say } from "./streams.ts";

interface Options extends ArchiveOptions {
  readonly of: PairDecision["of"];
  readonly record?: string;
  readonly decisions?: string;
  readonly story?: string;
}

const PASSAGE = "its place (ARTICLE:START-END), its exact words, ARTICLE:words, or its line of the record (p3, e5)";

/** `readout decide`: that two passages state the same point or two names mean the same entity, or that they do not. */
export function decideCommand(done: Done): Command {
  return new Command("decide")
    .description("say that two passages are the same point, or two names the same entity, or that they are not")
    .addArgument(
      new Argument("<what>", "same, different, or undo to take a decision back").choices(["same", "different", "undo"]),
    )
    .argument("<a>", `the one passage: ${PASSAGE}`)
    .argument("<b>", "the other one")
    .addOption(
      new Option("--of <kind>", "what they are the same of").choices(["point", "entity"]).makeOptionMandatory(),
    )
    .option("--record <file>", "the record that has the passages: JSON, or a report as HTML")
    .option("--decisions <file>", "the file of decisions that it is written to")
    .addOption(
      new Option(
        "--story <id>",
        "a story of the archive that has the passages, instead of a record and a file",
      ).conflicts(["record", "decisions"]),
    )
    .addOption(new Option("--archive <file>", "the archive (default: its usual place, see docs/archive.md)"))
    .option("--json", "print the decision as JSON")
    .option("-q, --quiet", "print nothing where all is well")
    .addHelpText(
      "after",
      `
Examples:
  readout decide different p3 p7 --of point --record record.json --decisions decisions.json
  readout decide same "Mayor Holm" e4 --of entity --record record.json --decisions decisions.json
  readout articles/ --decisions decisions.json
  readout decide same p3 p7 --of point --story s-4a6ae7cb4ab5`,
    )
    .action(async (what: "same" | "different" | "undo", a: string, b: string, options: Options) => {
      const outcome =
        options.story === undefined ? inFile(what, a, b, options) : await inArchive(what, a, b, options.story, options);
      if (outcome.decision === undefined) {
        if (!options.quiet) say(outcome.isTakenBack ? "the decision is taken back." : "nothing was decided of them.");
        done(outcome.isTakenBack ? EXIT.done : EXIT.findings);
        return;
      }
      if (options.json) await print(`${JSON.stringify(outcome.decision)}\n`);
      else if (!options.quiet) await print(shown(outcome.record, outcome.decision));
      done(EXIT.done);
    });
}

/** What was decided and is kept, or whether a decision was taken back. */
interface Outcome {
  readonly record: Readout;
  readonly decision?: PairDecision;
  readonly isTakenBack?: boolean;
}

function inFile(
  what: "same" | "different" | "undo",
  a: string,
  b: string,
  { of, record: file, decisions }: Options,
): Outcome {
  if (file === undefined || decisions === undefined) {
    throw new ReadoutError(
      "usage",
      "readout decide",
      "it is not said where the passages are.",
      "Give --record and --decisions, or --story for a story of the archive.",
    );
  }
  const record = readSoundRecord(file);
  const pair = pairOf(record, of, a, b);
  const before = decisionsSoFar(decisions);
  if (what === "undo") {
    const left = withoutDecision(before, pair);
    const isTakenBack = left.length < before.length;
    if (isTakenBack) writeDecisions(decisions, left);
    return { record, isTakenBack };
  }
  const decision: PairDecision = { kind: what, ...pair };
  const all = withDecision(before, decision);
  if (all !== before) writeDecisions(decisions, all);
  return { record, decision };
}

function inArchive(
  what: "same" | "different" | "undo",
  a: string,
  b: string,
  story: string,
  options: Options,
): Promise<Outcome> {
  return withArchive(options, "write", async (keeping): Promise<Outcome> => {
    const { recordOf } = await import("../keeping/record.ts");
    const { decidePair, takePairBack } = await import("../keeping/decide-pair.ts");
    const record = await recordOf(keeping, story);
    const pair = pairOf(record, options.of, a, b);
    if (what === "undo") return { record, isTakenBack: await takePairBack(keeping, pair) };
    const decision: PairDecision = { kind: what, ...pair };
    await decidePair(keeping, decision);
    return { record, decision };
  });
}

/** The two passages that the arguments name, with their words. */
function pairOf(record: Readout, of: PairDecision["of"], one: string, other: string): Omit<PairDecision, "kind"> {
  const { words } = lookupOf(record);
  const [a, b] = [passageArgument(one, record, of), passageArgument(other, record, of)];
  return { of, a, b, words: { a: words(a), b: words(b) } };
}

function shown(record: Readout, { kind, of, a, b }: PairDecision): string {
  const { line, article } = lookupOf(record);
  const passage = (span: Span): string => safeText(`${article(span.article).outlet}: ${line(span)}`);
  return `${kind === "same" ? "the same" : "not the same"} ${of}\n  ${passage(a)}\n  ${passage(b)}\n`;
}
