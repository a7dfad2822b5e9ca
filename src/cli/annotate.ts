import type { Command } from "commander";
import type { Range } from "../model/span.ts";
import type { Annotation } from "../readout/annotate.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { EXIT, type Done } from "./exit.ts";
import { intake, readingCommand, type ReadingOptions } from "./options.ts";
import { print, Progress } from "./streams.ts";

interface Options extends ReadingOptions {
  readonly json?: boolean;
}

/** `readout annotate`: what each article yields alone. */
export function annotateCommand(done: Done): Command {
  return readingCommand(
    "annotate",
    "show what each article yields alone: names, times, figures, quotes, claims, furniture",
  )
    .option("--json", "one JSON object a line, an article each")
    .addHelpText(
      "after",
      `
Examples:
  readout annotate article.txt            what stands in it, kind by kind
  readout annotate articles/ --json > annotations.jsonl`,
    )
    .action(async (paths: string[], options: Options) => {
      const progress = new Progress(options.quiet ?? false);
      const { articles, skipped } = await intake(paths, options, progress);
      const { annotate } = await import("../readout/annotate.ts");
      for (const [index, article] of articles.entries()) {
        progress.tell(`annotating ${index + 1} of ${articles.length} …`);
        const annotation = annotate(article);
        progress.clear();
        await print(options.json ? `${JSON.stringify(annotation)}\n` : (index > 0 ? "\n" : "") + shown(annotation));
      }
      done(skipped.length > 0 ? EXIT.findings : EXIT.done);
    });
}

function shown(annotation: Annotation): string {
  const { article } = annotation;
  const words = (range: Range): string => safeText(article.text.slice(range.start, range.end)).replaceAll(/\s+/gu, " ");
  const open = (bound: number | null): string => (bound === null ? "…" : String(bound));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["names", unique(annotation.names.map(({ span, kind }) => `${words(span)}  (${kind})`))],
    ["times", annotation.times.map(({ span, value }) => `${words(span)}  = ${safeText(value)}`)],
    [
      "figures",
      annotation.figures.map(
        ({ span, min, max, unit }) =>
          `${words(span)}  = ${min === max ? open(min) : `${open(min)} to ${open(max)}`} ${safeText(unit)}`,
      ),
    ],
    [
      "quotes",
      annotation.quotes.map(
        ({ kind, span, speaker }) => `${kind}, ${speaker ? safeText(speaker.name) : "speaker unknown"}: ${words(span)}`,
      ),
    ],
    [
      "claims",
      annotation.claims.map(
        ({ span, polarity, modality }) => `${modality}${polarity === "negative" ? ", negative" : ""}: ${words(span)}`,
      ),
    ],
    ["furniture", annotation.furniture.map(words)],
  ];
  const body = sections.flatMap(([name, lines]) =>
    lines.length === 0 ? [] : [`  ${name}`, ...lines.map((line) => `    ${line}`)],
  );
  return `${safeText(article.id)}  ${safeText(article.title)}\n${body.join("\n")}\n`;
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];
