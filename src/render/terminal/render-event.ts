import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { StoryEvent } from "../../model/event.ts";
import { labelOf, linesOf, onOneLine, SIGNS } from "../events/event-lines.ts";
import { paintOf } from "./paint.ts";
import type { TerminalOptions } from "./render-terminal.ts";
import { safeText } from "./safe-text.ts";

const FEWEST_COLUMNS = 40;

/**
 * An event for a terminal: a line that says what it is and of which story, and a line for each passage. What comes from outside is made safe to
 * print.
 */
export function renderEvent(event: StoryEvent, { columns, colour }: TerminalOptions): string {
  const paint = paintOf(colour);
  const width = Math.max(FEWEST_COLUMNS, columns);
  const { kind, notes } = labelOf(event);
  const brush = event.level === "note" ? paint.faint : paint.contested;
  const head = [brush(kind), ...notes.map(shown), ...(event.date === null ? [] : [shown(event.date)])].join(" · ");
  // The title stands among the passages of a new story; after all others it says which story it is.
  const about =
    event.kind === "founded" ? "" : ` ${paint.faint(`[${shown(event.story)}] ${shown(event.about.words)}`)}`;
  return [
    ...hanging(width, "", head + about),
    ...linesOf(event).flatMap(({ part, cited, note }) =>
      hanging(
        width,
        `  ${SIGNS[part]} `,
        `${paint.strong(shown(cited.outlet))} ${shown(cited.words)}${note === undefined ? "" : ` ${paint.faint(`(${shown(note)})`)}`}`,
      ),
    ),
    "",
  ].join("\n");
}

const shown = (text: string): string => safeText(onOneLine(text));

/** Wraps words after a lead; the following lines stand under the first word. */
function hanging(width: number, lead: string, words: string): string[] {
  const indent = stringWidth(lead);
  return wrapAnsi(words, width - indent, { hard: true, trim: true })
    .split("\n")
    .map((text, index) => (index === 0 ? lead : " ".repeat(indent)) + text);
}
