import type { Reuse } from "../../model/reuse.ts";
import type { Story } from "../relation.ts";

/** The runs of eight or more words that two articles of a story share, quotations left out. */
export function findReuse(_story: Story): Reuse[] {
  return [];
}
