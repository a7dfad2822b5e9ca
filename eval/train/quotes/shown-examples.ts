import { basename } from "node:path";
import { findFurniture } from "../../../src/analysis/en/furniture/find-furniture.ts";
import { layOut } from "../../../src/analysis/en/layout/layout.ts";
import { findNames } from "../../../src/analysis/en/names/find-names.ts";
import { attribute } from "../../../src/analysis/en/quotes/attribute.ts";
import { headingsOf } from "../../../src/analysis/en/quotes/contents.ts";
import { readHeadline } from "../../../src/analysis/en/quotes/headline.ts";
import { describedClauses } from "../../../src/analysis/en/quotes/learned/clause-features.ts";
import { sharesHalf } from "../../../src/analysis/en/quotes/learned/likely-runs.ts";
import { LearnedReader } from "../../../src/analysis/en/quotes/learned/reader.ts";
import { shippedWeights } from "../../../src/analysis/en/quotes/learned/weights.ts";
import { unitsOf } from "../../../src/analysis/en/quotes/units.ts";
import { setApart } from "../../../src/analysis/layout/set-apart.ts";
import { findMarked } from "../../../src/analysis/marks/find-marked.ts";
import { readPaths } from "../../../src/intake/read-paths.ts";
import type { Article } from "../../../src/model/article.ts";
import { lengthOf, type Range, sharedLength } from "../../../src/model/span.ts";
import type { GoldStory } from "../../gold.ts";
import { type Annotation, readAnnotation } from "../../score/annotation.ts";
import { locate } from "../locate.ts";

/** A run is right to the word where it shares more than this of the union. */
const EXACT = 0.9;

/** A run that a record may show. */
export interface JudgedClause {
  readonly columns: Float32Array;
  /** Whether it shares half of its union with an annotated indirect quote. */
  readonly shown: boolean;
  /** Whether it shares nearly all. */
  readonly exact: boolean;
}

export interface ClauseStory {
  readonly name: string;
  readonly clauses: readonly JudgedClause[];
}

/** The runs of an annotated story that a record may show as reported clauses. */
export function clauseStory({ name, gold, articles }: GoldStory): ClauseStory {
  const annotation = readAnnotation(gold);
  return { name, clauses: readPaths([articles]).articles.flatMap((article) => clausesOf(article, annotation)) };
}

function clausesOf(article: Article, annotation: Annotation): JudgedClause[] {
  const plain = layOut(article.text);
  const layout = setApart(plain, findFurniture(plain));
  const named = findNames(layout);
  const marked = findMarked(layout.text, layout.blocks);
  const text = unitsOf(layout, marked);
  const reader = new LearnedReader(text, marked, shippedWeights());
  const attributions = attribute(text, reader, (cue) => readHeadline(layout, named, text, cue));
  const headings = headingsOf(layout);
  const told = annotation.quotes.flatMap(({ kind, file, text: words, at }) => {
    const place =
      kind === "indirect" && file === basename(article.path ?? "") ? locate(article.text, words, at ?? 0) : null;
    return place ? [place] : [];
  });
  return attributions.readings.flatMap(({ cue }, at) => {
    if (layout.blocks[text.sentences[cue.sentence]!.block]!.kind === "furniture") return [];
    return describedClauses(text, reader, attributions, headings, at).map(({ run, columns }) => {
      const range = { start: text.units[run.from]!.start, end: text.units[run.to - 1]!.end };
      const shown = told.some((place) => sharesHalf(place, range));
      return { columns, shown, exact: told.some((place) => sharesNearlyAll(place, range)) };
    });
  });
}

function sharesNearlyAll(a: Range, b: Range): boolean {
  const shared = sharedLength(a, b);
  return shared > EXACT * (lengthOf(a) + lengthOf(b) - shared);
}
