import type { Analysis } from "../../model/analysis.ts";
import { type DecidedPair, type DecidedPassage, likeness, touches } from "../decisions/decided-pairs.ts";

/** The name of an article that a decision means: the one that has most of the passage in common with it, alone or with its title. */
export function nameAt({ names }: Analysis, passage: DecidedPassage): number | undefined {
  let best: { name: number; share: number } | undefined;
  names.forEach((found, name) => {
    for (const range of found.whole ? [found, found.whole] : [found]) {
      const place = { article: passage.article, start: range.start, end: range.end };
      const share = touches(place, passage) ? likeness(place, passage) : 0;
      if (share > (best?.share ?? 0)) best = { name, share };
    }
  });
  return best?.name;
}

/**
 * The names of a bearer in the groups that decisions part them into, the first of which keeps what no decision is about. Names in the same words
 * go together, unless these are the very words that a decision tells apart.
 */
export function partsOfBearer(
  analysis: Analysis,
  article: number,
  names: readonly number[],
  different: readonly DecidedPair[],
): readonly (readonly number[])[] {
  const parts: number[][] = [[...names]];
  const words = (name: number): string => analysis.text.slice(analysis.names[name]!.start, analysis.names[name]!.end);
  for (const { a, b } of different) {
    if (a.article !== article || b.article !== article) continue;
    const [x, y] = [nameAt(analysis, a), nameAt(analysis, b)];
    if (x === undefined || y === undefined || x === y) continue;
    const at = parts.findIndex((part) => part.includes(x) && part.includes(y));
    const part = parts[at];
    if (!part) continue;
    const gone = part.filter((name) => name === y || (name !== x && words(name) === words(y) && words(x) !== words(y)));
    parts.splice(
      at,
      1,
      part.filter((name) => !gone.includes(name)),
    );
    parts.push(gone);
  }
  return parts;
}
