import type { Range } from "../../model/span.ts";

/** Index of the last of the ordered ranges that begins at or before `offset`; 0 where none does. */
export function lastFrom(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ranges[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Those of the ordered ranges, none overlapping, that share a character with `within`, as indices `[from, to)`. */
export function indicesWithin(ranges: readonly Range[], within: Range): { readonly from: number; readonly to: number } {
  if (ranges.length === 0) return { from: 0, to: 0 };
  let from = lastFrom(ranges, within.start);
  if (ranges[from]!.end <= within.start) from++;
  let to = lastFrom(ranges, within.end - 1) + 1;
  if (ranges[to - 1]!.start >= within.end) to--;
  return { from, to: Math.max(from, to) };
}
