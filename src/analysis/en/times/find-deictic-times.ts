import type { Layout } from "../../../model/analysis.ts";
import { sharedLength } from "../../../model/span.ts";
import type { TimeExpression } from "../../../model/time.ts";

/** Words for the time of writing and for all that lies before or after it, with their TIMEX3 values. */
const DEICTIC =
  /\b(?:(?<present>right\s+now|now|currently|at\s+present)|(?<past>recently|the\s+past(?=\s*[.,;:!?)”"]|\s+(?:and|but|or)\b))|(?<future>the\s+(?:near\s+|foreseeable\s+)?future))\b/giu;

/**
 * The words that tell of the present, the past or the future without a stretch of the calendar ('now', 'recently', 'in the future'), in the
 * order of the text. They belong to what an article yields, and place nothing on a timeline: a record leaves them out. None overlaps
 * `times`.
 */
export function findDeicticTimes(layout: Layout, times: readonly TimeExpression[]): TimeExpression[] {
  const found: TimeExpression[] = [];
  let next = 0;
  for (const match of layout.text.matchAll(DEICTIC)) {
    const range = { start: match.index, end: match.index + match[0].length };
    while (next < times.length && times[next]!.end <= range.start) next++;
    const time = times[next];
    if (time !== undefined && sharedLength(time, range) > 0) continue;
    const { present, past } = match.groups ?? {};
    const value = present !== undefined ? "PRESENT_REF" : past !== undefined ? "PAST_REF" : "FUTURE_REF";
    found.push({ ...range, value, rule: "deictic" });
  }
  return found;
}
