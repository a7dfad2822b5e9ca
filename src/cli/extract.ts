import type { Command } from "commander";
import { comeFrom, holdsCrawl } from "../intake/read-sources.ts";
import { Ids } from "../intake/story/ids.ts";
import type { Article } from "../model/article.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { EXIT, type Done } from "./exit.ts";
import { intake, nothingRead, readingCommand, type ReadingOptions, sourceOptions } from "./options.ts";
import { print, Progress, sayError } from "./streams.ts";

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
      const progress = new Progress(options.quiet ?? false);
      const extracted = holdsCrawl(paths) ? asTheyCome(paths, options, progress) : together(paths, options, progress);
      let [count, faults] = [0, 0];
      for await (const one of extracted) {
        if (one === "fault") {
          faults++;
          continue;
        }
        progress.clear();
        await print(options.json ? `${JSON.stringify({ article: one })}\n` : (count > 0 ? "\n\n" : "") + shown(one));
        count++;
        progress.tell(`${count} articles …`);
      }
      progress.clear();
      if (count === 0) throw nothingRead(paths);
      done(faults > 0 ? EXIT.findings : EXIT.done);
    });
}

type Extracted = AsyncGenerator<Article | "fault">;

async function* together(paths: string[], options: Options, progress: Progress): Extracted {
  const { articles, skipped } = await intake(paths, options, progress);
  yield* articles;
  for (const _ of skipped) yield "fault";
}

/** A crawl may hold any number of pages: each is printed when it is read, and none is kept. */
async function* asTheyCome(paths: string[], options: Options, progress: Progress): Extracted {
  const ids = new Ids();
  for await (const come of comeFrom(paths, sourceOptions(options))) {
    if ("settled" in come) yield ids.give(come.settled);
    if (!("fault" in come)) continue;
    progress.clear();
    sayError(come.fault);
    yield "fault";
  }
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
