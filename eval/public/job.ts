import { existsSync } from "node:fs";
import { join } from "node:path";

/** One line of the public table: a measure of one job on one split of a public set. */
export interface PublicRow {
  /** What is asked of the program ('times', 'same claim'). */
  readonly job: string;
  /** The public set, as its makers call it ('TimeBank'). */
  readonly data: string;
  /** Which part of it is scored, and whether that part was ever read while the rules were made. */
  readonly split: string;
  readonly measure: string;
  /** Per cent, rounded to a tenth; correlations are given times 100. */
  readonly ours: number;
  /** What a few lines of code reach, in the same unit; null where none makes sense. */
  readonly naive: number | null;
  /** The best published figure and whose it is; '(M)' where it is from memory of the literature. */
  readonly published: string;
  /** What this project set out to reach. */
  readonly target: number | null;
}

/** Scores one job on the data under `shared`; throws `MissingData` where that is not there. */
export type PublicJob = (shared: string) => PublicRow[];

/** The data of a job is not on this machine: the job is skipped, and no floor of it is held. */
export class MissingData extends Error {
  constructor(place: string) {
    super(`${place} is not here`);
    this.name = "MissingData";
  }
}

/** The path of a set under `shared`; throws `MissingData` where it does not exist. */
export function dataAt(shared: string, ...path: readonly string[]): string {
  const place = join(shared, ...path);
  if (!existsSync(place)) throw new MissingData(path.join("/"));
  return place;
}

/** Share of 1 as per cent, rounded to a tenth. */
export const percent = (share: number): number => Math.round(share * 1000) / 10;

/** Precision, recall and F1 in per cent; precision and recall may count their hits apart. */
export interface Scored {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores hits among what was found against hits among what was wanted. */
export function scored(foundRight: number, found: number, wantedMet: number, wanted: number): Scored {
  const precision = found ? foundRight / found : 0;
  const recall = wanted ? wantedMet / wanted : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}
