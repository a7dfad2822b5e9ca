import type { Point } from "../../model/point.ts";
import type { Readout } from "../../model/readout.ts";
import type { Span } from "../../model/span.ts";
import { type Lookup, lookupOf } from "../lookup.ts";
import { rangeText } from "../range-text.ts";
import { corroborated, perhapsSeveral, printedDifferently, single } from "../selection.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** The record of a story as Markdown (CommonMark): headings, lists of passages with the number of their article and their place. */
export function renderMarkdown(readout: Readout): string {
  const lookup = lookupOf(readout);
  const sections = [
    head(readout, lookup),
    section(
      "Reported by several origins",
      corroborated(readout).flatMap((point) => pointLines(point, lookup)),
    ),
    section(
      "Perhaps by several origins",
      perhapsSeveral(readout).flatMap((point) => pointLines(point, lookup)),
    ),
    section("Printed in different words", wordingLines(readout, lookup)),
    section("Figures", figureLines(readout, lookup)),
    section("Conflicts", conflictLines(readout, lookup)),
    section("Timeline", timelineLines(readout, lookup)),
    section("Expected", expectedLines(readout, lookup)),
    section(
      "Only one origin",
      single(readout).flatMap((point) => pointLines(point, lookup)),
    ),
    section(
      "Shared words",
      readout.reuse.map(({ a, b }) => `- ${passage(a, lookup)} = ${place(b, lookup)}`),
    ),
    section(
      "Decided by a person",
      (readout.decisions ?? []).map(
        ({ kind, of, a, b }) =>
          `- ${kind === "same" ? "the same" : "not the same"} ${of}: ${passage(a, lookup)} ${kind === "same" ? "=" : "≠"} ${passage(b, lookup)}`,
      ),
    ),
    section("Articles", articleLines(readout)),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `## ${title}\n\n${lines.join("\n")}`;

const place = (span: Span, lookup: Lookup): string => `\\[${lookup.number(span.article)}: ${span.start}–${span.end}\\]`;

const passage = (span: Span, lookup: Lookup): string => `${escapeMarkdown(lookup.words(span))} ${place(span, lookup)}`;

function head(readout: Readout, lookup: Lookup): string {
  const origins = new Set(readout.articles.map((article) => article.origin)).size;
  const { from, to } = readout.published;
  const dates = from === null ? "dates unknown" : from === to ? from : `${from} to ${to}`;
  return `# ${passage(readout.title, lookup)}\n\n${readout.articles.length} articles · ${origins} origins · ${dates}`;
}

function pointLines(point: Point, lookup: Lookup): string[] {
  const firm = new Set(point.firm);
  const lines = point.passages.map(
    (span, index) => `  - ${firm.has(index) ? "" : "*perhaps also:* "}${passage(span, lookup)}`,
  );
  return [`- **${point.status}**, origins: ${point.origins}`, ...lines];
}

function wordingLines(readout: Readout, lookup: Lookup): string[] {
  return printedDifferently(readout, lookup).flatMap(({ utterance, variants }) => {
    return [
      `- ${escapeMarkdown(utterance.speaker?.name ?? "speaker not named")}`,
      ...variants.flatMap((variant) =>
        variant.spans.map((span) => `  - “${escapeMarkdown(lookup.words(span))}” ${place(span, lookup)}`),
      ),
    ];
  });
}

function figureLines(readout: Readout, lookup: Lookup): string[] {
  return readout.measures.flatMap((measure) => [
    `- **${measure.relation}**`,
    ...measure.figures.map(lookup.figure).map((figure) => {
      const of = figure.of ? ` of ${escapeMarkdown(lookup.words(figure.of))}` : "";
      return `  - ${passage(figure.span, lookup)}${of} ${escapeMarkdown(rangeText(figure))}`;
    }),
  ]);
}

const conflictLines = (readout: Readout, lookup: Lookup): string[] =>
  readout.conflicts.flatMap((conflict) => [
    `- **${conflict.kind}** (${escapeMarkdown(conflict.rule)})`,
    `  - ${passage(conflict.a, lookup)}`,
    `  - ${passage(conflict.b, lookup)}`,
  ]);

const timelineLines = (readout: Readout, lookup: Lookup): string[] =>
  readout.timeline.flatMap((entry) => [
    `- **${escapeMarkdown(entry.time)}** ${entry.modality}`,
    ...entry.passages.map((span) => `  - ${passage(span, lookup)}`),
  ]);

const expectedLines = (readout: Readout, lookup: Lookup): string[] =>
  readout.expected.flatMap((item) => [
    `- **${item.outcome}**, due ${escapeMarkdown(item.due)}: ${passage(item.passage, lookup)}`,
    ...(item.by ? [`  - ${passage(item.by, lookup)}`] : []),
  ]);

const articleLines = (readout: Readout): string[] =>
  readout.articles.map((article, index) => {
    const parts = [
      article.outlet,
      article.published ?? "date unknown",
      article.title,
      article.url ?? article.path ?? "",
    ];
    const about = parts
      .filter((part) => part !== "")
      .map(escapeMarkdown)
      .join(" · ");
    return `${index + 1}. ${about} · origin ${escapeMarkdown(article.origin)} · sha256 \`${article.sha256}\``;
  });
