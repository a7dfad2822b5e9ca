import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articleOf } from "../../../src/intake/article-of.ts";
import type { Article } from "../../../src/model/article.ts";
import { readEcbPlus } from "../ecbplus/read-ecbplus.ts";
import { dataAt } from "../job.ts";
import { readZip } from "./read-zip.ts";

/** An article with the story that the set's makers put it in. */
export interface Labelled {
  readonly article: Article;
  readonly story: string;
  /** Articles of the same group stand together when a set is cut into parts for training: a topic of ECB+, or the story itself. */
  readonly group: string;
}

/** ECB+: each of the two confusable sub-stories of a topic is a story. The articles have neither titles nor dates apart from their text. */
export function ecbPlusArticles(shared: string): Labelled[] {
  return readEcbPlus(dataAt(shared, "bench/ecbplus")).flatMap(({ id: story, topic, texts }) =>
    texts.map(({ id, text }) => ({
      article: articleOf(text, { id, outlet: "", title: "", published: null, language: "en" }),
      story,
      group: String(topic),
    })),
  );
}

/** The Vietnamese clusters of 2013: title, time and address beside the text. */
export function vietnameseArticles(shared: string): Labelled[] {
  const files = readZip(readFileSync(dataAt(shared, "bench/vietnamese", "KTLAB-200document-clusters.zip")));
  return [...files.keys()].toSorted().flatMap((name) => {
    const match = /clusters\/(cluster_\d+)\/(\d+)\.body\.txt$/u.exec(name);
    if (!match) return [];
    const [, story = "", id = ""] = match;
    const info = files.get(name.replace(".body.", ".info."))?.().toString("utf8") ?? "";
    const field = (key: string): string => new RegExp(`^${key}: *(.*?)\\s*$`, "mu").exec(info)?.[1] ?? "";
    const [, day, month, year, clock] = /(\d+)\/(\d+)\/(\d+)\s+(\d+:\d+)/u.exec(field("TIME")) ?? [];
    const article = articleOf(files.get(name)!().toString("utf8"), {
      id,
      url: field("LINK"),
      // The aggregator's address names the outlet: '/Home/Section/outlet/title/number.epi'.
      outlet: field("LINK").split("/")[5] ?? "",
      title: field("TITLE").replaceAll("_", " "),
      published:
        year === undefined
          ? null
          : `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}T${clock?.padStart(5, "0")}+07:00`,
      language: "vi",
    });
    return [{ article, story, group: story }];
  });
}

interface FeedItem {
  readonly title: string;
  readonly canonical_url: string;
  readonly source_domain: string;
  readonly published_at: string;
  readonly body_text?: string;
}

/** The items of one week of feeds: titles and short bodies. */
export function feedItems(shared: string): Labelled[] {
  const folder = dataAt(shared, "bench/feed-items/backend");
  const labels = readFileSync(join(folder, "testdata/ground_truth/dedup_ground_truth_items.jsonl"), "utf8");
  return labels.split("\n").flatMap((line) => {
    if (line === "") return [];
    // The set's own schema; what differs from it would fail below.
    const label = JSON.parse(line) as { file: string; story_gt_id: string };
    const item = JSON.parse(readFileSync(join(folder, label.file), "utf8")) as FeedItem;
    const article = articleOf(item.body_text ?? "", {
      id: label.file.replace(/^.*scraped_news\/|\.json$/gu, ""),
      url: item.canonical_url,
      outlet: item.source_domain,
      title: item.title,
      published: item.published_at,
      language: "en",
    });
    return [{ article, story: label.story_gt_id, group: label.story_gt_id }];
  });
}
