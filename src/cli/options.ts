import { Command, Option } from "commander";
import { parseDate } from "../intake/dates/parse-date.ts";
import type { Intake, IntakeOptions } from "../intake/intake.ts";
import { readSources, type SourceOptions } from "../intake/read-sources.ts";
import { canonicalTag } from "../intake/settle.ts";
import { ReadoutError } from "../model/error.ts";
import { Progress, say, sayError } from "./streams.ts";

/** The options of every command that reads articles. */
export interface ReadingOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly contact?: string;
  readonly cache?: string;
  readonly allowPrivate?: boolean;
  readonly quiet?: boolean;
}

const PATHS = "files and folders of text, Markdown, HTML, JSON or feeds, or addresses; '-' is the standard input";

/** A command that reads articles, with the options that they share. */
export function readingCommand(name: string, description: string): Command {
  return withReadingOptions(new Command(name).description(description).argument("<path...>", PATHS));
}

/** Gives a command the options of every command that reads articles. */
export function withReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--published <date>",
        "date of publication where an article tells none (2031-05-04, with time and zone if known)",
      ),
    )
    .addOption(new Option("--outlet <name>", "outlet where an article names none"))
    .addOption(new Option("--language <tag>", "language of the articles (BCP 47), instead of telling it from the text"))
    .addOption(new Option("--contact <who>", "address or mailbox that servers are told when addresses are fetched"))
    .addOption(
      new Option("--cache <folder>", "keep what was fetched in this folder, and ask again only for what changed"),
    )
    .addOption(new Option("--allow-private", "fetch addresses inside this machine or its network too"))
    .addOption(new Option("-q, --quiet", "no progress and no notes, only errors"));
}

/**
 * Reads the articles and says what was left out.
 * @throws ReadoutError where there is no article at all, after the reasons were said
 */
export async function intake(paths: readonly string[], options: ReadingOptions, progress: Progress): Promise<Intake> {
  progress.tell("reading the articles …");
  const found = await readSources(paths, sourceOptions(options));
  progress.clear();
  for (const error of found.skipped) sayError(error);
  if (found.ignored.length > 0 && !options.quiet && process.stderr.isTTY) {
    say(`${found.ignored.length} other ${found.ignored.length === 1 ? "file was" : "files were"} passed over.`);
  }
  if (found.articles.length > 0) return found;
  throw nothingRead(paths);
}

/** Not one article could be read; the reasons were said before. */
export function nothingRead(paths: readonly string[]): ReadoutError {
  return new ReadoutError(
    "nothing-to-read",
    paths.join(", "),
    "no article could be read.",
    "Name at least one text, Markdown, HTML, JSON file, feed or address that holds an article.",
  );
}

/** Where and how a command's inputs are read. */
export function sourceOptions(options: ReadingOptions): SourceOptions {
  const { contact, cache, allowPrivate } = options;
  const fetch = {
    ...(contact !== undefined && { contact }),
    ...(cache !== undefined && { cache }),
    ...(allowPrivate !== undefined && { allowPrivate }),
  };
  return { ...intakeOptions(options), fetch };
}

function intakeOptions({ published, outlet, language }: ReadingOptions): IntakeOptions {
  if (published !== undefined && !parseDate(published)) {
    throw new ReadoutError(
      "usage",
      "--published",
      `'${published}' is no date.`,
      "Write it as 2031-05-04 or 2031-05-04T17:30+02:00.",
    );
  }
  if (language !== undefined && canonicalTag(language) === undefined) {
    throw new ReadoutError("usage", "--language", `'${language}' is no language tag.`, "Write it as en, de or pt-BR.");
  }
  return {
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
  };
}
