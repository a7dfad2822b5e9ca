import * as fc from "fast-check";
import { expect, it } from "vitest";
import { read } from "../../src/readout/read.ts";
import { examples } from "./examples.ts";

it.each(examples)("gives the same bytes for '$name' in whatever order the articles come", ({ articles }) => {
  const first = JSON.stringify(read(articles));
  fc.assert(
    fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (shuffled) => {
      expect(JSON.stringify(read(shuffled))).toBe(first);
    }),
    { numRuns: 6 },
  );
});
