import { type CheckReport, type Finding, type Level, Rule } from "../model/finding.ts";
import { byPlace } from "../model/span.ts";
import type { ReadDraft } from "./draft.ts";
import type { Found } from "./found.ts";
import { materialOf } from "./material.ts";
import { RULES } from "./rules/rules.ts";
import type { Sources } from "./sources.ts";

/** What the rules may be told: a level other than the usual one, or 'off'. */
export interface CheckOptions {
  readonly levels?: Readonly<Partial<Record<Rule, Level | "off">>>;
}

/**
 * A draft against its sources (`sourcesOf`).
 * The same draft, sources and options give the same findings, in the order of their places.
 */
export function check(draft: ReadDraft, sources: Sources, { levels = {} }: CheckOptions = {}): CheckReport {
  const material = materialOf(draft, sources);
  const found = Rule.options.flatMap((rule) => RULES[rule].find(material));
  const findings = found.flatMap((one): Finding[] => {
    const level = levels[one.rule] ?? RULES[one.rule].level;
    return level === "off" ? [] : [findingOf(draft, one, level)];
  });
  const { path, text, sha256, places } = draft;
  return {
    readout: "1",
    draft: { path, text, sha256, places },
    findings: findings.toSorted((a, b) => byPlace(a, b) || compare(a.rule, b.rule)),
    sentences: [],
  };
}

function findingOf(draft: ReadDraft, found: Found, level: Level): Finding {
  const { start, end, rule, message, passages, suggestion } = found;
  const [from, to] = [draft.placeOf(start), draft.placeOf(end)];
  return {
    rule,
    level,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    start,
    end,
    text: draft.text.slice(start, end),
    message,
    passages: [...passages],
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** By UTF-16 units, so that no locale of a machine changes the order. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
