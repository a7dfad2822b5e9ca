import type { Layout } from "../../../model/analysis.ts";
import { sharedLength } from "../../../model/span.ts";
import type { Named } from "../names/find-names.ts";
import type { Attribution, Cue } from "./attribution.ts";
import { HEADLINE_SOURCES } from "./data/phrases.ts";
import type { Units } from "./units.ts";

const LONGEST_SOURCE = 7;

/**
 * 'Mayor: Bridge is safe': the words of a headline after its speaker and a colon; null where what stands before the colon is no speaker.
 * A name alone may be the subject ('Oduya: a life'), unless marks show that somebody is quoted.
 */
export function readHeadline(layout: Layout, named: Named, text: Units, cue: Cue): Attribution | null {
  const sentence = text.sentences[cue.sentence]!;
  if (cue.kind !== "colon" || layout.blocks[sentence.block]!.kind !== "heading") return null;
  if (cue.from - sentence.from > LONGEST_SOURCE || sentence.to - cue.to < 3) return null;
  const last = text.units[cue.from - 1]!;
  const name = named.names.some(
    (one) => (one.kind === "person" || one.kind === "organisation") && sharedLength(one, last) > 0,
  );
  const marks = text.units.slice(cue.to, sentence.to).some((unit) => unit.marked >= 0);
  if (!(name && marks) && !HEADLINE_SOURCES.has(headBefore(text, sentence.from, cue.from))) return null;
  return {
    cue,
    source: { from: sentence.from, to: cue.from },
    content: [{ from: cue.to, to: sentence.to }],
    sure: true,
  };
}

/** The word for who speaks: the last one, or the one before a preposition ('Envoy to Tolmin: …'). */
function headBefore({ units }: Units, from: number, to: number): string {
  for (let i = from + 1; i < to; i++) if (/^(?:to|of|for|in)$/u.test(units[i]!.lower)) return units[i - 1]!.lower;
  return units[to - 1]!.lower;
}
