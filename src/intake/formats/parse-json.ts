import { ReadoutError } from "../../model/error.ts";
import { findJsonFault } from "./json-fault.ts";

/**
 * Parses JSON.
 * @param place the file, for the message
 * @param firstLine number of the line that the text begins at, for JSON Lines
 * @throws ReadoutError 'malformed' with line and column of the first fault
 */
export function parseJson(text: string, place: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const at = findJsonFault(text);
    const before = text.slice(0, at);
    const line = firstLine + (before.match(/\n/gu)?.length ?? 0);
    const column = at - before.lastIndexOf("\n");
    const what =
      at >= text.length
        ? "the JSON ends too early."
        : `the JSON is broken at ${JSON.stringify(text.slice(at, at + 1))}.`;
    throw new ReadoutError(
      "malformed",
      `${place}:${line}:${column}`,
      what,
      "Mend it there, or export it again.",
      cause,
    );
  }
}
