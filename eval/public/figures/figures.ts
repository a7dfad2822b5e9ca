import { readFileSync } from "node:fs";
import { z } from "zod";
import { annotated } from "../annotated.ts";
import { dataAt, type PublicJob, type PublicRow } from "../job.ts";
import { digitsAlone } from "./digits-alone.ts";
import { type FigureScores, type FoundFigure, scoreFigures } from "./score-figures.ts";

const Sentences = z.array(
  z.object({ text: z.string(), quantities: z.array(z.object({ value: z.string(), normalized_unit: z.string() })) }),
);

/** Quantities of news sentences with their units. */
export const figures: PublicJob = (shared) => {
  const file = dataAt(shared, "bench/quantities/newsquant-half.json");
  const sentences = Sentences.parse(JSON.parse(readFileSync(file, "utf8")));
  const score = (find: (text: string) => readonly FoundFigure[]): FigureScores =>
    scoreFigures(sentences.map(({ text, quantities }) => ({ wanted: quantities, found: find(text) })));
  const ours = score((text) => annotated(text).figures);
  const naive = score(digitsAlone);
  const row = (measure: string, key: keyof FigureScores, published: string, target: number): PublicRow => ({
    job: "figures",
    data: "NewsQuant",
    split: "half, read",
    measure,
    ours: ours[key].f1,
    naive: naive[key].f1,
    published,
    target,
  });
  return [
    row("value F1", "value", "CQE 92.0 on the whole set", 92),
    row("value + unit F1", "valueAndUnit", "CQE 85.6 on the whole set", 84),
  ];
};
