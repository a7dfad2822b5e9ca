import { ReadoutError } from "../../model/error.ts";
import type { Yield } from "../draft.ts";
import { readWarc } from "./read-warc.ts";

/** Where a WACZ file keeps its web archives. */
const ARCHIVE = /^archive\/.+\.warc(?:\.gz)?$/iu;

/**
 * The articles of a WACZ file (a ZIP file with web archives in it), in the order of the archives' names, as `readWarc`.
 * @param path the file; it is read in places, never whole
 */
export async function* readWacz(path: string): AsyncGenerator<Yield> {
  const { openPromise } = await import("yauzl");
  let zip: Awaited<ReturnType<typeof openPromise>>;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    yield { drafts: [], faults: [damaged(path, error)] };
    return;
  }
  try {
    const entries = [];
    for await (const entry of zip.eachEntry()) if (ARCHIVE.test(entry.fileName)) entries.push(entry);
    entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
    if (entries.length === 0) yield { drafts: [], faults: [empty(path)] };
    for (const entry of entries) yield* readWarc(await zip.openReadStreamPromise(entry), `${path}!${entry.fileName}`);
  } catch (error) {
    yield { drafts: [], faults: [damaged(path, error)] };
  } finally {
    zip.close();
  }
}

const damaged = (path: string, cause: unknown): ReadoutError =>
  new ReadoutError(
    "malformed",
    path,
    "it is no WACZ file, or it is damaged.",
    "Get the file again, or unpack it and read the archives in it.",
    cause,
  );

const empty = (path: string): ReadoutError =>
  new ReadoutError(
    "empty",
    path,
    "no web archive is in it.",
    "Give a WACZ file with WARC files in its folder 'archive'.",
  );
