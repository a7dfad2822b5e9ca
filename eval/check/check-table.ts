import { Rule } from "../../src/model/finding.ts";
import { percent } from "../public/job.ts";
import type { CheckOutcomes, Outcome } from "./score-check.ts";

/** The rows that gather rules, above those of single rules. */
const GROUPS: Readonly<Record<string, readonly Rule[]>> = {
  all: Rule.options,
  quotes: ["quote-altered", "quote-not-found", "quote-speaker"],
  figures: ["figure-differs", "figure-precision"],
};

interface CheckRow {
  readonly planted: number;
  readonly recall: number | null;
  readonly found: number;
  readonly precision: number | null;
  readonly wrong: number;
  readonly beside: number;
}

/**
 * Recall: of the planted faults that are counted under these rules, those found. Precision: of the findings of these rules that lie on a planted
 * fault which accepts them or on none at all, the former; null where there is nothing to take a share of.
 */
function rowOf(outcomes: CheckOutcomes, rules: readonly Rule[]): CheckRow {
  const count = (of: readonly Outcome[]): number => of.filter(({ rule }) => rules.includes(rule)).length;
  const [found, missed, right, wrong] = [outcomes.found, outcomes.missed, outcomes.right, outcomes.wrong].map(count);
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : percent(part / whole));
  return {
    planted: found! + missed!,
    recall: share(found!, found! + missed!),
    found: right! + wrong!,
    precision: share(right!, right! + wrong!),
    wrong: wrong!,
    beside: count(outcomes.beside),
  };
}

const rows = (): [string, readonly Rule[]][] => [
  ...Object.entries(GROUPS),
  ...Rule.options.map((rule): [string, Rule[]] => [rule, [rule]]),
];

/** What `check` found and what a few lines of code find, on the same drafts. */
export interface Compared {
  readonly ours: CheckOutcomes;
  readonly naive: CheckOutcomes;
}

/** One Markdown table for each group of drafts, columns padded so that it reads in a terminal too. */
export function checkTable(outcomes: Readonly<Record<string, Compared>>): string {
  return Object.entries(outcomes)
    .map(([group, { ours: of, naive }]) => {
      const head = [
        "rule",
        "planted",
        "recall",
        "findings",
        "precision",
        "wrong",
        "beside",
        "naive rec.",
        "naive prec.",
      ];
      const show = (value: number | null): string => value?.toFixed(1) ?? "";
      const cells = rows().map(([name, rules]) => {
        const row = rowOf(of, rules);
        const other = rowOf(naive, rules);
        return [
          name,
          String(row.planted),
          show(row.recall),
          String(row.found),
          show(row.precision),
          String(row.wrong),
          String(row.beside),
          show(other.recall),
          show(other.precision),
        ];
      });
      const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
      const line = (row: readonly string[]): string =>
        `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(" | ")} |`;
      const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
      const stories = new Set(of.drafts.map(({ story }) => story));
      return [
        `${group}: ${of.drafts.length} drafts of ${stories.size} stories, ${of.clean} clean sentences, ${of.alarmed} of them with a finding`,
        "",
        line(head),
        rule,
        ...cells.map(line),
      ].join("\n");
    })
    .join("\n\n");
}

/** The figures that have floors: recall and precision of the groups, and the share of clean sentences without a finding. */
export function checkMeans(outcomes: Readonly<Record<string, Compared>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(outcomes).flatMap(([group, { ours: of }]) => [
      ...Object.entries(GROUPS).flatMap(([name, rules]): [string, number][] => {
        const { recall, precision } = rowOf(of, rules);
        return [
          [`${group}, ${name}, recall`, recall ?? 0],
          [`${group}, ${name}, precision`, precision ?? 0],
        ];
      }),
      [`${group}, clean sentences without a finding`, of.clean === 0 ? 0 : percent(1 - of.alarmed / of.clean)],
    ]),
  );
}

/** Every missed fault and wrong finding, with its place and words. */
export function missesOf({ missed, wrong, beside }: CheckOutcomes): string {
  const line =
    (what: string) =>
    ({ draft, rule, place, kind, message }: Outcome): string => {
      const before = draft.text.slice(0, place.start);
      const row = before.split("\n").length;
      const column = place.start - before.lastIndexOf("\n");
      const words = draft.text.slice(place.start, place.end).replaceAll(/\s+/gu, " ");
      return [
        `${draft.name}:${row}:${column} ${what} ${rule}${kind ? ` (${kind})` : ""}`,
        `    ${words}`,
        ...(message ? [`    -> ${message}`] : []),
      ].join("\n");
    };
  return [...missed.map(line("missed")), ...wrong.map(line("wrong")), ...beside.map(line("beside"))].join("\n");
}
