import * as fc from "fast-check";
import { expect, test } from "vitest";
import { TermIndex } from "./term-index.ts";

/** The latest slots of a term, the latest last. */
const latestOf = (index: TermIndex, id: number, most: number): number[] => {
  const into = new Int32Array(most);
  return [...into.subarray(0, index.latestOf(id, into))];
};

test("the index tells the latest articles of each term, whatever was taken out between", () => {
  const step = fc.record({
    ids: fc.uniqueArray(fc.oneof(fc.nat(12), fc.nat(3000)), { maxLength: 6 }),
    gone: fc.option(fc.nat(50)),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const index = new TermIndex();
      const here: { slot: number; ids: number[] }[] = [];
      const free: number[] = [];
      let slots = 0;
      for (const { ids, gone } of steps) {
        const slot = free.pop() ?? slots++;
        index.add(Int32Array.from(ids), slot);
        here.push({ slot, ids });
        const [leaving] = gone === null ? [] : here.splice(gone % here.length, 1);
        if (!leaving) continue;
        index.remove(Int32Array.from(leaving.ids), leaving.slot);
        free.push(leaving.slot);
      }
      for (const id of new Set(steps.flatMap(({ ids }) => ids))) {
        const slotsOf = here.filter(({ ids }) => ids.includes(id)).map(({ slot }) => slot);
        expect(latestOf(index, id, 8)).toEqual(slotsOf.slice(-8));
      }
    }),
  );
});

test("of a term that very many articles have the latest stay", () => {
  const index = new TermIndex();
  for (let slot = 0; slot < 1000; slot++) index.add(Int32Array.of(7), slot);
  expect(latestOf(index, 7, 3)).toEqual([997, 998, 999]);
  const all = latestOf(index, 7, 1000);
  expect(all).toEqual(Array.from({ length: all.length }, (_, at) => 1000 - all.length + at));
  for (let slot = 0; slot < 999; slot++) index.remove(Int32Array.of(7), slot);
  expect(latestOf(index, 7, 1000)).toEqual([999]);
});
