import { relative, sep } from "node:path";
import type { Remark } from "../../model/checked-draft.ts";
import type { Level } from "../../model/finding.ts";
import { lookupOf, type Lookup } from "../lookup.ts";
import { safeText } from "../terminal/safe-text.ts";
import type { CheckView } from "./check-view.ts";

const COMMANDS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * Findings as workflow commands of GitHub Actions, which show them beside the lines of the draft: one line each, with everything from outside escaped
 * as the runner unescapes it.
 */
export function renderGitHub(view: CheckView): string {
  const lookup = lookupOf(view.record);
  return view.checked.findings.map((remark) => `${commandOf(view, lookup, remark)}\n`).join("");
}

function commandOf({ checked }: CheckView, lookup: Lookup, remark: Remark): string {
  const properties = [
    `file=${property(relative("", checked.draft.path).split(sep).join("/"))}`,
    `line=${remark.line}`,
    `endLine=${remark.endLine}`,
    // Columns are taken for places on one line alone.
    ...(remark.line === remark.endLine ? [`col=${remark.column}`, `endColumn=${remark.endColumn}`] : []),
    `title=${property(`readout: ${remark.rule}`)}`,
  ];
  const lines = [
    remark.message,
    ...(remark.suggestion === undefined ? [] : [`right: ${remark.suggestion.replace(/\s+/gu, " ")}`]),
    ...remark.passages.map((span) => {
      const { outlet, id } = lookup.article(span.article);
      return `${outlet || id}: “${lookup.line(span)}”`;
    }),
  ];
  return `::${COMMANDS[remark.level]} ${properties.join(",")}::${data(safeText(lines.join("\n")))}`;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(safeText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
