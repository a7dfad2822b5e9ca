import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Range } from "../../../src/model/span.ts";
import { writeTokens } from "./write-tokens.ts";

/** A marked mention of an event, a time, a person, a body or a place; the range is from its first to its last word. */
export interface Mention extends Range {
  /** The corpus's name of its kind ('HUMAN_PART_PER', 'ACTION_OCCURRENCE'). */
  readonly kind: string;
  /** What it means: the same for every mention of the same thing, across documents. */
  readonly chain: string;
}

/** One document as plain text; offsets are UTF-16 units of `text`. */
export interface MarkedText {
  /** '1_3ecbplus'. */
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The documents of one of the two confusable stories of a topic. */
export interface SubStory {
  /** '1ecb' or '1ecbplus'. */
  readonly id: string;
  readonly topic: number;
  readonly texts: readonly MarkedText[];
}

/** The sub-stories of a folder of ECB+, by topic. Mentions without a chain are left out: the corpus does not say what they mean. */
export function readEcbPlus(folder: string): SubStory[] {
  const topics = readdirSync(folder)
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);
  return topics
    .toSorted((a, b) => a - b)
    .flatMap((topic) =>
      ["ecb", "ecbplus"].map((kind) => ({
        id: `${topic}${kind}`,
        topic,
        texts: readdirSync(join(folder, String(topic)))
          .filter((file) => file.endsWith(`${kind}.xml`) && /^\d+_\d+/u.test(file))
          .toSorted()
          .map((file) => parse(file.replace(/\.xml$/u, ""), readFileSync(join(folder, String(topic), file), "utf8"))),
      })),
    );
}

function parse(id: string, xml: string): MarkedText {
  const { text, places } = writeTokens(xml);
  const chains = chainsOf(xml, id);
  const mentions: Mention[] = [];
  for (const match of xml.matchAll(/<(\w+) m_id="(\d+)"[^>]*[^/]>((?:\s*<token_anchor t_id="\d+"\/>)+)/gu)) {
    const anchors = [...(match[3] ?? "").matchAll(/t_id="(\d+)"/gu)].flatMap(
      (anchor) => places.get(anchor[1] ?? "") ?? [],
    );
    const chain = chains.get(match[2] ?? "");
    if (chain === undefined || anchors.length === 0) continue;
    const start = Math.min(...anchors.map((place) => place.start));
    const end = Math.max(...anchors.map((place) => place.end));
    mentions.push({ start, end, kind: match[1] ?? "", chain });
  }
  return { id, text, mentions };
}

/** Mention number -> chain; a chain inside one document is named after the document. */
function chainsOf(xml: string, id: string): Map<string, string> {
  const chains = new Map<string, string>();
  for (const match of xml.matchAll(
    /<(CROSS|INTRA)_DOC_COREF r_id="(\d+)"(?: note="([^"]*)")?[^>]*>([\s\S]*?)<\/\1_DOC_COREF>/gu,
  )) {
    const chain = match[1] === "CROSS" ? (match[3] ?? "") : `${id} ${match[2]}`;
    for (const source of (match[4] ?? "").matchAll(/<source m_id="(\d+)"/gu)) chains.set(source[1] ?? "", chain);
  }
  return chains;
}
