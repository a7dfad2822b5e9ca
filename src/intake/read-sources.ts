import type { ReadoutError } from "../model/error.ts";
import type { Draft } from "./draft.ts";
import { finish } from "./extract.ts";
import { type FetchOptions, openFetcher } from "./fetch/fetcher.ts";
import { isAddress } from "./fetch/is-address.ts";
import { readAddress } from "./fetch/read-address.ts";
import type { Intake, IntakeOptions } from "./intake.ts";
import { readPaths } from "./read-paths.ts";
import { settle } from "./settle.ts";

export interface SourceOptions extends IntakeOptions {
  /** How addresses are fetched. */
  readonly fetch?: FetchOptions;
}

/**
 * Reads files, folders, '-' and addresses (http, https) into articles. Addresses are fetched one after another; a page or an entry of a feed
 * that cannot be had is skipped with its reason, and the rest goes on.
 */
export async function readSources(inputs: readonly string[], options: SourceOptions = {}): Promise<Intake> {
  const addresses = [...new Set(inputs.filter(isAddress))];
  const paths = inputs.filter((input) => !isAddress(input));
  if (addresses.length === 0) return readPaths(paths, options);
  const files = paths.length === 0 ? { articles: [], skipped: [], ignored: [] } : readPaths(paths, options);
  const faults: ReadoutError[] = [...files.skipped];
  const drafts: Draft[] = [];
  const fetcher = openFetcher(options.fetch);
  try {
    for (const address of addresses) {
      for await (const found of readAddress(fetcher, address)) {
        drafts.push(...found.drafts);
        faults.push(...found.faults);
      }
    }
  } finally {
    await fetcher.close();
  }
  const settled = drafts.map((draft) => settle(draft, {}, options));
  const known = files.articles.map((article) => ({ article, named: true, outletKnown: true }));
  return finish([...known, ...settled], faults, files.ignored);
}
