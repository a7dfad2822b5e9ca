import { ReadoutError } from "../../model/error.ts";

/** A failure of the network as a message for the reader; a refusal of ours, which comes back as the cause of a failed connection, stays what it is. */
export function asFetchError(error: unknown, url: URL, largest: number): ReadoutError {
  const cause = error instanceof ReadoutError ? error : causeOf(error);
  if (cause instanceof ReadoutError) return cause;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
    return tooLarge(url, largest, error);
  }
  const late = /timeout|timed out|aborted/iu.test(`${message} ${error instanceof Error ? error.name : ""}`);
  return new ReadoutError(
    "unreachable",
    url.href,
    late ? "the server did not answer in time." : `the server could not be read (${message}).`,
    "Try again later, or save the page and give the file.",
    error,
  );
}

function causeOf(error: unknown): unknown {
  let cause: unknown = error;
  for (let depth = 0; depth < 5 && cause instanceof Error && !(cause instanceof ReadoutError); depth++)
    cause = cause.cause;
  return cause;
}

export const tooLarge = (url: URL, largest: number, cause?: unknown): ReadoutError =>
  new ReadoutError(
    "too-large",
    url.href,
    `the answer is larger than ${Math.round(largest / 1024)} KB.`,
    "It is no article; save the part that is one and give the file.",
    cause,
  );

/** An answer that is no page: 'gone' where the server knows the address and says that nothing is there, which no other failure tells. */
export const failed = (url: URL, status: number): ReadoutError => {
  const isGone = status === 404 || status === 410;
  return new ReadoutError(
    isGone ? "gone" : "unreachable",
    url.href,
    `the server answered ${status}.`,
    isGone
      ? "Check the address; the page may have moved, or was taken away."
      : "Open it in a browser, save the page and give the file.",
  );
};

export const busy = (url: URL, wait: number): ReadoutError =>
  new ReadoutError(
    "unreachable",
    url.href,
    `the server is busy and asks for ${Math.ceil(wait / 1000)} seconds.`,
    "Try again later.",
  );

export const forbidden = (url: URL): ReadoutError =>
  new ReadoutError(
    "refused",
    url.href,
    "the site's robots.txt does not allow it.",
    "Open it in a browser, save the page and give the file.",
  );

export const endless = (address: string, most: number): ReadoutError =>
  new ReadoutError(
    "unreachable",
    address,
    `it leads on more than ${most} times.`,
    "Give the address that a browser ends at.",
  );
