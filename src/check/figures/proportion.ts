import type { Range } from "../../model/span.ts";

/** Whether a number is part of a proportion of two that stand apart: 'seven games in ten', which is no count of games. */
export function isOfProportion(text: string, { start, end }: Range): boolean {
  return (
    /^ \p{Ll}+ (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b(?! \p{Ll})/u.test(
      text.slice(end, end + 50),
    ) ||
    (/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) \p{Ll}+ (?:in|out of) (?:every )?$/u.test(
      text.slice(Math.max(0, start - 50), start),
    ) &&
      !/^ \p{Ll}/u.test(text.slice(end)))
  );
}
