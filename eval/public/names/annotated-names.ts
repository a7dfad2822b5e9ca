import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { analyse } from "../../../src/analysis/analyse.ts";
import { readPaths } from "../../../src/intake/read-paths.ts";
import { gatherEntities } from "../../../src/relation/entities/gather-entities.ts";
import { type GoldStory, goldStories } from "../../gold.ts";
import { readAnnotation } from "../../score/annotation.ts";
import { fromAnnotation } from "../../score/from-annotation.ts";
import { scoreForms } from "../../score/measure.ts";
import { fold, formsOf, normalName } from "../../score/placed.ts";

/** Mean B-cubed F1 of the names of the annotated stories in `folder`: forms by file, as in the row 'names' of their own table. */
export function annotatedNames(folder: string): { ours: number; naive: number } {
  const scores = goldStories(folder).map(scoresOf);
  const mean = (of: "ours" | "naive"): number =>
    Math.round((scores.reduce((sum, score) => sum + score[of], 0) / (scores.length || 1)) * 10) / 10;
  return { ours: mean("ours"), naive: mean("naive") };
}

function scoresOf({ gold, articles: folder }: GoldStory): { ours: number; naive: number } {
  const textOf = (file: string): string => fold(readFileSync(join(folder, file), "utf8"));
  const wanted = fromAnnotation(readAnnotation(gold), textOf).forms;
  const story = readPaths([folder]).articles.map((article) => ({ article, analysis: analyse(article) }));
  const files = new Map(story.map(({ article }) => [article.id, article]));
  const { entities } = gatherEntities(story);
  const found = formsOf(
    entities.map(({ mentions }) => [
      ...new Set(
        mentions.map(({ article: id, start, end }) => {
          const article = files.get(id);
          return `${basename(article?.path ?? id)}|${normalName(article?.text.slice(start, end))}`;
        }),
      ),
    ]),
  );
  return { ours: scoreForms(wanted, found).f1, naive: scoreForms(wanted, byWords([...wanted.keys()])).f1 };
}

/** The naive baseline: the annotated forms themselves, those with the same words together. */
function byWords(forms: readonly string[]): Map<string, number> {
  const groups = new Map<string, number>();
  return new Map(
    forms.map((form) => {
      const words = form.slice(form.indexOf("|") + 1);
      const group = groups.get(words) ?? groups.size;
      groups.set(words, group);
      return [form, group];
    }),
  );
}
