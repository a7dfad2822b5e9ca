import { Argument, Command, Option } from "commander";
import type { Readout } from "../model/readout.ts";
import type { Span } from "../model/span.ts";
import type { Decision, PairDecision } from "../model/story.ts";
import { refuseContradictions } from "../relation/decisions/contradictions.ts";
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
      const pair = pairOf(record, passageArgument(a, record, options.of), passageArgument(b, record, options.of));
      const before = decisionsSoFar(options.decisions);
      const others = before.filter((decision) => !isOn(decision, options.of, pair));
      const said = before.filter((decision) => isOn(decision, options.of, pair));
      if (what === "undo") {
        if (said.length > 0) writeDecisions(options.decisions, others);
        if (!options.quiet) say(`${said.length === 0 ? "nothing was decided of them" : "the decision is taken back"}.`);
        done(said.length === 0 ? EXIT.findings : EXIT.done);
        return;
      }
      const decision: PairDecision = { kind: what, of: options.of, ...pair };
      // The opposite of what was said stands against it until it is taken back.
      const isKnown = said.some(({ kind }) => kind === what);
      const all = isKnown ? before : [...before, decision];
      refuseContradictions(all);
      if (!isKnown) writeDecisions(options.decisions, all);
      if (options.json) await print(`${JSON.stringify(decision)}\n`);
      else if (!options.quiet) await print(shown(record, decision));
      done(EXIT.done);
    });
}

type Pair = Pick<PairDecision, "a" | "b"> & Required<Pick<PairDecision, "words">>;

function pairOf(record: Readout, a: Span, b: Span): Pair {
  const { words } = lookupOf(record);
  return { a, b, words: { a: words(a), b: words(b) } };
}

const isSame = (x: Span, y: Span): boolean => x.article === y.article && x.start === y.start && x.end === y.end;

function isOn(decision: Decision, of: PairDecision["of"], { a, b }: Pair): boolean {
  if (decision.kind !== "same" && decision.kind !== "different") return false;
  const { a: x, b: y } = decision;
  return decision.of === of && ((isSame(a, x) && isSame(b, y)) || (isSame(a, y) && isSame(b, x)));
}

function shown(record: Readout, { kind, of, a, b }: PairDecision): string {
  const { line, article } = lookupOf(record);
  const passage = (span: Span): string => safeText(`${article(span.article).outlet}: ${line(span)}`);
  return `${kind === "same" ? "the same" : "not the same"} ${of}\n  ${passage(a)}\n  ${passage(b)}\n`;
}
