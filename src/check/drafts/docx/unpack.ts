import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { ReadoutError } from "../../../model/error.ts";

/** The largest part that is unpacked, in bytes: a thousand pages with all their formatting. */
const LARGEST_PART = 48 * 1024 * 1024;
/** A document has some dozens of parts; one with very many was not written to be read. */
const MOST_PARTS = 20_000;
const DOCUMENT = /^word\/document\d*\.xml$/iu;
const COMMENTS = /^word\/comments\.xml$/iu;

/** The parts of a Word document that are read, as XML. */
export interface DocumentParts {
  readonly document: string;
  /** What readers have written beside it, where they have. */
  readonly comments: string | undefined;
}

/**
 * Unpacks the text of a Word document and its comments, and nothing else of the file.
 * @throws ReadoutError 'malformed' where it is no Word document, 'too-large' where a part is
 */
export async function unpackDocument(bytes: Buffer, place: string): Promise<DocumentParts> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    if (zip.entryCount > MOST_PARTS) throw tooLarge(place);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const find = (name: RegExp): Entry | undefined => entries.find(({ fileName }) => name.test(fileName));
    const [document, comments] = [find(DOCUMENT), find(COMMENTS)];
    if (!document) throw new Error("there is no word/document.xml in it");
    return {
      document: await unpack(zip, document, place),
      comments: comments && (await unpack(zip, comments, place)),
    };
  } catch (cause) {
    if (cause instanceof ReadoutError) throw cause;
    throw new ReadoutError(
      "malformed",
      place,
      "it is no Word document, or it is damaged.",
      "Save it again as .docx, or save its text.",
      cause,
    );
  }
}

/** A part's characters; what the file says of its size is not relied upon. */
async function unpack(zip: ZipFile, entry: Entry, place: string): Promise<string> {
  if (entry.uncompressedSize > LARGEST_PART) throw tooLarge(place);
  const chunks: Buffer[] = [];
  let size = 0;
  // A stream of a zip file gives buffers.
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_PART) throw tooLarge(place);
    chunks.push(chunk);
  }
  const whole = Buffer.concat(chunks);
  const isUtf16 = whole[0] === 0xff && whole[1] === 0xfe;
  return whole.toString(isUtf16 ? "utf16le" : "utf8");
}

const tooLarge = (place: string): ReadoutError =>
  new ReadoutError(
    "too-large",
    place,
    `its text unpacks to more than ${LARGEST_PART / 1024 / 1024} MB.`,
    "Save the part that is to be checked as a document of its own.",
  );
