import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import { Parser } from "htmlparser2";
import { ReadoutError } from "../../model/error.ts";
import type { Range } from "../../model/span.ts";
import type { Taken } from "./file-draft.ts";
import { PlacedWriter } from "./placed-text.ts";

/** The largest text part that is unpacked, in bytes: a thousand pages with all their formatting. */
const LARGEST_PART = 48 * 1024 * 1024;
/** A document has some dozens of parts; one with very many was not written to be read. */
const MOST_PARTS = 20_000;
const MAIN_PART = /^word\/document\d*\.xml$/iu;

/**
 * The text of a Word document: a line for each paragraph that has words. What was inserted with tracked changes is in, what was deleted or moved away,
 * hidden text and comments are not; of a shape with a fallback only the shape. No more of the file is unpacked than its one part of text.
 * @throws ReadoutError 'malformed' where it is no Word document, 'too-large' where its text is, 'empty' where it has no words
 */
export async function readDocx(bytes: Buffer, place: string): Promise<Taken> {
  const xml = await mainPart(bytes, place);
  const taken = textOfDocument(xml);
  if (taken.text === "") {
    throw new ReadoutError("empty", place, "the document has no words.", "Write some, or name another file.");
  }
  return taken;
}

async function mainPart(bytes: Buffer, place: string): Promise<string> {
  try {
    const zip = await opened(bytes);
    if (zip.entryCount > MOST_PARTS) throw tooLarge(place);
    const entry = await findPart(zip);
    if (!entry) throw new Error("there is no word/document.xml in it");
    if (entry.uncompressedSize > LARGEST_PART) throw tooLarge(place);
    return await unpacked(zip, entry, place);
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

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const findPart = (zip: ZipFile): Promise<Entry | undefined> =>
  new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      if (MAIN_PART.test(entry.fileName)) resolve(entry);
      else zip.readEntry();
    });
    zip.on("end", () => resolve(undefined));
    zip.on("error", reject);
    zip.readEntry();
  });

/** The part's characters; what it says of its size is not relied upon. */
const unpacked = (zip: ZipFile, entry: Entry, place: string): Promise<string> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST_PART) stream.destroy(tooLarge(place));
        else chunks.push(chunk);
      });
      stream.on("error", reject);
      stream.on("end", () => {
        const whole = Buffer.concat(chunks);
        const isUtf16 = whole[0] === 0xff && whole[1] === 0xfe;
        resolve(whole.toString(isUtf16 ? "utf16le" : "utf8"));
      });
    });
  });

const tooLarge = (place: string): ReadoutError =>
  new ReadoutError(
    "too-large",
    place,
    `its text unpacks to more than ${LARGEST_PART / 1024 / 1024} MB.`,
    "Save the part that is to be checked as a document of its own.",
  );

/** Elements with all that is in them that are no text of the document (ECMA-376, part 1, 17; part 3 for the fallback). */
const LEFT_OUT = new Set(["del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback"]);

/** Characters that stand as elements of their own. */
const SIGNS: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "\u2011" };

/** A paragraph that is being read; those of a text box stand inside of another. */
interface Open {
  text: string;
  style: string;
  /** Whether a tracked change takes away its end, so that it goes on in the next one. */
  joined: boolean;
}

function textOfDocument(xml: string): Taken {
  const paragraphs: { readonly text: string; readonly quoted: boolean }[] = [];
  const open: Open[] = [];
  const path: string[] = [];
  let leftOut = 0;
  let hidden = false;
  let carried = "";
  const add = (words: string): void => {
    const paragraph = open.at(-1);
    if (paragraph && leftOut === 0 && !hidden) paragraph.text += words;
  };
  const finish = ({ text, style, joined }: Open): void => {
    const whole = carried + text;
    carried = joined ? whole : "";
    if (!joined && /\S/u.test(whole))
      paragraphs.push({ text: whole, quoted: /quote|zitat|citation|cita/iu.test(style) });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name);
        const parent = path.at(-1);
        path.push(local);
        if (LEFT_OUT.has(local) && !(local === "del" && parent === "rPr")) leftOut++;
        if (leftOut > 0) return;
        if (local === "p") open.push({ text: "", style: "", joined: false });
        else if (local === "r") hidden = false;
        else if (local === "vanish" && parent === "rPr" && path.at(-3) === "r") hidden = isOn(attributes);
        else if (local === "del" && path.at(-3) === "pPr") open.at(-1)!.joined = true;
        else if (local === "pStyle") open.at(-1)!.style = valueOf(attributes) ?? "";
        else if (parent === "r" && SIGNS[local] !== undefined) add(SIGNS[local]);
      },
      ontext(words) {
        if (path.at(-1) === "t") add(words);
      },
      onclosetag(name) {
        const local = localName(name);
        path.pop();
        if (LEFT_OUT.has(local) && !(local === "del" && path.at(-1) === "rPr")) leftOut--;
        else if (leftOut > 0) return;
        else if (local === "r") hidden = false;
        else if (local === "p") {
          const paragraph = open.pop();
          if (paragraph) finish(paragraph);
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  if (/\S/u.test(carried)) paragraphs.push({ text: carried, quoted: false });
  return laidOut(paragraphs);
}

/** Paragraphs a line each; a break inside of one begins a line too. */
function laidOut(paragraphs: readonly { readonly text: string; readonly quoted: boolean }[]): Taken {
  const writer = new PlacedWriter();
  const [blocks, quoted]: [Range[], Range[]] = [[], []];
  for (const paragraph of paragraphs) {
    const lines = paragraph.text.split("\n").map((line) => line.trim());
    for (const line of lines) {
      if (line === "") continue;
      if (writer.length > 0) writer.verbatim("\n", writer.length);
      const block = { start: writer.length, end: writer.length + line.length };
      writer.verbatim(line, writer.length);
      blocks.push(block);
      if (paragraph.quoted) quoted.push(block);
    }
  }
  return { ...writer.done(), blocks, quoted, code: [] };
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function valueOf(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => localName(name) === "val")?.[1];
}

/** Whether a switch of the format is on: it is where it has no value. */
const isOn = (attributes: Readonly<Record<string, string>>): boolean =>
  !/^(?:0|false|off)$/u.test(valueOf(attributes) ?? "1");
