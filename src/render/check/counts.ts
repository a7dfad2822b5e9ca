import type { CheckedDraft, Support } from "../../model/checked-draft.ts";
import { Level } from "../../model/finding.ts";

export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** How many findings of each level there are. */
export function countLevels({ findings }: Pick<CheckedDraft, "findings">): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

/** '2 errors, 1 warning' or 'no findings'. */
export function levelsText(checked: CheckedDraft): string {
  const counts = countLevels(checked);
  const parts = Level.options.filter((level) => counts[level] > 0).map((level) => counted(counts[level], level));
  if (checked.ignored.length > 0) parts.push(`${checked.ignored.length} ignored`);
  return parts.length === 0 ? "no findings" : parts.join(", ");
}

/** '14 of 16 sentences stand on the sources (88 %)'. */
export function supportText({ sentences, supported }: Support): string {
  if (sentences === 0) return "the draft has no sentence that states something";
  const verb = supported === 1 ? "stands" : "stand";
  return `${supported} of ${counted(sentences, "sentence")} ${verb} on the sources (${percentOf(supported, sentences)})`;
}

/** A share as whole percents; never 100 % where something is missing, never 0 % where something is there. */
export function percentOf(part: number, whole: number): string {
  if (whole === 0) return "–";
  const percent = Math.round((100 * part) / whole);
  if (percent === 100 && part < whole) return "99 %";
  return percent === 0 && part > 0 ? "1 %" : `${percent} %`;
}
