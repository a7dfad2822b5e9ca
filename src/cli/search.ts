import { Command, Option } from "commander";
import type { Article } from "../model/article.ts";
import type { ArticleFound, FigureFound, Filters, QuoteFound } from "../keeping/search/search.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import {
  archiveOption,
  type ArchiveOptions,
  type FilterOptions,
  filterOptions,
  filtersOf,
  limitOption,
  withArchive,
} from "./archive-options.ts";
import { EXIT, type Done } from "./exit.ts";
import { print } from "./streams.ts";

interface Options extends ArchiveOptions, FilterOptions {
  readonly quotes?: boolean;
  readonly figures?: boolean;
  readonly story?: string;
  readonly sort?: "best" | "newest";
}

/** `readout search`: articles, quotes and figures of the archive. */
export function searchCommand(done: Done): Command {
  const command = new Command("search")
    .description("search the archive: articles by their words, quotes by their speaker, figures by what they count")
    .argument("[query...]", 'words that have to occur; "a phrase" in marks, beginning*, -without');
  return filterOptions(archiveOption(command))
    .addOption(new Option("--quotes", "quotes of the speaker that the words name").conflicts("figures"))
    .addOption(new Option("--figures", "figures of what the words name"))
    .addOption(new Option("--story <id>", "in this story"))
    .addOption(
      new Option("--sort <order>", "articles by how well they match, or the newest first").choices(["best", "newest"]),
    )
    .addOption(limitOption("lines", 20))
    .option("--json", "one JSON object a line, with the passages that were found")
    .addHelpText(
      "after",
      `
Examples:
  readout search dam evacuated --since 2031-05-01
  readout search '"held overnight" -mill'
  readout search --quotes Ilse Brandt
  readout search --figures homes --outlet Courier --json`,
    )
    .action(async (words: string[], options: Options) => {
      await withArchive(options, "read", async (keeping) => {
        const [{ searchArticles, searchFigures, searchQuotes }, { storyOf }] = await Promise.all([
          import("../keeping/search/search.ts"),
          import("../keeping/record.ts"),
        ]);
        const { limit = 20, ...narrow } = filtersOf(options);
        const filters: Filters = {
          ...narrow,
          ...(options.story !== undefined && { story: (await storyOf(keeping.archive, options.story)).id }),
          ...(options.sort && { sort: options.sort }),
        };
        const query = words.join(" ");
        const found = options.quotes
          ? searchQuotes(keeping, query, filters)
          : options.figures
            ? searchFigures(keeping, query, filters)
            : searchArticles(keeping, query, { ...filters, limit });
        let count = 0;
        for await (const one of found) {
          if (count++ >= limit) break;
          await print(options.json ? `${JSON.stringify(plain(one))}\n` : shown(one));
        }
      });
      done(EXIT.done);
    });
}

type Found = ArticleFound | QuoteFound | FigureFound;

const about = ({ id, outlet, title, published, url }: Article) => ({
  article: id,
  outlet,
  title,
  published,
  ...(url !== undefined && { url }),
});

/** A line for another program: the article by its id, passages with their words. */
function plain(found: Found): unknown {
  const common = { ...about(found.article), story: found.story };
  if ("passages" in found) return { ...common, passages: found.passages };
  if ("quote" in found) {
    const { kind, speaker } = found.quote;
    return { ...common, quote: { kind, speaker: speaker?.name ?? null, ...found.passage } };
  }
  const { min, max, unit } = found.figure;
  return { ...common, figure: { min, max, unit, ...found.passage }, sentence: found.sentence };
}

function shown(found: Found): string {
  const { article, story } = found;
  const head = [article.id, article.outlet, article.published?.slice(0, 10), story].filter((part) => part).join("  ");
  return `${safeText(head)}\n${linesOf(found)
    .map((line) => `  ${safeText(line).replaceAll(/\s+/gu, " ")}\n`)
    .join("")}`;
}

function linesOf(found: Found): string[] {
  if ("passages" in found) {
    const { title } = found.article;
    const shown = found.passages.map(({ text }) => text).filter((text) => text !== title);
    return [...(title === "" ? [] : [title]), ...shown];
  }
  if ("quote" in found) return [`${found.quote.speaker?.name ?? ""} (${found.quote.kind}): ${found.passage.text}`];
  const { min, max, unit } = found.figure;
  const open = (bound: number | null): string => (bound === null ? "…" : String(bound));
  return [
    `${found.passage.text}  = ${min === max ? open(min) : `${open(min)} to ${open(max)}`} ${unit}`,
    found.sentence.text,
  ];
}
