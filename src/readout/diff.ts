import { analyse } from "../analysis/analyse.ts";
import type { Article } from "../model/article.ts";
import type { Revision } from "../model/revision.ts";
import { compareRevisions } from "../relation/revision/compare-revisions.ts";

/** Two revisions of an article and how they differ; spans are of the revision that they name. */
export interface Difference {
  readonly readout: "1";
  readonly older: Article;
  readonly newer: Article;
  readonly revision: Revision;
}

/** How a newer revision of an article differs from an older one. Where both have one id, the newer one has '-newer' behind it. */
export function diff(older: Article, newer: Article): Difference {
  const named = older.id === newer.id ? { ...newer, id: `${newer.id}-newer` } : newer;
  const revision = compareRevisions(
    { article: older, analysis: analyse(older) },
    { article: named, analysis: analyse(named) },
  );
  return { readout: "1", older, newer: named, revision };
}
