import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readout } from "../src/model/readout.ts";
import { shared, type GoldStory } from "./gold.ts";

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

/** Scores a record against the annotation of its story; a score a row of the scorer. */
export function scoreStory(story: GoldStory, readout: Readout): Record<string, Score> {
  const folder = mkdtempSync(join(tmpdir(), "readout-eval-"));
  try {
    const predicted = join(folder, "readout.json");
    writeFileSync(predicted, JSON.stringify(readout));
    const scorer = join(shared, "gold", "score.mjs");
    const { lost: _lost, ...rows } = JSON.parse(
      execFileSync(process.execPath, [scorer, story.gold, story.articles, predicted, "--json"], {
        encoding: "utf8",
        maxBuffer: 1 << 26,
      }),
    ) as Record<string, Score>;
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
