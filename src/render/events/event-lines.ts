import type { Cited, CitedFigure, StoryEvent } from "../../model/event.ts";
import { rangeText } from "../range-text.ts";

/** What a passage is to the event: what is new, what was there before, what opposes it, what still says it. */
export type Part = "new" | "before" | "against" | "still";

/** A passage of an event as it is shown. */
export interface EventLine {
  readonly part: Part;
  readonly cited: Cited;
  /** What is computed of it: a figure's range. */
  readonly note?: string;
}

/** The kind of an event in a few fixed words, and what is known of it beside its passages; nothing of it is a sentence. */
export function labelOf(event: StoryEvent): { readonly kind: string; readonly notes: readonly string[] } {
  switch (event.kind) {
    case "founded":
      return { kind: "new story", notes: event.outlets };
    case "joined":
      return { kind: "joined", notes: event.copies.map((id) => `one origin with ${id}`) };
    case "conflict":
      return { kind: `conflict: ${event.conflict}`, notes: [] };
    case "figure":
      return { kind: `figure: ${event.relation}`, notes: [] };
    case "wording":
      return { kind: "quote in new words", notes: event.speaker === null ? [] : [event.speaker] };
    case "dropped":
      return { kind: "dropped by a revision", notes: [] };
    case "outcome":
      return { kind: `expected: ${event.outcome}`, notes: [`due ${event.due}`] };
  }
}

/** The passages of an event in the order in which they are shown. */
export function linesOf(event: StoryEvent): EventLine[] {
  switch (event.kind) {
    case "founded":
      return [line("new", event.about)];
    case "joined":
      return [line("new", event.lead)];
    case "conflict":
      return [line("new", event.now), ...event.against.map((cited) => line("against", cited))];
    case "figure":
      return [figureLine("before", event.before), figureLine("new", event.now)];
    case "wording":
      return [...event.before.map((cited) => line("before", cited)), line("new", event.now)];
    case "dropped":
      return event.dropped.flatMap(({ passage, now, stillIn }) => [
        line("before", passage),
        ...(now ? [line("new", now)] : []),
        ...stillIn.map((cited) => line("still", cited)),
      ]);
    case "outcome":
      return [...event.announced.map((cited) => line("before", cited)), line("new", event.by)];
  }
}

const line = (part: Part, cited: Cited): EventLine => ({ part, cited });

const figureLine = (part: Part, { passage, figure }: CitedFigure): EventLine => ({
  part,
  cited: passage,
  note: `${figure.words} ${rangeText(figure)}`,
});

/** The signs of the parts, as they stand before a passage in plain text. */
export const SIGNS: Readonly<Record<Part, string>> = { new: "+", before: "-", against: "≠", still: "=" };

/** Runs of white space as one space, for a passage on one line. */
export const onOneLine = (words: string): string => words.replaceAll(/\s+/gu, " ").trim();
