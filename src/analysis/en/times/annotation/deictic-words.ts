import type { Layout } from "../../../../model/analysis.ts";
import { sharedLength } from "../../../../model/span.ts";
import type { TimeExpression } from "../../../../model/time.ts";

/** Words that 'the past' may stand before and be a stretch: 'the past three summers', 'the past few …'. */
const STRETCH =
  "\\s+(?:(?:\\p{L}+\\s+){0,2}(?:second|minute|hour|day|night|week|month|quarter|season|year|decade|centur|generation|spring|summer|fall|autumn|winter)|few|several|couple|\\d)";
const PRESENT = "right\\s+now|now|nowadays|currently|at\\s+present|at\\s+the\\s+moment";
const PAST = `(?<!\\bas\\s+)recently|lately|the\\s+(?:recent\\s+)?past(?=\\s*[.,;:!?)”"]|\\s+(?:and|but|or)\\b)|(?<=\\bin\\s+)the\\s+past(?!${STRETCH})`;
const FUTURE = "the\\s+(?:near\\s+|foreseeable\\s+)?future|the\\s+near\\s+term";

/** Words for the time of writing and for all that lies before or after it, with their TIMEX3 values. */
const DEICTIC = new RegExp(`\\b(?:(?<present>${PRESENT})|(?<past>${PAST})|(?<future>${FUTURE}))\\b`, "giu");

/**
 * The words that tell of the present, the past or the future without a stretch of the calendar ('now', 'recently', 'in the future'), in the
 * order of the text. None overlaps `times`.
 */
export function deicticWords(layout: Layout, times: readonly TimeExpression[]): TimeExpression[] {
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
