import { pathToFileURL } from "node:url";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
  type Range,
} from "vscode-languageserver/node";
import type { Region } from "../render/check/check-view.ts";
import type { Level } from "../model/finding.ts";
import type { SourcePlace } from "../check/source-places/find-source-place.ts";
import type { DocumentFinding, Outcome, Problem } from "./messages.ts";

/** The name that editors show beside a finding. */
export const SOURCE = "readout";

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

/** Findings as an editor shows them, what keeps the draft from being checked at its first line. */
export function diagnosticsOf({ findings, problems }: Outcome, showsRelated: boolean): Diagnostic[] {
  return [...problems.map(ofProblem), ...findings.map((finding) => ofFinding(finding, showsRelated))];
}

const ofProblem = ({ message, severity }: Problem): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: SEVERITIES[severity],
  source: SOURCE,
  code: "sources",
  message,
});

function ofFinding({ remark, passages }: DocumentFinding, showsRelated: boolean): Diagnostic {
  const related = passages.flatMap(({ source, before, words, after, place }): DiagnosticRelatedInformation[] =>
    place
      ? [{ location: locationOf(place), message: `${source}: ${before}${words}${after}`.replace(/\s+/gu, " ") }]
      : [],
  );
  return {
    range: rangeOf(remark),
    severity: SEVERITIES[remark.level],
    source: SOURCE,
    code: remark.rule,
    message: remark.message,
    ...(remark.rule === "ignore-unused" && { tags: [DiagnosticTag.Unnecessary] }),
    ...(showsRelated && related.length > 0 && { relatedInformation: related }),
  };
}

/** Lines and characters from 0, as the protocol counts them; characters are UTF-16 units in both. */
export const rangeOf = ({ line, column, endLine, endColumn }: Region): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
});

export const locationOf = ({ path, from, to }: SourcePlace): Location => ({
  uri: pathToFileURL(path).href,
  range: rangeOf({ line: from.line, column: from.column, endLine: to.line, endColumn: to.column }),
});
