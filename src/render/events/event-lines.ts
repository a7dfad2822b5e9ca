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

/** What an event is, in a few fixed words, and what is known of it beside its passages; nothing of it is a sentence. */
export interface Label {
  readonly kind: string;
  readonly notes: readonly string[];
}

type Kind = StoryEvent["kind"];

interface Showing<Event> {
  readonly label: (event: Event) => Label;
  readonly lines: (event: Event) => EventLine[];
}

/** For each kind of event how it is shown. */
type Shown = { readonly [K in Kind]: Showing<Extract<StoryEvent, { kind: K }>> };

const SHOWN: Shown = {
  founded: {
    label: ({ outlets }) => ({ kind: "new story", notes: outlets }),
    lines: ({ about }) => [line("new", about)],
  },
  joined: {
    label: ({ copies }) => ({ kind: "joined", notes: copies.map((id) => `one origin with ${id}`) }),
    lines: ({ lead }) => [line("new", lead)],
  },
  conflict: {
    label: ({ conflict }) => ({ kind: `conflict: ${conflict}`, notes: [] }),
    lines: ({ now, against }) => [line("new", now), ...against.map((cited) => line("against", cited))],
  },
  figure: {
    label: ({ relation }) => ({ kind: `figure: ${relation}`, notes: [] }),
    lines: ({ before, now }) => [figureLine("before", before), figureLine("new", now)],
  },
  wording: {
    label: ({ speaker }) => ({ kind: "quote in new words", notes: speaker === null ? [] : [speaker] }),
    lines: ({ before, now }) => [...before.map((cited) => line("before", cited)), line("new", now)],
  },
  dropped: {
    label: () => ({ kind: "dropped by a revision", notes: [] }),
    lines: ({ dropped }) =>
      dropped.flatMap(({ passage, now, stillIn }) => [
        line("before", passage),
        ...(now ? [line("new", now)] : []),
        ...stillIn.map((cited) => line("still", cited)),
      ]),
  },
  outcome: {
    label: ({ outcome, due }) => ({ kind: `expected: ${outcome}`, notes: [`due ${due}`] }),
    lines: ({ announced, by }) => [...announced.map((cited) => line("before", cited)), line("new", by)],
  },
};

// The functions of a kind take the events of that kind, because the table is made so.
const showing = ({ kind }: StoryEvent): Showing<StoryEvent> => SHOWN[kind] as Showing<StoryEvent>;

export const labelOf = (event: StoryEvent): Label => showing(event).label(event);

/** The passages of an event in the order in which they are shown. */
export const linesOf = (event: StoryEvent): EventLine[] => showing(event).lines(event);

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
