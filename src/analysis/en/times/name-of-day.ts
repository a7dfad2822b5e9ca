import type { Name } from "../../../model/name.ts";
import type { TimeExpression } from "../../../model/time.ts";

/** Whether a weekday is the end of a name ('Market Tuesday'), which names a kind of day and none of the calendar. */
export const isNameOfDay = (time: TimeExpression, names: readonly Name[]): boolean =>
  time.rule === "weekday" && names.some((name) => name.start < time.start && name.end === time.end);
