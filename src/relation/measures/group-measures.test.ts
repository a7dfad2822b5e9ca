import { describe, expect, it } from "vitest";
import type { FigureExpression } from "../../model/figure.ts";
import type { Analysed, Token } from "../../model/analysis.ts";
import type { PlacedFigure } from "../placed.ts";
import { cluster } from "./cluster.ts";
import { groupMeasures } from "./group-measures.ts";
import { compareValues, inBase } from "./quantity.ts";

const figure = (fields: Partial<FigureExpression>): FigureExpression => ({
  start: 0,
  end: 1,
  min: fields.amount ?? 1,
  max: fields.amount ?? 1,
  amount: 1,
  unit: "",
  kind: "count",
  slot: [],
  ...fields,
});

/** An article of one sentence a line; every figure is given by its words, with the noun that follows it. */
function article(
  id: string,
  published: string,
  lines: string[],
  found: [string, Partial<FigureExpression>][],
): [Analysed, FigureExpression[]] {
  const text = lines.join("\n");
  const tokens: Token[] = [...text.matchAll(/\p{L}+|\d+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
    tag: /^\d/u.test(match[0]) ? "NUM" : /^\p{Lu}/u.test(match[0]) ? "PROPN" : match[0].length > 3 ? "NOUN" : "ADP",
    lemma: match[0].toLowerCase(),
    stem: match[0].toLowerCase(),
  }));
  let start = 0;
  const sentences = lines.map((line) => {
    const range = { start, end: start + line.length };
    start += line.length + 1;
    const from = tokens.findIndex((token) => token.start >= range.start);
    const to = tokens.findLastIndex((token) => token.end <= range.end) + 1;
    return { ...range, block: 0, from, to };
  });
  const figures = found.map(([words, fields]) => {
    const at = text.indexOf(words);
    return figure({ start: at, end: at + words.length, ...fields });
  });
  const analysis = {
    text,
    tokens,
    sentences,
    figures,
    blocks: [],
    names: [],
    bearers: [],
    references: [],
    times: [],
    quotes: [],
    claims: [],
    furniture: [],
  };
  const source = { id, outlet: id, title: id, published, language: "en", text, sha256: "" };
  return [{ article: source, analysis }, figures];
}

function measuresOf(articles: [Analysed, FigureExpression[]][]): { figures: string[]; relation: string }[] {
  const placed: PlacedFigure[] = articles.flatMap(([{ article }, figures], index) =>
    figures.map((found, i) => {
      const { start, end, min, max, unit } = found;
      return {
        article: index,
        found,
        line: { id: `${article.id}${i}`, span: { article: article.id, start, end }, min, max, unit },
      };
    }),
  );
  return groupMeasures(
    articles.map(([analysed]) => analysed),
    placed,
  ).map(({ figures, relation }) => ({ figures, relation }));
}

const boats = { amount: 31, min: 31, max: 31, unit: "boat", slot: ["boat", "destroy"], of: { start: 3, end: 8 } };

describe("groupMeasures", () => {
  it("joins equal counts of one thing", () => {
    const line = "Fire destroyed 31 boats in the harbour of Orvik";
    const one = article("a", "2031-05-02", [line], [["31", boats]]);
    const two = article("b", "2031-05-02", ["In the harbour of Orvik fire destroyed 31 boats"], [["31", boats]]);
    expect(measuresOf([one, two])).toEqual([{ figures: ["a0", "b0"], relation: "same" }]);
  });

  it("does not compare what other years brought", () => {
    const one = article("a", "2031-05-02", ["Fire destroyed 31 boats in the harbour of Orvik"], [["31", boats]]);
    const two = article(
      "b",
      "2031-05-02",
      ["A storm wrecked 26 boats near Hallum in 1987"],
      [["26", { ...boats, amount: 26, min: 26, max: 26 }]],
    );
    expect(measuresOf([one, two])).toEqual([]);
  });

  it("tells two accounts that differ by a little as a conflict", () => {
    const one = article("a", "2031-05-02", ["Fire destroyed 31 boats in the harbour of Orvik"], [["31", boats]]);
    const two = article(
      "b",
      "2031-05-02",
      ["Fire wrecked 34 boats in the harbour of Orvik"],
      [["34", { ...boats, slot: ["boat"], amount: 34, min: 34, max: 34 }]],
    );
    const [measure] = measuresOf([one, two]);
    expect(measure?.figures).toEqual(["a0", "b0"]);
  });

  it("takes a later, greater toll for an update", () => {
    const toll = (amount: number): Partial<FigureExpression> => ({
      amount,
      min: amount,
      max: amount,
      unit: "people",
      slot: ["people", "kill"],
      of: { start: 0, end: 1 },
    });
    const one = article("a", "2031-05-02", ["The ferry fire in Orvik killed 11 people"], [["11", toll(11)]]);
    const two = article("b", "2031-05-03", ["The ferry fire in Orvik killed 24 people"], [["24", toll(24)]]);
    expect(measuresOf([one, two])).toEqual([{ figures: ["a0", "b0"], relation: "update" }]);
  });

  it("gives nothing for nothing", () => expect(measuresOf([])).toEqual([]));
});

describe("compareValues", () => {
  const values = (a: Partial<FigureExpression>, b: Partial<FigureExpression>) =>
    compareValues(inBase(figure(a)), inBase(figure(b)));

  it("turns units into one another and allows for rounding", () => {
    expect(
      values({ amount: 10, kind: "measurement", unit: "kilometre" }, { amount: 6, kind: "measurement", unit: "mile" }),
    ).toBe("near");
    expect(
      values({ amount: 60, kind: "duration", unit: "minute" }, { amount: 1, kind: "duration", unit: "hour" }),
    ).toBe("equal");
  });

  it("knows open ranges", () => {
    expect(values({ amount: 20, min: 20, max: null }, { amount: 24 })).toBe("overlapping");
    expect(values({ amount: 20, min: 20, max: null }, { amount: 11 })).toBe("apart");
  });
});

describe("cluster", () => {
  it("does not chain over weak links", () => {
    const links = [
      { a: 0, b: 1, score: 0.9 },
      { a: 2, b: 3, score: 0.9 },
      { a: 1, b: 2, score: 0.6 },
    ];
    expect(cluster(links, 0.5)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});
