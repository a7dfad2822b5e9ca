import { type Command, Option } from "commander";
import type { BlockSources } from "../intake/draft.ts";
import { comeFrom, holdsCrawl } from "../intake/read-sources.ts";
import { Ids } from "../intake/story/ids.ts";
import type { Article } from "../model/article.ts";
import { NINJS_VERSIONS, type NinjsVersion, renderNinjs } from "../render/ninjs/render-ninjs.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { EXIT, type Done } from "./exit.ts";
import { intake, nothingRead, readingCommand, type ReadingOptions, sourceOptions } from "./options.ts";
import { print, Progress, sayError } from "./streams.ts";

interface Options extends ReadingOptions {
  readonly json?: boolean;
  readonly ninjs?: NinjsVersion | true;
  readonly positions?: boolean;
}

/** `readout extract`: what each input is as an article. */
export function extractCommand(done: Done): Command {
  return readingCommand("extract", "show what each input is as an article: its text and what is known of it")
    .addOption(new Option("--json", 'one JSON object a line: { "article": … }').conflicts("ninjs"))
    .addOption(
      new Option("--ninjs [version]", "one ninjs object a line (IPTC; 3.0 where no version is given)").choices(
        NINJS_VERSIONS,
      ),
    )
    .addOption(
      new Option("--positions", "JSON, for pages with where each block of the text stands in the page").conflicts(
        "ninjs",
      ),
    )
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
      const progress = new Progress(options.quiet ?? false);
      const extracted = holdsCrawl(paths) ? asTheyCome(paths, options, progress) : together(paths, options, progress);
      let [count, faults] = [0, 0];
      for await (const one of extracted) {
        if (one === "fault") {
          faults++;
          continue;
        }
        progress.clear();
        await print(printed(one, options) ?? (count > 0 ? "\n\n" : "") + shown(one.article));
        count++;
        progress.tell(`${count} articles …`);
      }
      progress.clear();
      if (count === 0) throw nothingRead(paths);
      done(faults > 0 ? EXIT.findings : EXIT.done);
    });
}

/** An article with where its text stands in the page that it was read from. */
interface One {
  readonly article: Article;
  readonly sources?: readonly BlockSources[] | undefined;
}

/** An article as one line for another program; undefined where it is for a reader. */
function printed({ article, sources }: One, { json, ninjs, positions }: Options): string | undefined {
  if (json || positions) return `${JSON.stringify({ article, ...(positions && { sources }) })}\n`;
  return ninjs === undefined ? undefined : `${JSON.stringify(renderNinjs(article, ninjs === true ? "3.0" : ninjs))}\n`;
}

type Extracted = AsyncGenerator<One | "fault">;

async function* together(paths: string[], options: Options, progress: Progress): Extracted {
  const { articles, skipped, sources } = await intake(paths, options, progress);
  for (const article of articles) yield { article, sources: sources.get(article.id) };
  for (const _ of skipped) yield "fault";
}

/** A crawl may hold any number of pages: each is printed when it is read, and none is kept. */
async function* asTheyCome(paths: string[], options: Options, progress: Progress): Extracted {
  const ids = new Ids();
  for await (const come of comeFrom(paths, sourceOptions(options))) {
    if ("settled" in come) yield { article: ids.give(come.settled), sources: come.settled.sources };
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
