import type { Cited, StoryEvent } from "../../model/event.ts";

type Common = "readout" | "id" | "story" | "about" | "date";
type Without<T> = T extends unknown ? Omit<T, Common> : never;

/** What is found of an event: what it says and what it rests on, before it gets its id and its place. */
export interface FoundEvent {
  readonly body: Without<StoryEvent>;
  /** The passages whose words make it this event and no other. */
  readonly rests: readonly Cited[];
  /** What tells it from another event of its kind on the same passages. */
  readonly mark: string;
  /** The dates of the articles that brought it. */
  readonly dates: readonly (string | null)[];
}
