import type { Article } from "../../model/article.ts";
import type { Settled } from "../settle.ts";
import { fingerprint, free } from "./give-ids.ts";

/** Gives articles that come one after another ids that no two share: the first one of a name keeps it, each later one has a hash behind it. */
export class Ids {
  readonly #taken = new Set<string>();

  give(settled: Settled): Article {
    const { article } = settled;
    if (!this.#taken.has(article.id)) {
      this.#taken.add(article.id);
      return article;
    }
    return { ...article, id: free(`${article.id}-${fingerprint(settled).slice(0, 8)}`, this.#taken) };
  }
}
