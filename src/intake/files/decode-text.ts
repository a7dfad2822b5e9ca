import { ReadoutError } from "../../model/error.ts";
import { load } from "../lazy.ts";

export interface Decoded {
  /** The characters, without byte order mark, line ends as LF. */
  readonly text: string;
  /** The same with the line ends that it has. */
  readonly raw: string;
  /** What had to be guessed, as sentences. */
  readonly notes: readonly string[];
}

interface Reading {
  readonly text: string;
  readonly note?: string;
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
const PROBE = 4096;

/**
 * The text of a file's bytes: UTF-8 and UTF-16 with or without byte order mark, what a page declares, else Windows-1252.
 * @param declared the encoding that the source itself names, where it does
 * @throws ReadoutError 'empty', 'binary' or 'unsupported' where the bytes are no text
 */
export function decodeText(bytes: Buffer, place: string, declared?: string): Decoded {
  if (bytes.length === 0) throw empty(place);
  refuseKnownFormats(bytes, place);
  const { text, note } = fromMark(bytes) ?? fromZeros(bytes) ?? fromUtf8(bytes, place, declared);
  refuseBinary(text, place);
  const raw = text.replace(/^\uFEFF/u, "");
  const clean = raw.includes("\r") ? raw.replace(/\r\n?/gu, "\n") : raw;
  if (!/\S/u.test(clean)) throw empty(place);
  return { text: clean, raw, notes: note === undefined ? [] : [note] };
}

function fromMark(bytes: Buffer): Reading | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.subarray(2).toString("utf16le") };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: bigEndian(bytes.subarray(2)) };
  return undefined;
}

function bigEndian(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString("utf16le");
}

/** UTF-16 without its mark: in a Western text every other byte is zero. */
function fromZeros(bytes: Buffer): Reading | undefined {
  const length = Math.min(bytes.length, PROBE) & ~1;
  if (length < 4) return undefined;
  let [even, odd] = [0, 0];
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  const note = "The file names no encoding; it was read as UTF-16.";
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return { text: bytes.toString("utf16le"), note };
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return { text: bigEndian(bytes), note };
  return undefined;
}

function fromUtf8(bytes: Buffer, place: string, declared: string | undefined): Reading {
  try {
    return { text: strictUtf8.decode(bytes) };
  } catch {
    if (bytes.subarray(0, PROBE).includes(0)) throw binary(place);
    return fromOther(bytes, declared);
  }
}

function fromOther(bytes: Buffer, declared: string | undefined): Reading {
  const iconv = iconvLite();
  if (declared !== undefined && !/^utf-?8$/iu.test(declared) && iconv.encodingExists(declared)) {
    return { text: iconv.decode(bytes, declared) };
  }
  const { text, valid, broken } = mixed(bytes, (byte) => iconv.decode(byte, "windows-1252"));
  // One valid sequence of Windows-1252 characters is chance; more beside stray bytes are two encodings in one file.
  if (valid > broken / 20) {
    return { text, note: `The file mixes encodings; ${broken} bytes that are not UTF-8 were read as Windows-1252.` };
  }
  return {
    text: iconv.decode(bytes, "windows-1252"),
    note: "The file is not UTF-8; it was read as Windows-1252. If characters look wrong, save it as UTF-8.",
  };
}

/** Reads valid UTF-8 sequences as such, and every other byte alone. */
function mixed(
  bytes: Buffer,
  lone: (byte: Buffer) => string,
): { readonly text: string; readonly valid: number; readonly broken: number } {
  const pieces: string[] = [];
  let [valid, broken, from] = [0, 0, 0];
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) valid++;
    if (length === 0) {
      pieces.push(bytes.toString("utf8", from, at), lone(bytes.subarray(at, at + 1)));
      broken++;
      from = at + 1;
    }
    at += Math.max(1, length);
  }
  pieces.push(bytes.toString("utf8", from));
  return { text: pieces.join(""), valid, broken };
}

/** Length of the valid UTF-8 sequence at `at`; 0 where there is none (RFC 3629, table 3-7 of the Unicode standard). */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  // The second byte's range shuts out overlong forms, surrogates and what lies beyond U+10FFFF.
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let i = at + 2; i < at + length; i++) {
    if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

const MAGIC: readonly (readonly [string, string, string])[] = [
  ["%PDF-", "it is a PDF file.", "Export it as plain text or HTML first."],
  ["PK\u0003\u0004", "it is a ZIP archive or an office document.", "Unpack it, or save the document as text or HTML."],
  ["\u0089PNG", "it is an image.", "Give the text of the article instead."],
  ["\u00ff\u00d8\u00ff", "it is an image.", "Give the text of the article instead."],
  ["GIF8", "it is an image.", "Give the text of the article instead."],
];

function refuseKnownFormats(bytes: Buffer, place: string): void {
  const start = bytes.toString("latin1", 0, 8);
  const known = MAGIC.find(([magic]) => start.startsWith(magic));
  if (known) throw new ReadoutError("unsupported", place, known[1], known[2]);
}

// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/gu;

function refuseBinary(text: string, place: string): void {
  const probe = text.slice(0, PROBE);
  const controls = probe.match(CONTROLS)?.length ?? 0;
  if (controls > 0.02 * probe.length || text.includes("\u0000")) throw binary(place);
}

function binary(place: string): ReadoutError {
  return new ReadoutError(
    "binary",
    place,
    "it holds binary data, not text.",
    "Give the article as text, Markdown, HTML or JSON.",
  );
}

export function empty(place: string): ReadoutError {
  return new ReadoutError("empty", place, "it is empty.", "Leave it out, or save the article again.");
}

interface Iconv {
  encodingExists(name: string): boolean;
  decode(bytes: Buffer, name: string): string;
}

let iconvLoaded: Iconv | undefined;
function iconvLite(): Iconv {
  // The package has these two functions in every version; its types describe the default export.
  iconvLoaded ??= (load("iconv-lite") as { default?: Iconv } & Iconv).default ?? (load("iconv-lite") as Iconv);
  return iconvLoaded;
}
