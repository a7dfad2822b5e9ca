import { createReadStream } from "node:fs";
import { ReadoutError } from "../model/error.ts";
import type { Container } from "./container.ts";
import type { Yield } from "./draft.ts";
import { asFault } from "./fault.ts";
import { readBytes } from "./files/read-bytes.ts";
import { LARGEST_FILE } from "./limits.ts";

/** What reads each kind of file that cannot be read at once: one that holds a crawl, or whose library answers later. */
const READERS: Readonly<Record<Container, (path: string) => AsyncIterable<Yield>>> = {
  warc: readCrawl,
  async *wacz(path) {
    const { readWacz } = await import("./archives/read-wacz.ts");
    yield* readWacz(path);
  },
  async *mail(path) {
    const { readMail } = await import("./mail/read-mail.ts");
    yield { drafts: [await readMail(readBytes(path, LARGEST_FILE), path)], faults: [] };
  },
  async *pdf(path) {
    const { readPdf } = await import("./pdf/read-pdf.ts");
    yield { drafts: [await readPdf(readBytes(path, LARGEST_FILE), path)], faults: [] };
  },
};

/** The articles of a file that is read as it comes: web archives, messages, PDF. What goes wrong is a fault; nothing is thrown. */
export async function* readFile(path: string, container: Container): AsyncGenerator<Yield> {
  try {
    yield* READERS[container](path);
  } catch (error) {
    yield { drafts: [], faults: [asFault(error, path)] };
  }
}

async function* readCrawl(path: string): AsyncGenerator<Yield> {
  const { readWarc } = await import("./archives/read-warc.ts");
  const stream = createReadStream(path);
  stream.on("error", () => {
    // The reader of the stream is told too, and says it.
  });
  try {
    yield* readWarc(stream, path);
  } finally {
    stream.destroy();
  }
}

/** A file that only the reading as it comes can read. */
export const notAtOnce = (path: string): ReadoutError =>
  new ReadoutError(
    "unsupported",
    path,
    "files of this kind are read as they come.",
    "Read them with `readSources`, or with the command.",
  );
