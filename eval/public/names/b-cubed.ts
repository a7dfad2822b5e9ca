import { percent, type Scored } from "../job.ts";

/** A mention's annotated thing, and the one that a program takes it for; null where the program does not see a name. */
export interface Grouped {
  readonly wanted: string;
  readonly found: string | null;
}

/**
 * B-cubed (Bagga and Baldwin 1998) over the mentions that both sides have; a mention that the program does not see costs recall, as in
 * the rows of the annotated stories.
 */
export function bCubed(mentions: readonly Grouped[]): Scored {
  const seen = mentions.filter(({ found }) => found !== null);
  const sizes = new Map<string, number>();
  const count = (key: string): void => void sizes.set(key, (sizes.get(key) ?? 0) + 1);
  for (const { wanted, found } of seen)
    for (const key of [`w ${wanted}`, `f ${found}`, `b ${wanted} ${found}`]) count(key);
  const share = (whole: (mention: Grouped) => string): number =>
    seen.reduce((sum, one) => sum + (sizes.get(`b ${one.wanted} ${one.found}`) ?? 0) / (sizes.get(whole(one)) ?? 1), 0);
  const precision = share(({ found }) => `f ${found}`) / (seen.length || 1);
  const recall = share(({ wanted }) => `w ${wanted}`) / (mentions.length || 1);
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}
