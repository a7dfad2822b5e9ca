import type { Span } from "../../src/model/span.ts";
import type { Story } from "./story.ts";

/** Passages that share their words, over all articles that have them. */
export interface SharedText {
  /** 'A', 'B', … 'Z', 'AA': stands beside the tint, which alone would not be told apart by all. */
  readonly letter: string;
  readonly passages: readonly Span[];
  /** Number of the set of articles that share it: what the same articles share has the same tint. */
  readonly circle: number;
}

/** The shared passages, joined over the pairs that name them, the longest first. */
export function sharedTexts(story: Story): readonly SharedText[] {
  const nodes = story.record.reuse.flatMap(({ a, b }) => [a, b]);
  const leader = nodes.map((_, index) => index);
  const find = (index: number): number => {
    while (leader[index] !== index) index = leader[index] = leader[leader[index]!]!;
    return index;
  };
  for (let pair = 0; pair < nodes.length; pair += 2) leader[find(pair + 1)] = find(pair);
  joinOverlapping(nodes, (a, b) => (leader[find(b)] = find(a)));
  const circles = new Map<string, number>();
  const groups = Map.groupBy(nodes.keys(), find);
  return [...groups.values()]
    .map((group) => merged(group.map((index) => nodes[index]!)))
    .toSorted((a, b) => longest(b) - longest(a))
    .map((passages, index) => ({ letter: letterOf(index), passages, circle: circleOf(circles, passages) }));
}

function circleOf(circles: Map<string, number>, passages: readonly Span[]): number {
  const key = JSON.stringify([...new Set(passages.map((span) => span.article))]);
  const circle = circles.get(key) ?? circles.size;
  circles.set(key, circle);
  return circle;
}

/** Joins the passages of one article that lie for more than half of the shorter one on the same words. */
function joinOverlapping(nodes: readonly Span[], join: (a: number, b: number) => void): void {
  for (const group of Map.groupBy(nodes.keys(), (index) => nodes[index]!.article).values()) {
    const order = group.toSorted((x, y) => nodes[x]!.start - nodes[y]!.start);
    for (const [place, index] of order.entries()) {
      const next = order[place + 1];
      if (next === undefined) continue;
      const [a, b] = [nodes[index]!, nodes[next]!];
      if (2 * (Math.min(a.end, b.end) - b.start) > Math.min(a.end - a.start, b.end - b.start)) join(index, next);
    }
  }
}

/** One passage an article and stretch: overlapping ones become their union. */
function merged(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  for (const span of spans.toSorted((a, b) => compare(a.article, b.article) || a.start - b.start)) {
    const last = out.at(-1);
    if (last?.article === span.article && span.start < last.end) {
      out[out.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else out.push(span);
  }
  return out;
}

const longest = (spans: readonly Span[]): number => Math.max(...spans.map((span) => span.end - span.start));

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
