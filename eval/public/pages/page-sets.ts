import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { dataAt } from "../job.ts";

/** One page of a public set with the text that annotators took for the article's. */
export interface AnnotatedPage {
  readonly set: "scrapinghub" | "fundus";
  /** The page's name in its set. */
  readonly id: string;
  readonly html: string;
  readonly url: string;
  /** Its paragraphs; one in square brackets may be there or not. */
  readonly paragraphs: readonly string[];
  /** Pages of one outlet are alike and belong together. */
  readonly outlet: string;
  /** Which half of its set it belongs to, by its outlet. Half 0 was read while the rules were made. */
  readonly half: 0 | 1;
}

/** The pages of both sets under `shared`. */
export function readPageSets(shared: string): AnnotatedPage[] {
  return [...scrapinghub(dataAt(shared, "bench/pages/scrapinghub")), ...fundus(dataAt(shared, "bench/pages/fundus"))];
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const page = (folder: string, name: string): string =>
  gunzipSync(readFileSync(join(folder, "html", name))).toString("utf8");

function scrapinghub(folder: string): AnnotatedPage[] {
  // The set's own description gives these members.
  const truth = json(join(folder, "ground-truth.json")) as Record<string, { articleBody?: string; url?: string }>;
  return Object.entries(truth).map(([id, { articleBody = "", url = "" }]) => ({
    set: "scrapinghub",
    id,
    html: page(folder, `${id}.html.gz`),
    url,
    paragraphs: articleBody.split(/\n+/u).filter((words) => words.trim() !== ""),
    ...outletOf(URL.canParse(url) ? new URL(url).hostname.split(".").slice(-2).join(".") : id),
  }));
}

function fundus(folder: string): AnnotatedPage[] {
  // The set's own description gives these members.
  const truth = json(join(folder, "ground_truth.json")) as Record<string, { body: string[]; url: string }>;
  return Object.entries(truth).map(([id, { body, url }]) => ({
    set: "fundus",
    id,
    html: page(folder, id),
    url,
    paragraphs: body,
    ...outletOf(id.replace(/_\d+\.html\.gz$/u, "")),
  }));
}

const outletOf = (outlet: string): Pick<AnnotatedPage, "outlet" | "half"> => ({ outlet, half: halfOf(outlet) });

/** FNV-1a (32 bits) of the outlet's name, of which a middle bit decides. */
function halfOf(outlet: string): 0 | 1 {
  let hash = 2166136261;
  for (let at = 0; at < outlet.length; at++) hash = Math.imul(hash ^ outlet.charCodeAt(at), 16777619) >>> 0;
  return (hash >>> 9) & 1 ? 1 : 0;
}
