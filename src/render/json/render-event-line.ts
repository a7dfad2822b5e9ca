import type { StoryEvent } from "../../model/event.ts";

/** An event as one line of JSON (JSON Lines), with its line break. */
export const renderEventLine = (event: StoryEvent): string => `${JSON.stringify(event)}\n`;
