import { expect, it } from "vitest";
import { read } from "../../src/readout/read.ts";
import { examples } from "./examples.ts";

it.each(examples)("counts for '$name' the origins of firm passages alone", ({ articles }) => {
  const readout = read(articles);
  const origins = new Map(readout.articles.map((article) => [article.id, article.origin]));
  expect(readout.points.length).toBeGreaterThan(5);
  for (const point of readout.points) {
    const firm = new Set(point.firm.map((index) => origins.get(point.passages[index]?.article ?? "")));
    expect(point.origins).toBe(firm.size);
    if (point.status === "corroborated") expect(point.origins).toBeGreaterThan(1);
    if (point.status === "single") expect(point.origins).toBeLessThan(2);
  }
});

it.each(examples)("does not let copies of one article of '$name' corroborate it", ({ articles }) => {
  const original = articles[0]!;
  const copies = [1, 2, 3].map((n) => ({ ...original, id: `copy-${n}`, outlet: `Copier ${n}`, path: `copy-${n}.txt` }));
  const readout = read([original, ...copies]);
  expect(new Set(readout.articles.map((article) => article.origin)).size).toBe(1);
  expect(readout.points.filter((point) => point.status === "corroborated")).toEqual([]);
});
