import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const Floors = z.record(z.string(), z.record(z.string(), z.number()));

/** Set of stories -> row -> the mean that must not be undercut. */
export type Floors = z.infer<typeof Floors>;

const file = new URL("floors.json", import.meta.url);

export const readFloors = (): Floors => Floors.parse(JSON.parse(readFileSync(file, "utf8")));

export interface Fall {
  readonly set: string;
  readonly row: string;
  readonly floor: number;
  readonly mean: number;
}

/** The rows whose mean fell under the floor; sets that were not scored do not count. */
export function fallsUnder(floors: Floors, means: Floors): Fall[] {
  return Object.entries(floors).flatMap(([set, rows]) =>
    Object.entries(rows).flatMap(([row, floor]) => {
      const mean = means[set]?.[row];
      return mean !== undefined && mean < floor ? [{ set, row, floor, mean }] : [];
    }),
  );
}

/** Floors raised to the means, never lowered; a row named in `lower` is set to its mean all the same. */
export function raised(floors: Floors, means: Floors, lower: ReadonlySet<string>): Floors {
  const next: Floors = structuredClone(floors);
  for (const [set, rows] of Object.entries(means)) {
    const kept = (next[set] ??= {});
    for (const [row, mean] of Object.entries(rows)) {
      kept[row] = lower.has(`${set}: ${row}`) ? mean : Math.max(kept[row] ?? 0, mean);
    }
  }
  return next;
}

/** Writes the floors; a lowered one is kept with its reason beside the file's other lowered ones. */
export function writeFloors(floors: Floors): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}
