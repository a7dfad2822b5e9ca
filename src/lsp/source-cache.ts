import { statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { type FindStory, type LoadedSources, loadSources } from "../check/load-sources.ts";
import { SourcePlaces } from "../check/source-places/find-source-place.ts";
import { isAddress } from "../intake/fetch/is-address.ts";
import { findInputs } from "../intake/read-paths.ts";
import type { SourceOptions } from "../intake/read-sources.ts";

/** How many sets of sources are kept: as many as stories are worked on at a time. */
const MOST_KEPT = 4;

/** Sources that were read, and where their passages stand. */
export interface KeptSources extends LoadedSources {
  readonly places: SourcePlaces;
}

interface Kept {
  readonly stamp: string;
  /** When its files were looked at last. */
  looked: number;
  readonly loaded: Promise<KeptSources>;
}

/** Reads sources once and keeps them, until a file of theirs changes. */
export class SourceCache {
  readonly #kept = new Map<string, Kept>();
  readonly #reading: SourceOptions;
  readonly #findStory: FindStory | undefined;
  /** Counted up whenever files may have changed. */
  #looks = 0;

  constructor(reading: SourceOptions, findStory: FindStory | undefined) {
    this.#reading = reading;
    this.#findStory = findStory;
  }

  /** Has the files looked at again before they are relied upon. */
  refresh(): void {
    this.#looks++;
  }

  /**
   * The sources, read now or before.
   * @param draft the draft's file, which is left out where it lies among them
   * @throws ReadoutError as `loadSources`; what failed is tried again next time
   */
  async get(against: readonly string[], draft: string | undefined): Promise<KeptSources> {
    const own = draft !== undefined && against.some((one) => holds(one, draft)) ? draft : undefined;
    const key = JSON.stringify([against, own]);
    const kept = this.#kept.get(key);
    if (kept && (kept.looked === this.#looks || stampOf(against, own) === kept.stamp)) {
      kept.looked = this.#looks;
      // Moved behind all others: the one that was not used for longest goes first.
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept.loaded;
    }
    const loaded = this.#load(against, own);
    this.#kept.delete(key);
    this.#kept.set(key, { stamp: stampOf(against, own), looked: this.#looks, loaded });
    for (const oldest of [...this.#kept.keys()].slice(0, -MOST_KEPT)) this.#kept.delete(oldest);
    try {
      return await loaded;
    } catch (error) {
      this.#kept.delete(key);
      throw error;
    }
  }

  async #load(against: readonly string[], draft: string | undefined): Promise<KeptSources> {
    const findStory = this.#findStory;
    const loaded = await loadSources(against, {
      ...this.#reading,
      ...(draft !== undefined && { draft }),
      ...(findStory && { findStory }),
    });
    return { ...loaded, places: new SourcePlaces(loaded.sources.record.articles) };
  }
}

/** Whether a draft lies in a folder of sources, or is named as one. */
function holds(one: string, draft: string): boolean {
  if (isAddress(one)) return false;
  const [folder, file] = [resolve(one), resolve(draft)];
  return file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Changes when a file of the sources does; the draft itself, which is saved all the time, does not count. */
function stampOf(against: readonly string[], draft: string | undefined): string {
  const paths = against.filter((one) => !isAddress(one));
  const own = draft === undefined ? undefined : resolve(draft);
  return findInputs(paths)
    .files.filter(({ path }) => resolve(path) !== own)
    .map(({ path }) => {
      const state = statSync(path, { throwIfNoEntry: false });
      return `${path} ${state?.size ?? ""} ${state?.mtimeMs ?? ""}`;
    })
    .join("\n");
}
