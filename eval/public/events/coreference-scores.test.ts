import { describe, expect, it } from "vitest";
import { CoreferenceTally, type Groups } from "./coreference-scores.ts";

function scoresOf(found: Groups, wanted: Groups) {
  const tally = new CoreferenceTally();
  tally.add(found, wanted);
  return tally.scores();
}

describe("CoreferenceTally", () => {
  it("gives all of 1 to what is wanted", () => {
    expect(scoresOf([[0, 1, 2], [3]], [[3], [2, 1, 0]])).toEqual({ muc: 1, bCubed: 1, ceafE: 1, conll: 1 });
  });

  it("scores the example of Bagga and Baldwin: two of three chains joined", () => {
    const wanted = [
      [0, 1, 2, 3, 4],
      [5, 6],
      [7, 8, 9, 10, 11],
    ];
    const { muc, bCubed } = scoresOf([wanted[0]!, [...wanted[1]!, ...wanted[2]!]], wanted);
    expect(muc).toBeCloseTo((2 * 0.9) / 1.9, 6);
    const precision = (5 + 2 * (2 / 7) + 5 * (5 / 7)) / 12;
    expect(bCubed).toBeCloseTo((2 * precision) / (1 + precision), 6);
  });

  it("aligns groups one to one for CEAF: a split chain counts once", () => {
    const { ceafE } = scoresOf(
      [
        [0, 1],
        [2, 3],
      ],
      [[0, 1, 2, 3]],
    );
    const alike = 4 / 6;
    expect(ceafE).toBeCloseTo((2 * (alike / 2) * alike) / (alike / 2 + alike), 6);
  });

  it("finds the best alignment, not the first", () => {
    const { ceafE } = scoresOf(
      [
        [0, 1, 2, 3],
        [4, 5],
      ],
      [
        [0, 4, 5],
        [1, 2, 3],
      ],
    );
    expect(ceafE).toBeCloseTo((6 / 7 + 4 / 5) / 2, 6);
  });
});
