import { Argument, Command, Option } from "commander";
import type { Readout } from "../model/readout.ts";
import type { Span } from "../model/span.ts";
import type { PairDecision } from "../model/story.ts";
import { withDecision, withoutDecision } from "../relation/decisions/taken.ts";
import { lookupOf } from "../render/lookup.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { decisionsSoFar, writeDecisions } from "./decisions-file.ts";
import { EXIT, type Done } from "./exit.ts";
import { passageArgument } from "./passage-argument.ts";
import { readSoundRecord } from "./record-file.ts";
import { print, say } from "./streams.ts";

interface Options {
  readonly of: PairDecision["of"];
  readonly record: string;
  readonly decisions: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
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
    .requiredOption("--record <file>", "the record that has the passages: JSON, or a report as HTML")
    .requiredOption("--decisions <file>", "the file of decisions that it is written to")
    .option("--json", "print the decision as JSON")
    .option("-q, --quiet", "print nothing where all is well")
    .addHelpText(
      "after",
      `
Examples:
  readout decide different p3 p7 --of point --record record.json --decisions decisions.json
  readout decide same "Mayor Holm" e4 --of entity --record record.json --decisions decisions.json
  readout articles/ --decisions decisions.json`,
    )
    .action(async (what: "same" | "different" | "undo", a: string, b: string, options: Options) => {
      const record = readSoundRecord(options.record);
      const pair = pairOf(record, options.of, a, b);
      const before = decisionsSoFar(options.decisions);
      if (what === "undo") {
        const left = withoutDecision(before, pair);
        const isTakenBack = left.length < before.length;
        if (isTakenBack) writeDecisions(options.decisions, left);
        if (!options.quiet) say(isTakenBack ? "the decision is taken back." : "nothing was decided of them.");
        done(isTakenBack ? EXIT.done : EXIT.findings);
        return;
      }
      const decision: PairDecision = { kind: what, ...pair };
      const all = withDecision(before, decision);
      if (all !== before) writeDecisions(options.decisions, all);
      if (options.json) await print(`${JSON.stringify(decision)}\n`);
      else if (!options.quiet) await print(shown(record, decision));
      done(EXIT.done);
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
