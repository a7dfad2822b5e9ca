import type { Range } from "../../model/span.ts";
import type { Profile } from "../../relation/measures/profile.ts";

/** A figure with the text that it stands in. */
export interface InText {
  readonly profile: Profile;
  readonly text: string;
  readonly found: Range;
}

/** Greater counts are not told without the one that is meant. */
const MOST = 20;

/** Whether one of two counts leaves out the one that the other has with them: 'two other ships', 'three ships'. */
export function areApartByOne(a: InText, b: InText): boolean {
  const [own, there] = [a.profile.quantity.amount, b.profile.quantity.amount];
  if (a.profile.kind !== "count" || Math.abs(own - there) !== 1 || Math.max(own, there) > MOST) return false;
  const [first, second] = [leavesOut(a), leavesOut(b)];
  return first !== second && first === own < there;
}

/** Whether the words beside a count say that it is of others than some that were told of. */
const leavesOut = ({ text, found: { start, end } }: InText): boolean =>
  /^ (?:others?|more|further)\b/u.test(text.slice(end, end + 9)) ||
  /\b(?:another|other) $/iu.test(text.slice(Math.max(0, start - 9), start));
