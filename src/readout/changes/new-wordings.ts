import { lookupOf } from "../../render/lookup.ts";
import { printedDifferently, type Variant } from "../../render/selection.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Growth } from "./growth.ts";

/** The quotes that something new prints in other words than were printed before; a shorter excerpt of known words is none. */
export function newWordings({ after, cite, isNew }: Growth): FoundEvent[] {
  return printedDifferently(after, lookupOf(after)).flatMap(({ utterance, variants }): FoundEvent[] => {
    const isFresh = ({ spans }: Variant): boolean => spans.every(isNew);
    const fresh = variants.filter(isFresh);
    const known = variants.filter((variant) => !isFresh(variant));
    // Where all came at once, the others are set beside the first.
    if (known.length === 0) known.push(...fresh.splice(0, 1));
    const before = known.flatMap(({ spans: [first] }) => (first ? [cite(first)] : []));
    return fresh.flatMap(({ spans: [first] }): FoundEvent[] => {
      if (!first) return [];
      const now = cite(first);
      return [
        {
          body: { kind: "wording", level: "news", speaker: utterance.speaker?.name ?? null, before, now },
          rests: [now],
          mark: "",
          dates: [now.date],
        },
      ];
    });
  });
}
