import type { Span } from "../../model/span.ts";

const AROUND = 32;

/** How many Unicode code points a stretch of text has; a lone surrogate counts as one. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/**
 * A passage as the target of a W3C Web Annotation (Recommendation 2017, 4.2.4 and 4.2.5): its exact words with what stands before and
 * after, and its place in Unicode code points, which is what the standard counts, not in the UTF-16 units that records count.
 */
export function annotationTarget(span: Span, text: string, source: string): object {
  const start = codePoints(text.slice(0, span.start));
  const exact = text.slice(span.start, span.end);
  return {
    type: "SpecificResource",
    source,
    selector: [
      {
        type: "TextQuoteSelector",
        exact,
        prefix: wholeCharacters(text.slice(Math.max(0, span.start - AROUND), span.start)),
        suffix: wholeCharacters(text.slice(span.end, span.end + AROUND)),
      },
      { type: "TextPositionSelector", start, end: start + codePoints(exact) },
    ],
  };
}

/** Leaves out half of a surrogate pair at either end of a cut. */
const wholeCharacters = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
