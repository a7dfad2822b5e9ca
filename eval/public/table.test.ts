import { expect, test } from "vitest";
import { MissingData, type PublicRow, scored } from "./job.ts";
import { publicMeans, publicTable, runJobs } from "./table.ts";

const row: PublicRow = {
  job: "weights",
  data: "Invented",
  split: "all",
  measure: "F1",
  ours: 81.25,
  naive: null,
  published: "none",
  target: 80,
};

test("runs the jobs in order, and skips those whose data is not here", () => {
  const jobs = {
    lost: () => {
      throw new MissingData("bench/lost");
    },
    weights: () => [row],
  };
  const result = runJobs(jobs, "/nowhere");
  expect(result).toEqual({ rows: [row], skipped: ["lost: bench/lost is not here"] });
  expect(publicTable(result).split("\n")).toEqual([
    "| job     | data     | split | measure | ours | naive | target | best published |",
    "|---------|----------|-------|---------|-----:|------:|-------:|----------------|",
    "| weights | Invented | all   | F1      | 81.3 |       |     80 | none           |",
    "skipped: lost: bench/lost is not here",
  ]);
});

test("does not take another error for missing data", () => {
  const broken = () => {
    throw new TypeError("broken");
  };
  expect(() => runJobs({ broken }, "/nowhere")).toThrow("broken");
});

test("names each row for its floor", () => {
  expect(publicMeans([row])).toEqual({ public: { "weights, Invented, all, F1": 81.25 } });
});

test("scores nothing found as nothing", () => {
  expect(scored(0, 0, 0, 5)).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(scored(2, 4, 2, 2)).toEqual({ precision: 50, recall: 100, f1: 66.7 });
});
