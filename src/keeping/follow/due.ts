import type { AddressState } from "../../archive/kept.ts";

const DAY = 86_400_000;

/** So long a page that does not change is looked at again, in milliseconds. */
const LONGEST = 7 * DAY;

/** Pages that gave nothing new since then (ISO 8601) are left alone. */
export const newSince = (now: number): string => new Date(now - LONGEST).toISOString();

/**
 * Whether a page is to be looked at again: the longer it has not changed, the longer until the next look, so that corrections of the first hours are seen and no
 * server is asked for old pages again and again. After failures the wait doubles each time.
 * @param now milliseconds since 1970
 * @param every milliseconds between rounds
 */
export function isDue({ checked, changed, failures }: AddressState, now: number, every: number): boolean {
  const last = Date.parse(checked);
  if (Number.isNaN(last)) return true;
  if (failures > 0) return now - last >= Math.min(DAY, every * 2 ** Math.min(20, failures - 1));
  const quiet = last - (changed === undefined ? last : Date.parse(changed));
  return now - last >= Math.max(every, quiet);
}
