import { existsSync, realpathSync, statSync } from "node:fs";
import { basename } from "node:path";
import { decodeText } from "../intake/files/decode-text.ts";
import { readBytes, STDIN_NAME } from "../intake/files/read-bytes.ts";
import { isAddress } from "../intake/fetch/is-address.ts";
import { parseJson } from "../intake/formats/parse-json.ts";
import { recordIn } from "../intake/html/is-report.ts";
import { LARGEST_COLLECTION } from "../intake/limits.ts";
import { readSources, type SourceOptions } from "../intake/read-sources.ts";
import type { Article } from "../model/article.ts";
import { ReadoutError } from "../model/error.ts";
import { Readout } from "../model/readout.ts";
import { verify } from "../readout/verify.ts";
import { SETTINGS_NAME } from "./config/read-settings.ts";
import { type Sources, sourcesOf, sourcesOfRecord } from "./sources.ts";

/** How the record of a story that is kept somewhere is found by the story's id; undefined where there is none of that id. */
export type FindStory = (id: string) => Promise<Readout | undefined>;

export interface LoadOptions extends SourceOptions {
  /** The draft's file, which is no source of itself where it lies among them. */
  readonly draft?: string;
  /** Where stories are kept, if anywhere. */
  readonly findStory?: FindStory;
}

export interface LoadedSources {
  readonly sources: Sources;
  /** What could not be read, each with its reason. */
  readonly skipped: readonly ReadoutError[];
}

/**
 * Reads what a draft is held against: files, folders and addresses of articles, saved records (JSON or HTML), ids of kept stories. A record
 * that is named alone is taken as it is, with the decisions in it; of several, and beside articles, the articles are read together anew.
 * @throws ReadoutError 'nothing-to-read' where there is no article, 'verification' where a record does not hold, and as its parsing
 */
export async function loadSources(against: readonly string[], options: LoadOptions = {}): Promise<LoadedSources> {
  const { draft, findStory, ...reading } = options;
  const paths: string[] = [];
  const records: Readout[] = [];
  for (const one of new Set(against)) {
    const record = readRecord(one);
    if (record) records.push(record);
    else if (isPath(one)) paths.push(one);
    else records.push(await keptStory(one, findStory));
  }
  const [only] = records;
  if (only && records.length === 1 && paths.length === 0) return { sources: sourcesOfRecord(only), skipped: [] };
  const recorded = records.flatMap((record) => record.articles.map(({ origin: _origin, ...article }) => article));
  const found = paths.length > 0 ? await readSources(paths, reading) : { articles: [], skipped: [] };
  const isOther = (path: string): boolean => basename(path) !== SETTINGS_NAME && !isSameFile(path, draft);
  const read = found.articles.filter(({ path }) => path === undefined || isOther(path));
  const all = recorded.length > 0 ? withOwnIds([...recorded, ...read]) : read;
  const skipped = found.skipped.filter(({ place }) => isOther(place.replace(/(?::\d+)*$/u, "")));
  if (all.length === 0) throw nothingToHold(against, skipped);
  return { sources: sourcesOf(all), skipped };
}

const isPath = (one: string): boolean => one === STDIN_NAME || isAddress(one) || existsSync(one);

/** The record of a kept story: what is no path is its id. */
async function keptStory(id: string, findStory: FindStory | undefined): Promise<Readout> {
  const record = await findStory?.(id);
  if (record) return record;
  throw new ReadoutError(
    "not-found",
    id,
    findStory ? "there is no such file, folder or story." : "there is no such file or folder.",
    "Check the spelling and the folder you are in.",
  );
}

function isSameFile(path: string, draft: string | undefined): boolean {
  if (draft === undefined || !existsSync(path) || !existsSync(draft)) return false;
  return realpathSync(path) === realpathSync(draft);
}

function nothingToHold(against: readonly string[], skipped: readonly ReadoutError[]): ReadoutError {
  const [first] = skipped;
  return new ReadoutError(
    "nothing-to-read",
    against.join(", "),
    first ? `no article could be read (${first.message})` : "no article could be read.",
    "Name at least one file, folder or address that holds an article beside the draft.",
  );
}

const RECORD_HEAD = /^\s*\{\s*"readout"\s*:\s*"1"/u;

/** The record that a file holds; undefined where it holds something else. */
function readRecord(path: string): Readout | undefined {
  if (!/\.(?:json|html?)$/iu.test(path) || !statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const { text } = decodeText(readBytes(path, LARGEST_COLLECTION), path);
  const json = /^\s*</u.test(text) ? recordIn(text) : RECORD_HEAD.test(text) ? text : undefined;
  if (json === undefined) return undefined;
  const read = Readout.safeParse(parseJson(json, path));
  const flaw = read.success ? verify(read.data).flaws[0] : undefined;
  if (read.success && !flaw) return read.data;
  const why = flaw ? `${flaw.place}: ${flaw.message}` : (read.error?.issues[0]?.message ?? "");
  throw new ReadoutError(
    "verification",
    path,
    `the record does not hold (${why})`,
    "See what is wrong with `readout verify`, or name the articles themselves.",
  );
}

/** Articles of several records may be the same, or have the same id. */
function withOwnIds(articles: readonly Article[]): Article[] {
  const taken = new Set<string>();
  const texts = new Set<string>();
  const own: Article[] = [];
  for (const article of articles) {
    if (texts.has(article.sha256 + article.outlet)) continue;
    texts.add(article.sha256 + article.outlet);
    let id = article.id;
    for (let number = 2; taken.has(id); number++) id = `${article.id}-${number}`;
    taken.add(id);
    own.push(id === article.id ? article : { ...article, id });
  }
  return own;
}
