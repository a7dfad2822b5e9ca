import { ReadoutError } from "../../../model/error.ts";
import type { Range } from "../../../model/span.ts";
import type { Directive } from "../../ignore/find-directives.ts";
import type { Taken } from "../file-draft.ts";
import { PlacedWriter } from "../placed-text.ts";
import { parseParagraphs } from "./parse-paragraphs.ts";
import { unpackDocument } from "./unpack.ts";

/** Names of styles that set a quotation apart, in the languages that Word gives them first. */
const QUOTED = /quote|zitat|cita/iu;
/** What a comment begins with that is meant for Readout. */
const OURS = /^\s*(?:<!--\s*)?readout-([a-z][\s\S]*?)(?:-->)?\s*$/u;

/**
 * The text of a Word document: a line for each paragraph that has words, and for each break in one. What was deleted, hidden text and comments are no part
 * of it; a comment that begins with 'readout-ignore' ignores in its paragraph.
 * @throws ReadoutError 'malformed' where it is no Word document, 'too-large' where its text is, 'empty' where it has no words
 */
export async function readDocx(bytes: Buffer, place: string): Promise<Taken> {
  const { document, comments } = await unpackDocument(bytes, place);
  const ours = comments === undefined ? new Map<string, string>() : commentsToUs(comments);
  const writer = new PlacedWriter();
  const [blocks, quoted, directives]: [Range[], Range[], Directive[]] = [[], [], []];
  parseParagraphs(document, ({ text, style, comments }) => {
    const lines = linesOf(text).map((line) => writeLine(writer, line));
    blocks.push(...lines);
    if (QUOTED.test(style)) quoted.push(...lines);
    const [first, last] = [lines[0], lines.at(-1)];
    const bodies = comments.flatMap((id) => ours.get(id) ?? []);
    if (first && last) directives.push(...bodies.map((body) => ({ start: first.start, end: last.end, body })));
  });
  if (writer.length === 0) {
    throw new ReadoutError("empty", place, "the document has no words.", "Write some, or name another file.");
  }
  return { ...writer.done(), blocks, quoted, code: [], directives };
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The text stands for itself: there is no file that it has places in. */
function writeLine(writer: PlacedWriter, line: string): Range {
  if (writer.length > 0) writer.verbatim("\n", writer.length);
  const start = writer.length;
  writer.verbatim(line, start);
  return { start, end: writer.length };
}

/** The comments that are meant for Readout, by their ids: what stands in them behind 'readout-'. */
function commentsToUs(xml: string): Map<string, string> {
  const words = new Map<string, string>();
  let id = "";
  parseParagraphs(
    xml,
    ({ text }) => void words.set(id, `${words.get(id) ?? ""} ${text}`),
    (name, attributes) => {
      if (name === "comment") id = attributes["id"] ?? "";
    },
  );
  return new Map(
    [...words].flatMap(([key, text]): (readonly [string, string])[] => {
      const body = OURS.exec(text)?.[1]?.trim();
      return body === undefined ? [] : [[key, body]];
    }),
  );
}
