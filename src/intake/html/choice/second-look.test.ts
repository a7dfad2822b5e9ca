import { expect, it } from "vitest";
import { blocksOf } from "../blocks/blocks-of.ts";
import { parsePage } from "../tree/parse-page.ts";
import { foldStated } from "./looks.ts";
import { measure } from "./measure.ts";
import { SECOND_COLUMNS, secondLook } from "./second-look.ts";

const page = parsePage(
  "<body><nav><ul><li><a href=x>World</a></ul></nav><h1>Dam holds</h1><div><p>The dam held, she said.<p>It will hold.</div>",
);
const blocks = blocksOf(page);

it("measures as many columns for every block, all of them numbers", () => {
  const { rows, width } = measure(page, blocks, foldStated("Dam holds", "", ""));
  expect(rows).toHaveLength(blocks.length * width);
  expect(rows.every(Number.isFinite)).toBe(true);
});

it("looks again at what stands around a block", () => {
  const rows = secondLook(blocks, [0, 0.1, 0.9, 0.8]);
  expect(rows).toHaveLength(blocks.length * SECOND_COLUMNS);
  // The block itself, then one before and one after it.
  expect(Array.from(rows.slice(2 * SECOND_COLUMNS, 2 * SECOND_COLUMNS + 3), (p) => Math.round(10 * p))).toEqual([
    9, 1, 8,
  ]);
});
