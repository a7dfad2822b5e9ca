import type { Span } from "../../src/model/span.ts";
import type { Story } from "./story.ts";

/** One wording and every passage that prints it. */
export interface Wording {
  readonly passages: readonly [Span, ...Span[]];
}

/** Passages by their wording: letter case, spaces and the style of marks make no difference. Order of first appearance. */
export function wordingsOf(story: Story, passages: readonly Span[]): readonly Wording[] {
  const wordings = new Map<string, [Span, ...Span[]]>();
  for (const span of passages) {
    const key = story
      .words(span)
      .toLowerCase()
      .replaceAll(/[“”„"]/g, '"')
      .replaceAll(/[‘’]/g, "'")
      .replaceAll(/[\s.,;:]+/g, " ")
      .trim();
    const known = wordings.get(key);
    if (known) known.push(span);
    else wordings.set(key, [span]);
  }
  return [...wordings.values()].map((list) => ({ passages: list }));
}
