import type { Command } from "commander";
import type { Article } from "../model/article.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { EXIT, type Done } from "./exit.ts";
import { intake, readingCommand, type ReadingOptions } from "./options.ts";
import { print, Progress } from "./streams.ts";

interface Options extends ReadingOptions {
  readonly json?: boolean;
}

/** `readout extract`: what each input is as an article. */
export function extractCommand(done: Done): Command {
  return readingCommand("extract", "show what each input is as an article: its text and what is known of it")
    .option("--json", 'one JSON object a line: { "article": … }')
    .addHelpText(
      "after",
      `
Examples:
  readout extract page.html               the article on the page, without what surrounds it
  readout extract pages/ --json > articles.jsonl
  curl -s https://example.org/a | readout extract - --outlet "Example Times"`,
    )
    .action(async (paths: string[], options: Options) => {
      const { articles, skipped } = await intake(paths, options, new Progress(options.quiet ?? false));
      for (const [index, article] of articles.entries()) {
        await print(options.json ? `${JSON.stringify({ article })}\n` : (index > 0 ? "\n\n" : "") + shown(article));
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
