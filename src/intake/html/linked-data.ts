import { z } from "zod";
import type { Known } from "../draft.ts";
import type { Page } from "./dom.ts";

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/u;
const LARGEST = 2_000_000;

/** A member whose value may be a string, a list of strings, or something that tells nothing. */
const words = z
  .union([z.string(), z.array(z.string()).transform((list) => list[0])])
  .optional()
  .catch(undefined);
const named = z.union([z.string(), z.object({ name: words }).transform(({ name }) => name)]);
const names = z
  .union([named, z.array(named).transform((list) => list.flatMap((name) => name ?? []).join(", "))])
  .optional()
  .catch(undefined);

const Node = z.object({
  "@type": z
    .union([z.string(), z.array(z.string()).transform((list) => list.join(" "))])
    .optional()
    .catch(undefined),
  headline: words,
  author: names,
  creator: names,
  publisher: names,
  sourceOrganization: names,
  datePublished: words,
  dateCreated: words,
  dateModified: words,
  inLanguage: words,
  url: words,
  mainEntityOfPage: z
    .union([z.string(), z.object({ "@id": words }).transform((entity) => entity["@id"])])
    .optional()
    .catch(undefined),
});

/** What the page's JSON-LD (schema.org) states of the article; broken blocks are passed over. */
export function linkedData(page: Page): Known {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const value of nodesOf(script.textContent ?? "")) {
      const node = Node.safeParse(value);
      if (node.success && (node.data["@type"] ?? "").split(" ").some((type) => ARTICLE_TYPE.test(type))) {
        return knownFrom(node.data);
      }
    }
  }
  return {};
}

function nodesOf(json: string): unknown[] {
  if (json.length > LARGEST) return [];
  let value: unknown;
  try {
    // Some sites put a comment or CDATA mark around it, or line breaks into its strings.
    value = JSON.parse(
      json
        .replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/gu, "")
        .replaceAll(/[\n\r\t]/gu, " "),
    );
  } catch {
    return [];
  }
  return unfold(value, 0);
}

function unfold(value: unknown, depth: number): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => unfold(item, depth));
  if (typeof value !== "object" || value === null) return [];
  const graph = "@graph" in value && depth < 3 ? unfold(value["@graph"], depth + 1) : [];
  return [value, ...graph];
}

function knownFrom(node: z.infer<typeof Node>): Known {
  return {
    ...(node.headline && { title: node.headline }),
    ...((node.author ?? node.creator) && { byline: node.author ?? node.creator }),
    ...(node.publisher && { outlet: node.publisher }),
    ...(node.sourceOrganization && { credit: node.sourceOrganization }),
    ...((node.datePublished ?? node.dateCreated) && { published: node.datePublished ?? node.dateCreated }),
    ...(node.dateModified && { updated: node.dateModified }),
    ...(node.inLanguage && { language: node.inLanguage }),
    ...((node.url ?? node.mainEntityOfPage) && { url: node.url ?? node.mainEntityOfPage }),
  };
}
