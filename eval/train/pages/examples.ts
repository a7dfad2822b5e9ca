import { blocksOf } from "../../../src/intake/html/blocks/blocks-of.ts";
import type { PageBlock } from "../../../src/intake/html/blocks/block.ts";
import { standsApart } from "../../../src/intake/html/choice/apart.ts";
import { foldStated } from "../../../src/intake/html/choice/looks.ts";
import { opinionColumns } from "../../../src/intake/html/choice/judge.ts";
import { measure, type Measures } from "../../../src/intake/html/choice/measure.ts";
import { pageMetadata } from "../../../src/intake/html/metadata/page-metadata.ts";
import { askReadability } from "../../../src/intake/html/opinions/readability.ts";
import { parsePage } from "../../../src/intake/html/tree/parse-page.ts";
import type { AnnotatedPage } from "../../public/pages/page-sets.ts";
import { shingles } from "../../public/pages/shingles.ts";

/** A page measured for training. */
export interface PageExample {
  readonly page: AnnotatedPage;
  readonly blocks: readonly PageBlock[];
  readonly measures: Measures;
  /** What Readability says of each block, as columns. */
  readonly opinion: Float32Array;
  /** Whether each block is of the article. */
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** How much of a block's runs of four words must be in the annotated text. */
const COVERED = 0.6;
/** An article shorter than this does not make its blocks weigh more. */
const SHORT_ARTICLE = 150;
const LEAST_WEIGHT = 0.004;
const NEAR = 3;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Measures a page and tells of each block whether the annotators took it for the article's. */
export function exampleOf(page: AnnotatedPage): PageExample {
  const parsed = parsePage(page.html);
  const blocks = blocksOf(parsed);
  const { known, description, body } = pageMetadata(parsed);
  const measures = measure(parsed, blocks, foldStated(known.title ?? "", description, body));
  const bare = page.paragraphs.map((words) => words.replace(/^\[([\s\S]*)\]$/u, "$1"));
  const wanted = shingles(bare.join("\n\n"));
  const lines = new Set(bare.map((line) => wordsIn(line).join(" ")));
  const text = ` ${wordsIn(bare.join("\n\n")).join(" ")} `;
  const labels = Uint8Array.from(blocks, (block) => (isWanted(block, wanted, lines, text) ? 1 : 0));
  keepOneOfCopies(blocks, labels, text);
  const size = Math.max(SHORT_ARTICLE, wordsIn(text).length);
  const optional = new Set(
    page.paragraphs.flatMap((words) => (/^\[[\s\S]*\]$/u.test(words) ? [wordsIn(words).join(" ")] : [])),
  );
  const weights = Float32Array.from(blocks, (block) => {
    const words = wordsIn(block.text);
    // What may be there or not teaches nothing, and what stands apart is not judged by weights.
    return optional.has(words.join(" ")) || standsApart(block) ? 0 : LEAST_WEIGHT + words.length / size;
  });
  const says = askReadability(parsed, blocks) ?? blocks.map(() => false);
  return { page, blocks, measures, opinion: opinionColumns(blocks, says), labels, weights };
}

function isWanted(
  { text }: PageBlock,
  wanted: ReadonlyMap<string, number>,
  lines: ReadonlySet<string>,
  all: string,
): boolean {
  const words = wordsIn(text);
  if (words.length === 0) return false;
  if (words.length < 4) return lines.has(words.join(" ")) || (words.length > 1 && all.includes(` ${words.join(" ")} `));
  const runs = shingles(text);
  let [met, total] = [0, 0];
  for (const [run, count] of runs) {
    total += count;
    if (wanted.has(run)) met += count;
  }
  return met >= COVERED * total;
}

/** Of blocks of one text, only as many are wanted as the annotated text has: those that stand among other wanted ones. */
function keepOneOfCopies(blocks: readonly PageBlock[], labels: Uint8Array, text: string): void {
  const copies = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    if (labels[index] === 0) return;
    const key = wordsIn(block.text).join(" ");
    copies.set(key, [...(copies.get(key) ?? []), index]);
  });
  for (const [words, places] of copies) {
    const times = Math.max(1, text.split(` ${words} `).length - 1);
    if (places.length <= times) continue;
    const company = (place: number): number => {
      let sum = 0;
      for (let at = place - NEAR; at <= place + NEAR; at++)
        if (at !== place && labels[at] === 1) sum += blocks[at]!.text.length;
      return sum;
    };
    const best = places.toSorted((a, b) => company(b) - company(a) || a - b);
    for (const place of best.slice(times)) labels[place] = 0;
  }
}
