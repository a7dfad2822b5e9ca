import { z } from "zod";
import type { Known } from "../../draft.ts";

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review)$/u;
const PAGE_TYPE = /(?:WebPage|ItemPage)$/u;
const LARGEST = 2_000_000;
const DEEPEST = 8;
const MOST_NODES = 2000;

/** What JSON-LD states of the article, and the article's text where it holds that. */
export interface LinkedData {
  readonly known: Known;
  readonly body: string;
}

/** A member whose value may be a string, a list of strings, or something that tells nothing. */
const words = z
  .union([z.string(), z.array(z.string()).transform((list) => list[0])])
  .optional()
  .catch(undefined);
const named = z.union([
  z.string(),
  z.object({ name: words, "@id": words }).transform((node) => node.name ?? node["@id"]),
]);
const names = z
  .union([named.transform((name) => [name]), z.array(named)])
  .transform((list) => list.flatMap((name) => name ?? []))
  .optional()
  .catch(undefined);

const Node = z.object({
  "@type": z
    .union([z.string(), z.array(z.string()).transform((list) => list.join(" "))])
    .optional()
    .catch(undefined),
  "@id": words,
  name: words,
  headline: words,
  author: names,
  creator: names,
  publisher: names,
  sourceOrganization: names,
  datePublished: words,
  dateCreated: words,
  dateModified: words,
  inLanguage: words,
  articleSection: words,
  articleBody: words,
  url: words,
  mainEntityOfPage: z
    .union([z.string(), z.object({ "@id": words }).transform((entity) => entity["@id"])])
    .optional()
    .catch(undefined),
});
type Node = z.infer<typeof Node>;

/** What the page's JSON-LD (schema.org) states of the article; a broken block tells what its dates are, and else nothing. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const nodes: Node[] = [];
  const broken: string[] = [];
  for (const script of scripts) {
    const value = valueOf(script);
    if (value === undefined) broken.push(script);
    else for (const node of unfold(value, 0)) if (nodes.length < MOST_NODES) nodes.push(...read(node));
  }
  const isOf = (pattern: RegExp) => (node: Node) => (node["@type"] ?? "").split(" ").some((type) => pattern.test(type));
  const articles = nodes.filter(isOf(ARTICLE_TYPE));
  const article = articles.find((node) => node.datePublished !== undefined) ?? articles[0];
  const page = nodes.find((node) => isOf(PAGE_TYPE)(node) && node.datePublished !== undefined);
  const ids = new Map(nodes.flatMap((node) => (node["@id"] && node.name ? [[node["@id"], node.name] as const] : [])));
  const known = article ? knownFrom(article, ids) : {};
  const dates = page ? knownFrom({ datePublished: page.datePublished, dateModified: page.dateModified }, ids) : {};
  return {
    known: { ...broken.reduce((found, script) => ({ ...datesIn(script), ...found }), {}), ...dates, ...known },
    body: articles.reduce(
      (longest, { articleBody = "" }) => (articleBody.length > longest.length ? articleBody : longest),
      "",
    ),
  };
}

function read(value: unknown): Node[] {
  const node = Node.safeParse(value);
  return node.success ? [node.data] : [];
}

function valueOf(script: string): unknown {
  if (script.length > LARGEST) return undefined;
  // Some sites put a comment or CDATA mark around it, or line breaks into its strings.
  const json = script
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s{0,9}<!(?:--|\[CDATA\[)(?:\s{0,9}\*\/)?/u, "")
    .replace(/(?:\/\/|\/\*)?\s{0,9}(?:-->|\]\]>)(?:\s{0,9}\*\/)?$/u, "")
    .replaceAll(/[\n\r\t]/gu, " ");
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The dates of a block that is not JSON, by their names. */
function datesIn(script: string): Known {
  const date = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]{8,40})"`, "u").exec(script.slice(0, LARGEST))?.[1];
  const [published, updated] = [date("datePublished"), date("dateModified")];
  return { ...(published && { published }), ...(updated && { updated }) };
}

function unfold(value: unknown, depth: number): unknown[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_NODES).flatMap((item: unknown) => unfold(item, depth + 1));
  const graph = "@graph" in value ? unfold(value["@graph"], depth + 1) : [];
  const entity = "mainEntity" in value ? unfold(value.mainEntity, depth + 1) : [];
  const ofPage = "mainEntityOfPage" in value ? unfold(value.mainEntityOfPage, depth + 1) : [];
  return [value, ...graph, ...entity, ...ofPage];
}

function knownFrom(node: Partial<Node>, ids: ReadonlyMap<string, string>): Known {
  const list = (some: readonly string[] | undefined): string | undefined =>
    some
      ?.map((name) => ids.get(name) ?? name)
      .filter((name, index, all) => !/^(?:https?:|#|\/)/iu.test(name) && all.indexOf(name) === index)
      .join(", ") || undefined;
  const byline = list(node.author) ?? list(node.creator);
  const outlet = list(node.publisher);
  const credit = list(node.sourceOrganization);
  const title = node.headline ?? node.name;
  const published = node.datePublished ?? node.dateCreated;
  const url = node.url ?? node.mainEntityOfPage;
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(outlet && { outlet }),
    ...(credit && { credit }),
    ...(published && { published }),
    ...(node.dateModified && { updated: node.dateModified }),
    ...(node.inLanguage && { language: node.inLanguage }),
    ...(node.articleSection && { section: node.articleSection }),
    ...(url && { url }),
  };
}
