import { relative } from "node:path";
import type { CheckedDraft, Remark } from "../../model/checked-draft.ts";
import type { Level } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import { contextWords } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { hanging, heading, type Page } from "../terminal/page.ts";
import { type Paint, paintOf } from "../terminal/paint.ts";
import type { TerminalOptions } from "../terminal/render-terminal.ts";
import { safeText } from "../terminal/safe-text.ts";
import type { CheckView } from "./check-view.ts";
import { levelsText } from "./counts.ts";
import { excerptOf } from "./excerpt.ts";
import { renderSupport } from "./render-support.ts";

/** How many lines of a stretch are shown, and how many passages below it. */
const LINES_SHOWN = 3;
const PASSAGES_SHOWN = 5;
/** Longer passages are cut; the report has them whole. */
const LONGEST_PASSAGE = 500;

/** Findings for a terminal as a linter prints them: place, rule, the words under a caret, what is wrong, and the passages that say so. */
export function renderCheck(view: CheckView, options: TerminalOptions): string {
  const page: Page = {
    readout: view.record,
    lookup: lookupOf(view.record),
    paint: paintOf(options.colour),
    columns: Math.max(40, options.columns),
  };
  const { checked } = view;
  const findings = checked.findings.map((remark) => [...remarkLines(page, view, remark), ""].join("\n"));
  return `${[...findings, sumLine(page, checked)].join("\n")}\n`;
}

/** The summary of a draft for a terminal. */
export function renderSummary(view: CheckView, options: TerminalOptions): string {
  const paint = paintOf(options.colour);
  const page: Page = {
    readout: view.record,
    lookup: lookupOf(view.record),
    paint,
    columns: Math.max(40, options.columns),
  };
  return `${[...renderSupport(page, view.checked), "", sumLine(page, view.checked)].join("\n")}\n`;
}

function remarkLines(page: Page, view: CheckView, remark: Remark): string[] {
  const { paint } = page;
  const { path } = view.checked.draft;
  const place = `${safeText(shownPath(path))}:${remark.line}:${remark.column}`;
  return [
    ...hanging(
      page,
      "",
      `${paint.heading(place)}  ${levelBrush(page, remark.level)(remark.level)}  ${paint.strong(remark.rule)}`,
    ),
    ...hanging(page, "  ", safeText(oneLine(remark.message))),
    ...excerptLines(page, view, remark),
    ...(remark.suggestion === undefined
      ? []
      : hanging(page, "  right: ", paint.solid(safeText(oneLine(remark.suggestion))))),
    ...passageLines(page, remark.passages),
  ];
}

/** The path as seen from the current folder, where it is in it. */
function shownPath(path: string): string {
  const near = relative("", path);
  return path === "-" || near.startsWith("..") || near === "" ? path : near;
}

const oneLine = (words: string): string => words.replace(/\s+/gu, " ");

const BRUSHES: Readonly<Record<Level, keyof Paint>> = { error: "wrong", warning: "contested", note: "faint" };

const levelBrush = ({ paint }: Page, level: Level): ((words: string) => string) => paint[BRUSHES[level]];

function excerptLines(page: Page, view: CheckView, remark: Remark): string[] {
  const { paint } = page;
  const last = Math.min(remark.endLine, remark.line + LINES_SHOWN - 1);
  const gutter = String(last).length;
  const room = page.columns - gutter - 5;
  const brush = levelBrush(page, remark.level);
  const lines: string[] = [];
  for (let number = remark.line; number <= last; number++) {
    const line = view.line(number);
    const from = number === remark.line ? remark.column - 1 : line.length - line.trimStart().length;
    const to = number === remark.endLine ? remark.endColumn - 1 : line.trimEnd().length;
    // A line that is only passed through has nothing to be marked.
    if (number > remark.line && to <= from) continue;
    const { words, mark } = excerptOf(line, from, to, room);
    lines.push(
      `  ${paint.faint(`${String(number).padStart(gutter)} |`)} ${words}`,
      `  ${paint.faint(`${" ".repeat(gutter)} |`)} ${brush(mark)}`,
    );
  }
  if (remark.endLine > last) lines.push(`  ${" ".repeat(gutter)} ${paint.faint(`… to line ${remark.endLine}`)}`);
  return lines;
}

function passageLines(page: Page, passages: readonly Span[]): string[] {
  const { lookup, paint } = page;
  const lines = passages.slice(0, PASSAGES_SHOWN).flatMap((span) => {
    const { outlet, id, published } = lookup.article(span.article);
    const day = published === null ? "" : `, ${published.slice(0, 10)}`;
    const source = paint.faint(`${safeText(outlet || id)}${safeText(day)}:`);
    return hanging(page, `  [${lookup.number(span.article)}] `, `${source} ${passageWords(page, span)}`);
  });
  const more = passages.length - PASSAGES_SHOWN;
  return more > 0 ? [...lines, `  ${paint.faint(`and ${more} more: see --json or --html`)}`] : lines;
}

/** A passage, and around a short one its sentence, from which it is set off. */
function passageWords({ lookup, paint }: Page, span: Span): string {
  const { before, after } = contextWords(lookup.article(span.article).text, span);
  const words = safeText(cut(lookup.line(span)));
  if (before === "" && after === "") return words;
  return `${paint.faint(safeText(oneLine(before)))}${paint.differing(words)}${paint.faint(safeText(oneLine(after)))}`;
}

const cut = (words: string): string =>
  words.length <= LONGEST_PASSAGE ? words : `${words.slice(0, words.lastIndexOf(" ", LONGEST_PASSAGE))} …`;

function sumLine(page: Page, checked: CheckedDraft): string {
  return heading(page, `${safeText(shownPath(checked.draft.path))}:`, levelsText(checked));
}
