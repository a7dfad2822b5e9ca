import { statSync } from "node:fs";
import { extname } from "node:path";
import { isAddress } from "../../intake/fetch/is-address.ts";
import { decodeText, empty } from "../../intake/files/decode-text.ts";
import { readBytes, STDIN_NAME } from "../../intake/files/read-bytes.ts";
import { LARGEST_FILE, LONGEST_PAGE, LONGEST_TEXT, MOST_TAGS } from "../../intake/limits.ts";
import { ReadoutError } from "../../model/error.ts";
import { type DraftFormat, fileDraft, type FileDraft, sha256, type Taken } from "./file-draft.ts";

/** What a draft may be said to be. */
export const DRAFT_FORMATS = ["text", "markdown", "html"] as const;
export type NamedFormat = (typeof DRAFT_FORMATS)[number];

const EXTENSIONS: ReadonlyMap<string, DraftFormat> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".htm", "html"],
  [".html", "html"],
  [".xhtml", "html"],
  [".docx", "docx"],
]);

/** The format that a draft's name tells. */
export const draftFormatOf = (path: string): DraftFormat | undefined => EXTENSIONS.get(extname(path).toLowerCase());

/**
 * Reads a draft from a file, or '-' for the standard input.
 * @param format what it is, where its name does not tell
 * @throws ReadoutError as the reading of articles does: 'not-found', 'unreadable', 'empty', 'binary', 'encoding', 'too-large', 'unsupported', 'malformed'
 */
export async function readDraft(path: string, format?: NamedFormat): Promise<FileDraft> {
  refuseNoFile(path);
  const bytes = readBytes(path, LARGEST_FILE);
  const told = format ?? draftFormatOf(path);
  if (told === "docx") {
    if (bytes.length === 0) throw empty(path);
    const { readDocx } = await import("./docx/read-docx.ts");
    const taken = within(await readDocx(bytes, path), path);
    return fileDraft(path, "docx", taken, { source: taken.text, sha256: sha256(bytes) });
  }
  refuseOffice(path, bytes);
  const { raw } = decodeText(bytes, path, declaredEncoding(bytes));
  return draftOf(raw, path, told ?? sniffed(raw, path), sha256(bytes));
}

/**
 * A draft of which the characters are at hand.
 * @throws ReadoutError 'empty' where it has no words, 'too-large' where it is no draft of one story
 */
export async function draftOf(
  source: string,
  path: string,
  format: NamedFormat,
  hash = sha256(source),
): Promise<FileDraft> {
  if (source.length > LONGEST_PAGE || (source.match(/</gu)?.length ?? 0) > MOST_TAGS) throw tooLong(path);
  const taken = within(await READERS[format](source, path), path);
  if (!/\S/u.test(taken.text)) throw empty(path);
  return fileDraft(path, format, taken, { source, sha256: hash });
}

/** The readers are loaded when they are needed: a draft has one format. */
const READERS: Readonly<Record<NamedFormat, (source: string, path: string) => Promise<Taken>>> = {
  text: async (source) => (await import("./read-text.ts")).readTextDraft(source),
  markdown: async (source, path) => (await import("./read-markdown.ts")).readMarkdownDraft(source, path),
  html: async (source) => (await import("./read-html.ts")).readHtmlDraft(source),
};

function within(taken: Taken, path: string): Taken {
  if (taken.text.length > LONGEST_TEXT) throw tooLong(path);
  return taken;
}

const tooLong = (path: string): ReadoutError =>
  new ReadoutError(
    "too-large",
    path,
    `it is longer than ${LONGEST_TEXT / 1_000_000} million characters.`,
    "Give the draft of one story; a book or a log is none.",
  );

function refuseNoFile(path: string): void {
  const isFolder = path !== STDIN_NAME && statSync(path, { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder && !isAddress(path)) return;
  throw new ReadoutError(
    "usage",
    path,
    `a draft is one file, and this is ${isFolder ? "a folder" : "an address"}.`,
    "Name the draft's own file.",
  );
}

function refuseOffice(path: string, bytes: Buffer): void {
  const head = bytes.toString("latin1", 0, 4);
  if (!/\.(?:doc|rtf|odt|pages)$/iu.test(path) && head !== "PK\u0003\u0004" && !head.startsWith("{\\rt")) return;
  throw new ReadoutError(
    "unsupported",
    path === STDIN_NAME ? "standard input" : path,
    "it is an office document that is not read.",
    "Save it as .docx, Markdown, HTML or text, under a name that tells which.",
  );
}

/** The encoding that a page names in its first kilobyte. */
function declaredEncoding(bytes: Buffer): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(bytes.toString("latin1", 0, 1024))?.[1];
}

/** What a draft without a telling name looks like. */
function sniffed(source: string, path: string): NamedFormat {
  const head = source.slice(0, 2000).trimStart();
  if (/^[{[]\s*["{]/u.test(head) && /\.jsonl?$/iu.test(path)) {
    throw new ReadoutError(
      "unsupported",
      path,
      "a draft is text, Markdown, HTML or a Word document.",
      "Save it as one of these, or say with --format which of them it is.",
    );
  }
  if (/^(?:<!doctype\s+html|<html|<head|<article|<body|<p\b|<h1\b)/iu.test(head)) return "html";
  return /^---\r?\n[\s\S]*?\n---\r?\n/u.test(head) ? "markdown" : "text";
}
