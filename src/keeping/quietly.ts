import type { Archive, Writing } from "../archive/archive.ts";
import { ReadoutError } from "../model/error.ts";

/** Keeps what can be computed again; where the archive cannot be written to, it will be computed again. */
export async function quietly(archive: Archive, work: (writing: Writing) => Promise<void>): Promise<void> {
  if (!archive.writable) return;
  try {
    await archive.write(work);
  } catch (error) {
    if (error instanceof ReadoutError && ["locked", "read-only", "full"].includes(error.code)) return;
    throw error;
  }
}
