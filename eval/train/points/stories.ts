import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { analyse } from "../../../src/analysis/analyse.ts";
import { readPaths } from "../../../src/intake/read-paths.ts";
import type { Range } from "../../../src/model/span.ts";
import { sharedLength } from "../../../src/model/span.ts";
import { gatherContext } from "../../../src/relation/relate.ts";
import type { Story } from "../../../src/relation/relation.ts";
import type { View } from "../../../src/relation/points/view.ts";
import { viewOf } from "../../../src/relation/points/view.ts";
import { locate } from "../locate.ts";
import type { GoldStory } from "../../gold.ts";

/** A passage of the annotation: the index of its article and its place there. */
export interface GoldPassage extends Range {
  readonly article: number;
}

/** Two passages of different articles that the annotation puts in one point. */
export interface GoldLink {
  readonly a: GoldPassage;
  readonly b: GoldPassage;
}

export interface AnnotatedStory {
  readonly name: string;
  readonly view: View;
  readonly links: readonly GoldLink[];
}

/** Reads an annotated story as its points are seen in training. */
export function annotatedStory({ name, gold, articles }: GoldStory): AnnotatedStory {
  const read = readPaths([articles]).articles;
  const story = read.map((article) => ({ article, analysis: analyse(article) }));
  return { name, view: viewOf(gatherContext(story)), links: goldLinks(gold, story) };
}

interface GoldFile {
  readonly points: readonly { readonly passages: readonly { readonly file: string; readonly text: string }[] }[];
}

function goldLinks(path: string, story: Story): GoldLink[] {
  // The annotation guide fixes the form of the file.
  const gold = JSON.parse(readFileSync(path, "utf8")) as GoldFile;
  const files = story.map(({ article }) => basename(article.path ?? article.id));
  const texts = story.map(({ article }) => article.text);
  return gold.points.flatMap(({ passages }) => {
    const places = passages.flatMap(({ file, text }) => {
      const article = files.indexOf(file);
      const range = article < 0 ? null : locate(texts[article]!, text, 0);
      return range ? [{ article, ...range }] : [];
    });
    return places.flatMap((a, i) => places.slice(i + 1).flatMap((b) => (a.article === b.article ? [] : [{ a, b }])));
  });
}

/** Whether two ranges share at least half of the shorter one: how the scorer matches the ends of a link. */
export const touches = (x: Range, y: Range): boolean =>
  sharedLength(x, y) > 0 && sharedLength(x, y) * 2 >= Math.min(x.end - x.start, y.end - y.start);

/** Whether an annotated link has the range as its passage in the article: they share half of their union. */
export function isPassage(article: number, range: Range, { a, b }: GoldLink): boolean {
  const gold = a.article === article ? a : b;
  const shared = sharedLength(gold, range);
  return shared * 2 >= gold.end - gold.start + (range.end - range.start) - shared;
}

/** Whether the range matches the passage that an annotated link has in the article, as the scorer matches ends. */
export const touchesPassage = (article: number, range: Range, { a, b }: GoldLink): boolean =>
  touches(range, a.article === article ? a : b);

/** For each candidate pair that reports annotated links, by its row, those links. */
export function linksByPair({ view, links }: AnnotatedStory): Map<number, GoldLink[]> {
  const { units, candidates } = view;
  const rows = new Map(candidates.map(({ a, b }, row) => [a * units.length + b, row]));
  const byPair = new Map<number, GoldLink[]>();
  const touching = (passage: GoldPassage): number[] =>
    units.flatMap((unit, index) => (unit.article === passage.article && touches(unit, passage) ? [index] : []));
  for (const link of links) {
    for (const x of touching(link.a)) {
      for (const y of touching(link.b)) {
        const row = rows.get(Math.min(x, y) * units.length + Math.max(x, y));
        if (row !== undefined) byPair.set(row, [...(byPair.get(row) ?? []), link]);
      }
    }
  }
  return byPair;
}

/** For each candidate pair, how many annotated links it reports. */
export function labelsOf(story: AnnotatedStory): Uint8Array {
  const labels = new Uint8Array(story.view.candidates.length);
  for (const [row, links] of linksByPair(story)) labels[row] = Math.min(255, links.length);
  return labels;
}
