import { Command, Option } from "commander";
import type { Article } from "../model/article.ts";
import { ReadoutError } from "../model/error.ts";
import { EXIT, type Done } from "./exit.ts";
import { intake, type ReadingOptions } from "./options.ts";
import { print, Progress, terminal } from "./streams.ts";

interface Options extends ReadingOptions {
  readonly json?: boolean;
}

/** `readout diff`: what a newer revision of an article changed. */
export function diffCommand(done: Done): Command {
  return new Command("diff")
    .description(
      "show what a newer revision of an article added, dropped or altered: sentences, quotes, figures, times, claims",
    )
    .argument("<older>", "the older revision: a file or an address")
    .argument("<newer>", "the newer revision: a file or an address")
    .option("--json", "print the difference as JSON")
    .addOption(new Option("--contact <who>", "address or mailbox that servers are told when addresses are fetched"))
    .addOption(
      new Option("--cache <folder>", "keep what was fetched in this folder, and ask again only for what changed"),
    )
    .addOption(new Option("--allow-private", "fetch addresses inside this machine or its network too"))
    .addOption(new Option("-q, --quiet", "no progress and no notes, only errors"))
    .addHelpText(
      "after",
      `
Ends with 1 where more than typography, stamps or the order of sentences changed.

Examples:
  readout diff monday.html tuesday.html
  readout diff saved.html https://example.org/a --json`,
    )
    .action(async (older: string, newer: string, options: Options) => {
      const progress = new Progress(options.quiet ?? false);
      const [first, second] = [await one(older, options, progress), await one(newer, options, progress)];
      const { diff } = await import("../readout/diff.ts");
      const difference = diff(first, second);
      if (options.json) await print(`${JSON.stringify(difference)}\n`);
      else {
        const { renderDifference } = await import("../render/terminal/render-difference.ts");
        await print(renderDifference(difference, terminal()));
      }
      done(difference.revision.substantive ? EXIT.findings : EXIT.done);
    });
}

async function one(path: string, options: Options, progress: Progress): Promise<Article> {
  const { articles } = await intake([path], options, progress);
  const [article] = articles;
  if (article && articles.length === 1) return article;
  throw new ReadoutError(
    "usage",
    path,
    `it holds ${articles.length} articles, and one is compared with one.`,
    "Name the file or address of one revision.",
  );
}
