import type { ReadoutError } from "../model/error.ts";
import { ArticleLists } from "./article-list.ts";
import { containerOf } from "./container.ts";
import type { Draft, Known, WayThere, Yield } from "./draft.ts";
import { finish } from "./extract.ts";
import type { FetchOptions } from "./fetch/fetcher.ts";
import { isAddress } from "./fetch/is-address.ts";
import type { FoundFile } from "./files/find-files.ts";
import type { Intake, IntakeOptions } from "./intake.ts";
import { readFile } from "./read-file.ts";
import { findInputs, nothingIn, readOne } from "./read-paths.ts";
import { type Settled, settle } from "./settle.ts";

export interface SourceOptions extends IntakeOptions {
  /** How addresses are fetched. */
  readonly fetch?: FetchOptions;
}

/**
 * One article as it comes, or why there is none. `fetched` tells the way to it: the address that was asked for, which a feed or a list may name again, and
 * the one that answered. A fault of the code 'gone' says that nothing is there any more, one of 'unreachable', 'refused' or another code that
 * nothing is known; neither says that the article was withdrawn.
 */
export type Come =
  | { readonly settled: Settled; readonly fetched?: WayThere }
  | { readonly fault: ReadoutError; readonly fetched?: WayThere }
  | { readonly ignored: string };

/**
 * The articles of files, folders, '-' and addresses (http, https), one after another as they are read: a crawl of any size takes no more memory than
 * its largest page. What cannot be read is a fault, and the rest goes on. Ids are not yet made unique.
 */
export async function* comeFrom(inputs: readonly string[], options: SourceOptions = {}): AsyncGenerator<Come> {
  const found = findInputs(inputs.filter((input) => !isAddress(input)));
  const lists = new ArticleLists();
  let count = 0;
  for (const fault of found.faults) yield { fault };
  for (const file of found.files) {
    for await (const come of readInput(file, lists, options)) {
      count++;
      yield come;
    }
  }
  for (const fault of lists.faults) yield { fault };
  const addresses = [...new Set(inputs.filter(isAddress))];
  if (addresses.length > 0) yield* fetched(addresses, options);
  else if (count === 0 && found.faults.length === 0) yield { fault: nothingIn(inputs) };
}

/** Whether the inputs hold a web archive, which is too large to be kept whole. */
export const holdsCrawl = (inputs: readonly string[]): boolean =>
  findInputs(inputs.filter((input) => !isAddress(input))).files.some(({ path }) =>
    /^(?:warc|wacz)$/u.test(containerOf(path) ?? ""),
  );

async function* readInput(file: FoundFile, lists: ArticleLists, options: SourceOptions): AsyncGenerator<Come> {
  const container = containerOf(file.path);
  const beside = lists.of(file.path);
  if (container) {
    for await (const found of readFile(file.path, container)) yield* comeOf(found, beside, options);
    return;
  }
  const drafts: Draft[] = [];
  const faults: ReadoutError[] = [];
  const ignored: string[] = [];
  readOne(file, drafts, faults, ignored);
  yield* comeOf({ drafts, faults }, beside, options);
  for (const path of ignored) yield { ignored: path };
}

async function* fetched(addresses: readonly string[], options: SourceOptions): AsyncGenerator<Come> {
  const { openFetcher } = await import("./fetch/fetcher.ts");
  const { readAddress } = await import("./fetch/read-address.ts");
  const fetcher = openFetcher(options.fetch);
  try {
    for (const address of addresses) {
      for await (const found of readAddress(fetcher, address)) yield* comeOf(found, {}, options);
    }
  } finally {
    await fetcher.close();
  }
}

function* comeOf({ drafts, faults, fetched }: Yield, beside: Known, options: IntakeOptions): Generator<Come> {
  const way = fetched && { fetched };
  for (const draft of drafts) yield { settled: settle(draft, draft.path === undefined ? {} : beside, options), ...way };
  for (const fault of faults) yield { fault, ...way };
}

/** Reads files, folders, '-' and addresses into the articles of one story: twins are noted, doubles left out, ids made unique. */
export async function readSources(inputs: readonly string[], options: SourceOptions = {}): Promise<Intake> {
  const settled: Settled[] = [];
  const faults: ReadoutError[] = [];
  const ignored: string[] = [];
  for await (const come of comeFrom(inputs, options)) {
    if ("settled" in come) settled.push(come.settled);
    else if ("fault" in come) faults.push(come.fault);
    else ignored.push(come.ignored);
  }
  return finish(settled, faults, ignored);
}
