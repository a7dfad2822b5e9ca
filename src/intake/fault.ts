import { ReadoutError } from "../model/error.ts";

/** A failure as a message for the reader; one that nobody foresaw says so and keeps its cause. */
export function asFault(error: unknown, place = "input"): ReadoutError {
  if (error instanceof ReadoutError) return error;
  return new ReadoutError(
    "internal",
    place,
    `it could not be read (${error instanceof Error ? error.message : String(error)}).`,
    "This is a fault of Readout: please report it with the file.",
    error,
  );
}
