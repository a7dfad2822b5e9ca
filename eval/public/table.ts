import type { Floors } from "../floors.ts";
import { MissingData, type PublicJob, type PublicRow } from "./job.ts";

/** What the jobs gave, and the jobs whose data is not here, with what is missing. */
export interface PublicResult {
  readonly rows: readonly PublicRow[];
  readonly skipped: readonly string[];
}

/** Runs the jobs one after the other on the data under `shared`; a job without its data is skipped, any other error is thrown. */
export function runJobs(jobs: Readonly<Record<string, PublicJob>>, shared: string): PublicResult {
  const rows: PublicRow[] = [];
  const skipped: string[] = [];
  for (const [name, job] of Object.entries(jobs)) {
    try {
      rows.push(...job(shared));
    } catch (error) {
      if (!(error instanceof MissingData)) throw error;
      skipped.push(`${name}: ${error.message}`);
    }
  }
  return { rows, skipped };
}

/** The rows as figures for the floors, one set of its own. */
export function publicMeans(rows: readonly PublicRow[]): Floors {
  return { public: Object.fromEntries(rows.map((row) => [keyOf(row), row.ours])) };
}

const keyOf = (row: PublicRow): string => `${row.job}, ${row.data}, ${row.split}, ${row.measure}`;

/** The rows as a Markdown table, columns padded so that it reads in a terminal too, with the skipped jobs below. */
export function publicTable({ rows, skipped }: PublicResult): string {
  const head = ["job", "data", "split", "measure", "ours", "naive", "target", "best published"];
  const cells = rows.map((row) => [
    row.job,
    row.data,
    row.split,
    row.measure,
    row.ours.toFixed(1),
    row.naive === null ? "" : row.naive.toFixed(1),
    row.target === null ? "" : String(row.target),
    row.published,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column >= 4 && column <= 6 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column >= 4 && column <= 6 ? `${"-".repeat(width + 1)}:` : "-".repeat(width + 2))).join("|")}|`;
  return [line(head), rule, ...cells.map(line), ...skipped.map((what) => `skipped: ${what}`)].join("\n");
}
