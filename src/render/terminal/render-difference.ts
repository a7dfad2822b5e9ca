import wrapAnsi from "wrap-ansi";
import type { Article } from "../../model/article.ts";
import type { Changed, Revision } from "../../model/revision.ts";
import { paintOf } from "./paint.ts";
import type { TerminalOptions } from "./render-terminal.ts";
import { safeText } from "./safe-text.ts";

interface Compared {
  readonly older: Article;
  readonly newer: Article;
  readonly revision: Revision;
}

const SIGNS: Readonly<Record<Changed["change"], string>> = {
  added: "added",
  dropped: "dropped",
  altered: "altered",
  moved: "moved",
  trivial: "typography",
};

const KINDS = ["quotes", "figures", "times", "claims"] as const;

/** What changed between two revisions as text for a terminal: sentences first, then what they say. */
export function renderDifference({ older, newer, revision }: Compared, { columns, colour }: TerminalOptions): string {
  const paint = paintOf(colour);
  const lines = (label: string, article: Article, span: Changed["older"]): string[] => {
    if (!span) return [];
    const words = safeText(article.text.slice(span.start, span.end).replaceAll(/\s+/gu, " "));
    return wrapAnsi(words, Math.max(20, columns - 6), { hard: true, trim: true })
      .split("\n")
      .map((line, index) => (index === 0 ? `    ${label} ${line}` : `      ${line}`));
  };
  const shown = (changed: Changed): string[] => [
    `  ${changed.change === "trivial" || changed.change === "moved" ? paint.faint(SIGNS[changed.change]) : paint.strong(SIGNS[changed.change])}`,
    ...lines("-", older, changed.change === "moved" ? undefined : changed.older),
    ...lines("+", newer, changed.newer),
  ];
  const section = (title: string, changes: readonly Changed[]): string[] =>
    changes.length === 0 ? [] : ["", paint.heading(title.toUpperCase()), ...changes.flatMap(shown)];
  const head = [
    `${safeText(older.id)} ${paint.faint(older.updated ?? older.published ?? "")} → ${safeText(newer.id)} ${paint.faint(newer.updated ?? newer.published ?? "")}`,
    summary(revision),
  ];
  const body = [...section("sentences", revision.sentences), ...KINDS.flatMap((kind) => section(kind, revision[kind]))];
  return `${[...head, ...body].join("\n")}\n`;
}

function summary({ substantive, sentences }: Revision): string {
  if (sentences.length === 0) return "No sentence changed.";
  if (!substantive) return "Only typography or the order of sentences changed.";
  const count = (change: Changed["change"]): number => sentences.filter((one) => one.change === change).length;
  return `${count("added")} sentences added, ${count("dropped")} dropped, ${count("altered")} altered.`;
}
