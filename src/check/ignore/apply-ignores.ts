import type { CommentRule, IgnoredFinding, Remark } from "../../model/checked-draft.ts";
import type { Finding, Level } from "../../model/finding.ts";
import type { Range } from "../../model/span.ts";
import type { FileDraft } from "../drafts/file-draft.ts";
import { textOffset } from "../drafts/placed-text.ts";
import type { Levels } from "../levels.ts";
import { factsOf } from "../rule-facts.ts";
import { findDirectives, type Directive } from "./find-directives.ts";
import { parseDirective, type Ignore } from "./parse-directive.ts";
import { linesOf } from "../lines-of.ts";

export interface Sifted {
  readonly kept: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** What is wrong with the comments, and which of them are of no use. */
  readonly remarks: readonly Remark[];
}

/** Sifts findings by the comments in the draft. */
export function applyIgnores(draft: FileDraft, findings: readonly Finding[], levels: Levels): Sifted {
  const directives = draft.directives ?? findDirectives(draft.source, draft.code);
  const parsed = directives.map(parseDirective);
  const ignores = parsed
    .flatMap(({ ignore }) => ignore ?? [])
    .map((ignore) => ({ ignore, range: rangeOf(ignore, draft), used: new Set<string>() }));
  const kept: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const holding = ignores.filter(({ ignore, range }) => ignore.rules.includes(finding.rule) && holds(range, finding));
    for (const { used } of holding) used.add(finding.rule);
    const [first] = holding;
    if (first) ignored.push({ ...finding, reason: first.ignore.reason });
    else kept.push(finding);
  }
  const remarks = [
    ...parsed.flatMap(({ faults }) =>
      faults.flatMap(({ at, rule, message }) => remarkOn(draft, at, rule, message, levels)),
    ),
    ...ignores.flatMap(({ ignore, used }) =>
      ignore.rules
        // What a rule that is off would have found is not known.
        .filter((rule) => !used.has(rule) && levels[rule] !== "off")
        .flatMap((rule) =>
          remarkOn(
            draft,
            ignore.at,
            "ignore-unused",
            `Nothing is found here for '${rule}'; the comment can go.`,
            levels,
          ),
        ),
    ),
  ];
  return { kept, ignored, remarks };
}

const holds = (range: Range | "all" | undefined, finding: Range): boolean =>
  range === "all" || (range !== undefined && range.start <= finding.start && finding.start < range.end);

/**
 * Where a comment holds: in the paragraph that it stands in or at the end of, else in the one that follows.
 */
function rangeOf({ at, scope }: Ignore, draft: FileDraft): Range | "all" | undefined {
  if (scope === "file") return "all";
  if (draft.directives) return at;
  let before: Range | undefined;
  for (const block of draft.blocks) {
    const place = draft.inFile(block);
    if (place.start >= at.end) return before && endsBeside(draft.source, draft.inFile(before).end, at) ? before : block;
    if (at.end <= place.end) return block;
    before = block;
  }
  return before && endsBeside(draft.source, draft.inFile(before).end, at) ? before : undefined;
}

const BOX_ENDS = /<\/(?:p|li|h[1-6]|blockquote|div|td|th|dd|dt|figcaption|section|article|header|main|body)\s*>/iu;

/** Whether a comment stands on the line that a paragraph ends on, and in its box. */
function endsBeside(source: string, end: number, at: Directive): boolean {
  const between = source.slice(end, at.start);
  return !/[\r\n]/u.test(between) && !BOX_ENDS.test(between);
}

function remarkOn(draft: FileDraft, at: Directive, rule: CommentRule, message: string, levels: Levels): Remark[] {
  const level: Level | "off" = levels[rule] ?? factsOf(rule).level;
  if (level === "off") return [];
  const [from, to] = [draft.lines.placeOf(at.start), draft.lines.placeOf(at.end)];
  const offset = textOffset(draft, at.start);
  return [
    {
      rule,
      level,
      ...linesOf(from, to),
      start: offset,
      end: offset,
      text: draft.source.slice(at.start, at.end),
      message,
      passages: [],
    },
  ];
}
