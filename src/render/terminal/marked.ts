import type { Span } from "../../model/span.ts";
import { sharedLength } from "../../model/span.ts";
import type { Lookup } from "../lookup.ts";
import type { Paint } from "./paint.ts";
import { safeText } from "./safe-text.ts";

/** The words of a passage on one line, with the stretches of `differing` that lie in it marked. */
export function marked(span: Span, differing: readonly Span[], lookup: Lookup, paint: Paint): string {
  const inside = differing
    .filter((part) => part.article === span.article && sharedLength(part, span) > 0)
    .toSorted((a, b) => a.start - b.start);
  let line = "";
  let at = span.start;
  const piece = (start: number, end: number): string =>
    start < end ? safeText(lookup.words({ article: span.article, start, end }).replace(/\s+/gu, " ")) : "";
  for (const part of inside) {
    const start = Math.max(part.start, at);
    const end = Math.min(part.end, span.end);
    if (start >= end) continue;
    line += piece(at, start) + paint.differing(piece(start, end));
    at = end;
  }
  return line + piece(at, span.end);
}
