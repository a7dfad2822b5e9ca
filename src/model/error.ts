/** What kind of thing went wrong; stable, for programs. */
export type ErrorCode =
  | "not-found"
  | "unreadable"
  | "empty"
  | "binary"
  | "encoding"
  | "too-large"
  | "unsupported"
  | "malformed"
  | "nothing-to-read"
  | "duplicate"
  | "refused"
  | "unreachable"
  | "runtime"
  | "verification"
  | "usage"
  /** Another process writes, and did not end in time. */
  | "locked"
  | "read-only"
  /** No room is left on the disk. */
  | "full"
  /** Written by a newer Readout. */
  | "newer"
  | "internal";

/** Every failure of Readout: what happened, where, and a sentence that tells the way out. The cause is kept. */
export class ReadoutError extends Error {
  readonly code: ErrorCode;
  /** The file, address or option that the error is about, with line and column where they are known. */
  readonly place: string;
  /** What is wrong: the rest of a sentence that begins with the place. */
  readonly what: string;
  /** What the user can do about it: a whole sentence. */
  readonly advice: string;

  constructor(code: ErrorCode, place: string, what: string, advice: string, cause?: unknown) {
    super(`${place}: ${what} ${advice}`, cause === undefined ? undefined : { cause });
    this.name = "ReadoutError";
    this.code = code;
    this.place = place;
    this.what = what;
    this.advice = advice;
  }
}
