import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { ReadoutError } from "../../model/error.ts";

/** A text as packed bytes (Zstandard). */
export const packText = (text: string): Uint8Array => zstdCompressSync(Buffer.from(text, "utf8"));

/** @throws ReadoutError 'malformed' where the bytes are not what `packText` made */
export function unpackText(bytes: Uint8Array): string {
  try {
    return zstdDecompressSync(bytes).toString("utf8");
  } catch (cause) {
    throw new ReadoutError(
      "malformed",
      "archive",
      "something that was computed and kept cannot be unpacked.",
      "See what is damaged with `readout archive check`; `readout archive prune` lets it be computed anew.",
      cause,
    );
  }
}
