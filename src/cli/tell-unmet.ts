import type { Readout } from "../model/readout.ts";
import type { Span } from "../model/span.ts";
import type { Decision } from "../model/story.ts";
import { unmetDecisions, type UnmetDecision } from "../readout/unmet-decisions.ts";
import { say } from "./streams.ts";

const WHY: Readonly<Record<UnmetDecision["why"], string>> = {
  "no-article": "an article that it names is not among those that were read",
  "no-words": "the text of an article no longer has its passage, or has its words more than once",
  "no-name": "there is no name at its place",
  overruled: "another decision, or the text itself, does not allow it",
};

/**
 * Says which decisions a record does not follow, and why. Those on articles that were not read are only counted: a file may hold the decisions
 * on many stories.
 * @returns how many could not be followed though their articles were read
 */
export function tellUnmet(record: Readout, decisions: readonly Decision[], quiet: boolean): number {
  const unmet = unmetDecisions(record, decisions);
  const elsewhere = unmet.filter(({ why }) => why === "no-article").length;
  if (elsewhere > 0 && !quiet)
    say(`${elsewhere} ${elsewhere === 1 ? "decision is" : "decisions are"} on other articles.`);
  const here = unmet.filter(({ why }) => why !== "no-article");
  for (const { decision, why } of here) {
    say(
      `the decision that ${placeOf(decision.a)} and ${placeOf(decision.b)} are ${decision.kind === "same" ? "the same" : "not the same"} ${decision.of} is not followed: ${WHY[why]}.`,
    );
  }
  return here.length;
}

const placeOf = ({ article, start, end }: Span): string => `${article}:${start}-${end}`;
