import { basename } from "node:path";
import { analyse } from "../../../src/analysis/analyse.ts";
import { readPaths } from "../../../src/intake/read-paths.ts";
import type { Range } from "../../../src/model/span.ts";
import { lengthOf, sharedLength, spanOf } from "../../../src/model/span.ts";
import { candidatesOf } from "../../../src/relation/measures/candidates.ts";
import { contradict } from "../../../src/relation/measures/differing.ts";
import { alikeWords } from "../../../src/relation/measures/alike-words.ts";
import { featuresOf } from "../../../src/relation/measures/features.ts";
import { rarityOf } from "../../../src/relation/measures/likeness.ts";
import { profilesOf } from "../../../src/relation/measures/profile.ts";
import { rivalsOf } from "../../../src/relation/measures/rivals.ts";
import type { PlacedFigure } from "../../../src/relation/placed.ts";
import type { Story } from "../../../src/relation/relation.ts";
import { readAnnotation } from "../../score/annotation.ts";
import type { GoldStory } from "../../gold.ts";
import { locate } from "../locate.ts";

/** The pairs of figures of one annotated story that the relation compares, with what the annotation says of each. */
export interface MeasureStory {
  readonly name: string;
  readonly story: Story;
  readonly figures: readonly PlacedFigure[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly boolean[];
  /** Whether the two values cannot both hold. */
  readonly apart: readonly boolean[];
  /** Annotated pairs, also those that no candidate reaches. */
  readonly gold: number;
}

/** Reads an annotated story as its measures are seen in training. */
export function measureStory({ name, gold, articles }: GoldStory): MeasureStory {
  const story = readPaths([articles]).articles.map((article) => ({ article, analysis: analyse(article) }));
  const figures = story.flatMap(({ article, analysis }, index) =>
    analysis.figures.map((found, i): PlacedFigure => {
      const { min, max, unit } = found;
      return { article: index, found, line: { id: `${index}.${i}`, span: spanOf(article.id, found), min, max, unit } };
    }),
  );
  const profiles = profilesOf(story, figures);
  const rarity = rarityOf(profiles);
  const candidates = candidatesOf(profiles);
  const alike = alikeWords(candidates, rarity);
  const rivals = rivalsOf(candidates, alike);
  const measures = measuresOf(gold, story, figures);
  return {
    name,
    story,
    figures,
    pairs: candidates.map(([a, b]) => [a.index, b.index]),
    rows: candidates.map(([a, b], i) => featuresOf(a, b, rarity, alike[i]!, rivals[i]!)),
    labels: candidates.map(([a, b]) => shareOne(measures.of[a.index]!, measures.of[b.index]!)),
    apart: candidates.map(([a, b], i) => contradict(a, b, alike[i]!)),
    gold: measures.pairs,
  };
}

const shareOne = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((measure) => b.has(measure));

/** For each figure, which annotated measures it belongs to. */
function measuresOf(
  path: string,
  story: Story,
  figures: readonly PlacedFigure[],
): { of: Set<number>[]; pairs: number } {
  const gold = readAnnotation(path);
  const files = story.map(({ article }) => basename(article.path ?? article.id));
  const of = figures.map(() => new Set<number>());
  const indexOf = new Map<string, number>();
  for (const { id, file, text, at } of gold.figures) {
    const article = files.indexOf(file);
    const place = article < 0 ? null : locate(story[article]!.article.text, text, at ?? 0);
    if (place === null) continue;
    const index = figures.findIndex((figure) => figure.article === article && touches(figure.found, place));
    if (index >= 0) indexOf.set(id, index);
  }
  let pairs = 0;
  gold.measures.forEach((measure, number) => {
    pairs += (measure.figures.length * (measure.figures.length - 1)) / 2;
    for (const id of measure.figures) of[indexOf.get(id) ?? -1]?.add(number);
  });
  return { of, pairs };
}

const touches = (a: Range, b: Range): boolean =>
  sharedLength(a, b) > 0 && sharedLength(a, b) * 2 >= Math.min(lengthOf(a), lengthOf(b));
