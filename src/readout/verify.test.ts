import { describe, expect, it } from "vitest";
import { extract } from "../intake/extract.ts";
import type { Readout } from "../model/readout.ts";
import { read } from "./read.ts";
import { verify } from "./verify.ts";

const texts = [
  'Dam holds 😀 at Velm\n\nThe dam held on Sunday, the mayor, Ilse Brandt, said. "The wall did not move an inch," she said.',
  'The dam at Velm held on Sunday, mayor Ilse Brandt said. "The wall did not move," she said. About 1,100 people left.',
];
const sound = (): Readout =>
  read(
    extract(JSON.stringify(texts.map((text, i) => ({ id: `a${i}`, text, published: "2031-05-04", outlet: `O${i}` }))))
      .articles,
  );
const flawsOf = (change: (record: Readout) => void): string[] => {
  const record = structuredClone(sound());
  change(record);
  return verify(record).flaws.map((flaw) => `${flaw.rule} ${flaw.place}`);
};
/** Records are read-only by type; a forger does not ask. */
const forged = <T>(value: T): { -readonly [K in keyof T]: T[K] } => value;

describe("verify", () => {
  it("finds nothing in a sound record, after a way through JSON too", () => {
    const report = verify(JSON.parse(JSON.stringify(sound())));
    expect(report.flaws).toEqual([]);
    expect(report.articles).toBe(2);
    expect(report.passages).toBeGreaterThan(0);
  });

  it("finds a changed text, a passage out of range, half a character, a missing article", () => {
    expect(flawsOf((record) => (forged(record.articles[0]!).text += "!"))).toEqual(["hash /articles/0/sha256"]);
    expect(flawsOf((record) => (forged(record).title = { article: "a0", start: 5, end: 5000 }))).toEqual([
      "span /title",
    ]);
    expect(flawsOf((record) => (forged(record).title = { article: "a0", start: 0, end: 11 }))).toEqual([
      "surrogate /title",
    ]);
    expect(flawsOf((record) => (forged(record).title = { article: "zz", start: 0, end: 1 }))).toEqual([
      "reference /title/article",
    ]);
  });

  it("finds ids that lead nowhere or are given twice, and firm passages that are not there", () => {
    expect(
      flawsOf((record) =>
        record.utterances.push({ id: "u99", speaker: { name: "X", entity: "e99" }, quotes: ["q99"] }),
      ),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^reference .*quotes\/0$/u),
        expect.stringMatching(/^reference .*speaker\/entity$/u),
      ]),
    );
    expect(flawsOf((record) => record.articles.push(record.articles[0]!))).toContain("id /articles/2/id");
    expect(
      flawsOf((record) => {
        record.points.push({
          id: "p99",
          status: "single",
          passages: [{ article: "a0", start: 0, end: 3 }],
          firm: [1],
          origins: 1,
        });
        record.coverage.push(["firm", "none"]);
      }),
    ).toEqual([expect.stringMatching(/^firm \/points\/\d+\/firm\/0$/u)]);
    expect(flawsOf((record) => record.coverage.push([]))).toEqual(["coverage /coverage"]);
  });

  it("says of anything else that it is no record", () => {
    for (const other of [null, 7, "x", [], {}, { readout: "2" }]) expect(verify(other).flaws[0]?.rule).toBe("schema");
  });

  it("holds the articles against texts from outside", () => {
    const report = verify(
      sound(),
      new Map([
        ["a0", { text: `${texts[0]}!`, place: "a0.txt" }],
        ["a1", { text: texts[1]!, place: "a1.txt" }],
      ]),
    );
    expect(report.compared).toBe(2);
    expect(report.flaws).toMatchObject([{ rule: "text", place: "/articles/0/text" }]);
  });
});
