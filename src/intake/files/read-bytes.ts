import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { ReadoutError } from "../../model/error.ts";
import { notReadable } from "./find-files.ts";

/** File descriptor of the standard input, and the name it goes by. */
const STDIN = 0;
export const STDIN_NAME = "-";

const GZIP = Buffer.from([0x1f, 0x8b]);
const CHUNK = 1 << 16;

/**
 * The bytes of a file or, for '-', of the standard input; a gzip file is unpacked.
 * @throws ReadoutError 'not-found', 'unreadable', or 'too-large' where there are more than `limit` bytes.
 */
export function readBytes(path: string, limit: number): Buffer {
  let bytes: Buffer;
  try {
    bytes = path === STDIN_NAME ? readAll(STDIN, limit) : readFile(path, limit);
  } catch (cause) {
    throw cause instanceof ReadoutError ? cause : notReadable(path, cause);
  }
  if (bytes.length > limit) throw tooLarge(path, limit);
  return bytes.subarray(0, 2).equals(GZIP) ? unpack(path, bytes, limit) : bytes;
}

function readFile(path: string, limit: number): Buffer {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size > limit) throw tooLarge(path, limit);
    return readAll(file, limit);
  } finally {
    closeSync(file);
  }
}

/** Reads to the end, or to just beyond the limit: a pipe or a growing file has no size to ask for first. */
function readAll(file: number, limit: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length <= limit) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const count = readChunk(file, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    length += count;
  }
  return Buffer.concat(chunks, length);
}

function readChunk(file: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(file, chunk, 0, chunk.length, null);
    } catch (cause) {
      const code = cause instanceof Error && "code" in cause ? cause.code : "";
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw cause;
      // A terminal or pipe that has nothing yet: wait a little, then ask again.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function unpack(path: string, bytes: Buffer, limit: number): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(path, limit);
    throw new ReadoutError(
      "malformed",
      path,
      "the gzip file is damaged.",
      "Unpack it with another program, or fetch it again.",
      cause,
    );
  }
}

function tooLarge(path: string, limit: number): ReadoutError {
  return new ReadoutError(
    "too-large",
    path,
    `it holds more than ${limit / 1024 / 1024} MB.`,
    "Give one article a file, or many articles as JSON Lines (one a line).",
  );
}
