import { Command, Option } from "commander";
import type { Story } from "../model/story.ts";
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
import { print, Progress } from "./streams.ts";

interface Options extends ArchiveOptions, FilterOptions {
  readonly name?: string;
  readonly sort?: "newest" | "weightiest";
}

/** `readout stories`: the stories of the archive. */
export function storiesCommand(done: Done): Command {
  const command = new Command("stories")
    .description("list the stories of the archive")
    .argument("[query...]", 'words that an article of the story holds; "a phrase" in marks, beginning*, -without');
  return filterOptions(archiveOption(command))
    .addOption(new Option("--name <name>", "that name this person, organisation or place"))
    .addOption(
      new Option("--sort <order>", "by the newest article, or by origins and articles")
        .choices(["newest", "weightiest"])
        .default("newest"),
    )
    .addOption(limitOption("stories"))
    .option("--json", "one JSON object a line, a story each: { id, title, articles, origins, first, last }")
    .addOption(new Option("-q, --quiet", "no progress and no notes, only errors"))
    .addHelpText(
      "after",
      `
Examples:
  readout stories
  readout stories --sort weightiest --limit 10
  readout stories dam --since 2031-05-01 --name "Ilse Brandt"`,
    )
    .action(async (words: string[], options: Options) => {
      const progress = new Progress(options.quiet ?? false);
      const [{ listStories }, { termsOf }] = await Promise.all([
        import("../keeping/list-stories.ts"),
        import("../keeping/search/terms.ts"),
      ]);
      const { terms, without } = termsOf(words.join(" "));
      const names = options.name === undefined ? [] : termsOf(`"${options.name.replaceAll('"', " ")}"`, "names").terms;
      const query = {
        ...filtersOf(options),
        terms: [...terms, ...names],
        without,
        ...(options.sort && { sort: options.sort }),
      };
      await withArchive(options, "read", async (keeping) => {
        const told = (at: number, of: number): void => progress.tell(`${at} of ${of} stories …`);
        for await (const story of listStories(keeping, query, told)) {
          progress.clear();
          await print(options.json ? `${JSON.stringify(story)}\n` : shown(story));
        }
      });
      progress.clear();
      done(EXIT.done);
    });
}

function shown({ id, title, articles, origins, first, last }: Story): string {
  const days = [first, last].flatMap((date) => date?.slice(0, 10) ?? []);
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;
  const about = [count(articles.length, "article"), count(origins, "origin"), [...new Set(days)].join(" to ")];
  return `${safeText(id)}  ${about.filter((part) => part !== "").join(", ")}\n  ${safeText(title).replaceAll(/\s+/gu, " ")}\n`;
}
