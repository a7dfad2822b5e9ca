import type { Layout } from "../../../../model/analysis.ts";
import { byPlace } from "../../../../model/span.ts";
import type { TimeExpression } from "../../../../model/time.ts";
import { deicticWords } from "./deictic-words.ts";
import { featuresOf } from "./features.ts";
import { SHIPPED, speaksFor, type AnnotationModel } from "./model.ts";

/**
 * The time expressions as TimeML has them, from those of the record: with the words for the present, the past and the future, without what its
 * annotators leave alone ('annual', rates), durations without the 'after' that a record keeps, and clocks without their zone. In order, none
 * overlapping.
 */
export function findAnnotatedTimes(
  layout: Layout,
  times: readonly TimeExpression[],
  model: AnnotationModel = SHIPPED,
): TimeExpression[] {
  return annotatable(layout, times).filter((time) => speaksFor(model, featuresOf(layout, time)));
}

/** Everything that may be annotated, in the form of TimeML, in order: what the model chooses from. */
export const annotatable = (layout: Layout, times: readonly TimeExpression[]): TimeExpression[] =>
  [...times, ...deicticWords(layout, times)].map((time) => inForm(layout.text, time)).toSorted(byPlace);

const RELATION = /\s+(?:after|before|prior\s+to)$/iu;
const ZONE = /(?<=T\d{2}:\d{2}(?::\d{2})?)(?:Z|[+-]\d{2}:\d{2})$/u;

function inForm(text: string, time: TimeExpression): TimeExpression {
  const relation = time.value.startsWith("P") ? (RELATION.exec(text.slice(time.start, time.end))?.[0].length ?? 0) : 0;
  const zone = ZONE.exec(time.value)?.[0];
  if (relation === 0 && zone === undefined) return time;
  return {
    ...time,
    end: time.end - relation,
    value: time.value.replace(ZONE, ""),
    ...(zone !== undefined && { zone }),
  };
}
