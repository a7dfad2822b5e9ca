import type { Range, Span } from "../../src/model/span.ts";
import type { LineKey, LineKind } from "./address.ts";
import type { Story } from "./story.ts";

/** A part that has a line of its own on the page. */
export type LinePart =
  | {
      readonly kind: "point";
      readonly range: Range;
      readonly line: LineKey;
      readonly index: number;
      readonly firm: boolean;
    }
  | {
      readonly kind: Exclude<LineKind, "point">;
      readonly range: Range;
      readonly line: LineKey;
      readonly index: number;
    };

/** What a stretch of an article takes part in; `index` is the place in the record's list. */
export type Part =
  | LinePart
  | { readonly kind: "quote" | "figure" | "time"; readonly range: Range; readonly index: number }
  | { readonly kind: "furniture"; readonly range: Range };

/** A stretch of an article whose characters all take part in the same things. */
export interface Segment extends Range {
  readonly parts: readonly Part[];
}

/** What the passages of one article take part in, in the order of the page's sections. */
export function partsOf(story: Story, article: string): readonly Part[] {
  const { record } = story;
  const parts: Part[] = [];
  for (const line of story.lines.values()) {
    const { kind, key, index } = line;
    const firm = kind === "point" ? (record.points[index]?.firm.length ?? 0) : 0;
    for (const [place, range] of line.passages.entries()) {
      if (range.article !== article) continue;
      parts.push(
        kind === "point" ? { kind, range, line: key, index, firm: place < firm } : { kind, range, line: key, index },
      );
    }
  }
  const add = (kind: "quote" | "figure" | "time", spans: readonly { readonly span: Span }[]): void => {
    for (const [index, { span }] of spans.entries()) {
      if (span.article === article) parts.push({ kind, range: span, index });
    }
  };
  add("quote", record.quotes);
  add("figure", record.figures);
  add("time", record.times);
  for (const range of record.furniture) if (range.article === article) parts.push({ kind: "furniture", range });
  return parts;
}

/** Cuts a text of `length` units at every border of the parts: the pieces cover it whole, in order, without overlap. */
export function segmentsOf(length: number, parts: readonly Part[]): readonly Segment[] {
  const starts = Map.groupBy(parts, (part) => part.range.start);
  const ends = Map.groupBy(parts, (part) => part.range.end);
  const borders = [...new Set([0, length, ...starts.keys(), ...ends.keys()])]
    .filter((border) => border <= length)
    .toSorted((a, b) => a - b);
  const open = new Set<Part>();
  const segments: Segment[] = [];
  for (const [index, start] of borders.entries()) {
    for (const part of ends.get(start) ?? []) open.delete(part);
    for (const part of starts.get(start) ?? []) open.add(part);
    const end = borders[index + 1];
    if (end !== undefined) segments.push({ start, end, parts: [...open] });
  }
  return segments;
}

/** The smallest part that a segment lies in: what a click on it selects. */
export function smallestOf(segment: Segment): Part | undefined {
  const size = (part: Part): number => part.range.end - part.range.start;
  return segment.parts
    .filter((part) => part.kind !== "furniture")
    .reduce<Part | undefined>((least, part) => (least && size(least) <= size(part) ? least : part), undefined);
}
