import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import envPaths from "env-paths";
import type { Archive } from "../archive/archive.ts";
import { parseDate, toIso } from "../intake/dates/parse-date.ts";
import type { Keeping } from "../keeping/keeping.ts";
import { ReadoutError } from "../model/error.ts";

/** The options of every command that works on an archive. */
export interface ArchiveOptions {
  readonly archive?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The options that narrow what is read of an archive. */
export interface FilterOptions {
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly limit?: number;
}

const ARCHIVE = new Option("--archive <file>", "the archive (default: its usual place, see docs/archive.md)");

/** Gives a command the option that names the archive. */
export const archiveOption = (command: Command): Command => command.addOption(ARCHIVE);

/** Gives a command the options that narrow what is read. */
export const filterOptions = (command: Command): Command =>
  command
    .addOption(new Option("--since <date>", "published on or after this date (2031-05-04)"))
    .addOption(new Option("--until <date>", "published before this date"))
    .addOption(new Option("--outlet <name>", "of this outlet"))
    .addOption(new Option("--language <tag>", "in this language (BCP 47)"));

export const limitOption = (usual: string, most?: number): Option => {
  const option = new Option("--limit <number>", `at most so many ${usual}`).argParser((value) =>
    countOf("--limit", value),
  );
  return most === undefined ? option : option.default(most);
};

/** @throws ReadoutError 'usage' where the value is no whole number above 0 */
export function countOf(option: string, value: string): number {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new ReadoutError("usage", option, `'${value}' is no number of things.`, "Write it as 1, 20 or 500.");
}

/** The filters of a query. @throws ReadoutError 'usage' for what is no date */
export function filtersOf({ since, until, outlet, language, limit }: FilterOptions): FilterOptions {
  return {
    ...(since !== undefined && { since: dateOf("--since", since) }),
    ...(until !== undefined && { until: dateOf("--until", until) }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    ...(limit !== undefined && { limit }),
  };
}

/** @throws ReadoutError 'usage' for what is no date */
export function dateOf(option: string, value: string): string {
  const date = parseDate(value) ? toIso(value) : undefined;
  if (date !== undefined) return date;
  throw new ReadoutError(
    "usage",
    option,
    `'${value}' is no date.`,
    "Write it as 2031-05-04 or 2031-05-04T17:30+02:00.",
  );
}

/** Where the archive is: as it was named, or the usual place of a user's data on this platform. */
export const placeOf = ({ archive }: ArchiveOptions): string =>
  archive ?? join(envPaths("readout", { suffix: "" }).data, "archive.sqlite");

/**
 * Runs a job on the archive and closes it, whatever comes.
 * @param use whether it is made where there is none ('make'), has to be there ('write'), or is only read ('read'), which serves files that may not be written too
 */
export async function withArchive<T>(
  options: ArchiveOptions,
  use: "make" | "write" | "read",
  job: (keeping: Keeping) => Promise<T>,
): Promise<T> {
  const archive = await open(placeOf(options), use);
  try {
    const { keepingOf } = await import("../keeping/keeping.ts");
    return await job(keepingOf(archive));
  } finally {
    await archive.close();
  }
}

async function open(file: string, use: "make" | "write" | "read"): Promise<Archive> {
  const { openSqlite } = await import("../archive/sqlite/open-sqlite.ts");
  return openSqlite(file, { create: use === "make", readonly: use === "read" && existsSync(file) && !mayWrite(file) });
}

function mayWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    accessSync(join(file, ".."), constants.W_OK);
    return true;
  } catch {
    // Whatever the reason is, it is opened for reading, and says it where that fails too.
    return false;
  }
}
