import type { Command } from "commander";
import type { Article } from "../model/article.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { EXIT, type Done } from "./exit.ts";
import { intake, readingCommand, type ReadingOptions } from "./options.ts";
import { print, Progress } from "./streams.ts";

interface Options extends ReadingOptions {
  readonly json?: boolean;
  readonly positions?: boolean;
}

/** `readout extract`: what each input is as an article. */
export function extractCommand(done: Done): Command {
  return readingCommand("extract", "show what each input is as an article: its text and what is known of it")
    .option("--json", 'one JSON object a line: { "article": … }')
    .option("--positions", "JSON, for pages with where each block of the text stands in the page")
    .addHelpText(
      "after",
      `
Examples:
  readout extract page.html               the article on the page, without what surrounds it
  readout extract pages/ --json > articles.jsonl
  readout extract page.html --positions   the same as JSON, with the place of every character in the page
  curl -s https://example.org/a | readout extract - --outlet "Example Times"`,
    )
    .action(async (paths: string[], options: Options) => {
      const { articles, skipped, sources } = intake(paths, options, new Progress(options.quiet ?? false));
      for (const [index, article] of articles.entries()) {
        const places = options.positions ? { sources: sources.get(article.id) } : {};
        const json = options.json || options.positions;
        await print(json ? `${JSON.stringify({ article, ...places })}\n` : (index > 0 ? "\n\n" : "") + shown(article));
      }
      done(skipped.length > 0 ? EXIT.findings : EXIT.done);
    });
}

function shown(article: Article): string {
  const about: readonly (readonly [string, string | null | undefined])[] = [
    ["id", article.id],
    ["title", article.title],
    ["outlet", article.outlet],
    ["byline", article.byline],
    ["credit", article.credit],
    ["section", article.section],
    ["published", article.published],
    ["updated", article.updated],
    ["language", article.language],
    ["address", article.url],
    ["file", article.path],
    ...(article.notes ?? []).map((note) => ["note", note] as const),
  ];
  const lines = about.flatMap(([name, value]) =>
    value ? [`${name.padEnd(10)} ${safeText(value).replaceAll("\n", " ")}`] : [],
  );
  return `${lines.join("\n")}\n\n${safeText(article.text.trim())}\n`;
}
