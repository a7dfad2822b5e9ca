import { readdirSync, readFileSync } from "node:fs";
import { layOut } from "../../../src/analysis/en/layout/layout.ts";
import type { Layout } from "../../../src/model/analysis.ts";
import { dataAt } from "../job.ts";

/** An annotated mention of an event. */
export interface EventMention {
  /** Index of its article in the topic. */
  readonly article: number;
  /** First token and the one after the last, in the article's layout. */
  readonly from: number;
  readonly to: number;
  /** The name of its chain: mentions of the same event, in any article of the topic, share it. */
  readonly chain: string;
}

export interface EventArticle {
  readonly name: string;
  /** The sub-story it was collected for: the first or the second of its topic. */
  readonly story: "ecb" | "ecbplus";
  readonly layout: Layout;
}

/** One topic of ECB+: two confusable stories with their annotated event mentions. */
export interface EventTopic {
  readonly number: number;
  readonly articles: readonly EventArticle[];
  readonly mentions: readonly EventMention[];
}

/** Reads every topic of ECB+, by number. */
export function eventTopics(shared: string): EventTopic[] {
  const folder = dataAt(shared, "bench", "ecbplus");
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .toSorted((a, b) => a - b)
    .map((number) => topicIn(`${folder}/${number}`, number));
}

function topicIn(folder: string, number: number): EventTopic {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".xml"))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const articles: EventArticle[] = [];
  const mentions: EventMention[] = [];
  names.forEach((name, article) => {
    const xml = readFileSync(`${folder}/${name}`, "utf8");
    const words = wordsOf(xml);
    const { text, starts } = joined(words);
    const layout = layOut(text);
    articles.push({ name, story: name.endsWith("ecbplus.xml") ? "ecbplus" : "ecb", layout });
    for (const { ids, chain } of annotated(xml, `${number}/${name}`)) {
      const places = ids.flatMap((id) => starts.get(id) ?? []);
      if (places.length === 0) continue;
      const first = Math.min(...places.map((place) => place.start));
      const last = Math.max(...places.map((place) => place.end));
      const from = layout.tokens.findIndex((token) => token.end > first);
      const to = layout.tokens.findLastIndex((token) => token.start < last) + 1;
      if (from >= 0 && to > from) mentions.push({ article, from, to, chain });
    }
  });
  return { number, articles, mentions };
}

/** '12_3ecb.xml' before '12_10ecb.xml', the first story before the second. */
const placeOf = (name: string): number =>
  Number(/_(\d+)/.exec(name)?.[1] ?? 0) + (name.endsWith("ecbplus.xml") ? 1000 : 0);

interface Word {
  readonly id: string;
  readonly sentence: string;
  readonly text: string;
}

const wordsOf = (xml: string): Word[] =>
  [...xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)].map(([, id, sentence, text]) => ({
    id: id!,
    sentence: sentence!,
    text: plain(text!),
  }));

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole).replace(/^(?:``|'')$/, '"');

/** The words of an article as a text of one paragraph a sentence, and where each stands in it. */
function joined(words: readonly Word[]): { text: string; starts: Map<string, { start: number; end: number }> } {
  const starts = new Map<string, { start: number; end: number }>();
  let text = "";
  words.forEach(({ id, sentence, text: word }, index) => {
    const before = words[index - 1];
    if (before) text += before.sentence === sentence ? (/^[.,;:!?)%]|^'s$|^n't$/.test(word) ? "" : " ") : "\n\n";
    starts.set(id, { start: text.length, end: text.length + word.length });
    text += word;
  });
  return { text, starts };
}

/** The mentions of actions and states with their chains; a mention that nothing refers to is a chain of its own. */
function annotated(xml: string, place: string): { ids: string[]; chain: string }[] {
  const chains = new Map<string, string>();
  for (const [, relation, note, body] of xml.matchAll(
    /<(?:CROSS|INTRA)_DOC_COREF r_id="(\d+)"(?: note="([^"]*)")?[^>]*>([\s\S]*?)<\/(?:CROSS|INTRA)_DOC_COREF>/g,
  )) {
    for (const [, source] of body!.matchAll(/<source m_id="(\d+)"/g))
      chains.set(source!, note ?? `${place}:r${relation}`);
  }
  return [...xml.matchAll(/<((?:NEG_)?ACTION_\w+) m_id="(\d+)"[^>]*>([\s\S]*?)<\/\1>/g)].flatMap(([, , id, body]) => {
    const ids = [...body!.matchAll(/<token_anchor t_id="(\d+)"/g)].map((match) => match[1]!);
    return ids.length === 0 ? [] : [{ ids, chain: chains.get(id!) ?? `${place}:m${id}` }];
  });
}
