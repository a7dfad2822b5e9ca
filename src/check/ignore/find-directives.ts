import type { Range } from "../../model/span.ts";

/** A comment to Readout as it stands in a file: `<!-- readout-… -->`. */
export interface Directive extends Range {
  /** What stands behind 'readout-'. */
  readonly body: string;
}

const OPEN = "<!--";
const CLOSE = "-->";
const OURS = /^\s*readout-(?=[a-z])/u;

/**
 * The comments to Readout in a file, in their order; offsets count in the file. Searched by hand: a pattern would look to the end
 * anew for each comment that is not closed.
 * @param code stretches in which a comment is only shown, not meant
 */
export function findDirectives(source: string, code: readonly Range[]): Directive[] {
  const found: Directive[] = [];
  for (let start = source.indexOf(OPEN); start >= 0;) {
    const close = source.indexOf(CLOSE, start + OPEN.length);
    if (close < 0) break;
    const end = close + CLOSE.length;
    const words = source.slice(start + OPEN.length, close);
    const mark = OURS.exec(words);
    if (mark && !code.some((range) => range.start <= start && end <= range.end)) {
      found.push({ start, end, body: words.slice(mark[0].length).trim() });
    }
    start = source.indexOf(OPEN, end);
  }
  return found;
}
