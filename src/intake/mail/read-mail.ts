import type { Email } from "postal-mime";
import { ReadoutError } from "../../model/error.ts";
import type { Draft, Known } from "../draft.ts";
import { asFault } from "../fault.ts";
import { readHeader } from "../header/read-header.ts";
import { readHtml } from "../html/read-html.ts";

/** A message with more lines is a mailbox, or made to do harm: the library takes its time for each. */
const MOST_LINES = 300_000;

/**
 * A message (`.eml`, a newsletter) or a page saved in one file (MHTML) as an article: its HTML, else its plain text, with subject, sender and date.
 * Nothing that it refers to is fetched, and attachments are left alone.
 * @throws ReadoutError 'malformed', 'too-large' or 'empty' with the file
 */
export async function readMail(bytes: Uint8Array, place: string): Promise<Draft> {
  const { default: PostalMime } = await import("postal-mime");
  if (bytes.reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 0) > MOST_LINES) throw tooLong(place);
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  } catch (error) {
    throw malformed(place, error);
  }
  const saved = savedPage(mail, bytes);
  const notes = breaksOff(mail, bytes) ? ["The file breaks off; it was read as far as it goes."] : [];
  if (mail.html !== undefined && /\S/u.test(mail.html)) return readHtml(mail.html, place, notes, saved ?? letter(mail));
  const text = mail.text?.replaceAll(/\r\n?/gu, "\n").trim() ?? "";
  if (text === "") throw empty(place);
  return { text, path: place, stated: saved ?? letter(mail), seen: readHeader(text), notes };
}

/** A newsletter is its sender's. */
function letter(mail: Email): Known {
  const sender = mail.from && "address" in mail.from ? mail.from : undefined;
  const fields = { outlet: sender?.name || sender?.address, title: mail.subject, published: mail.date };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));
}

/**
 * What the file tells of a page that a browser saved in it: its address. Its sender is the browser, its date that of saving, and its subject
 * the page's own title, which the page tells better. Undefined for a message.
 */
function savedPage(mail: Email, bytes: Uint8Array): Known | undefined {
  const address = headerOf(mail, "snapshot-content-location");
  if (address !== undefined) return { url: address };
  // Older browsers name the address of each part alone, and all of them write parts that belong together.
  if (!/^multipart\/related\b/iu.test(headerOf(mail, "content-type") ?? "")) return undefined;
  const first = /\r?\nContent-Location:[ \t]*(https?:\/\/\S+)/iu.exec(startOf(bytes))?.[1];
  return first === undefined ? undefined : { url: first };
}

/** How far into a file its first part begins. */
const REACH = 65_536;

const startOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, REACH)).toString("latin1");

const headerOf = (mail: Email, key: string): string | undefined => mail.headers.find((one) => one.key === key)?.value;

/** Whether the mark that ends a message of several parts is missing (RFC 2046, 5.1.1). */
function breaksOff(mail: Email, bytes: Uint8Array): boolean {
  const boundary = /^multipart\/.*;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/isu.exec(
    headerOf(mail, "content-type")?.slice(0, 2000) ?? "",
  );
  const mark = boundary?.[1] ?? boundary?.[2];
  return mark !== undefined && !Buffer.from(bytes).includes(`--${mark}--`, 0, "latin1");
}

const malformed = (place: string, cause: unknown): ReadoutError =>
  new ReadoutError(
    "malformed",
    place,
    `the message cannot be read (${asFault(cause).message}).`,
    "Save it again as .eml, or save its text.",
    cause,
  );

const tooLong = (place: string): ReadoutError =>
  new ReadoutError(
    "too-large",
    place,
    `the message has more than ${MOST_LINES / 1000},000 lines.`,
    "Give one message a file, and leave out what is attached.",
  );

const empty = (place: string): ReadoutError =>
  new ReadoutError("empty", place, "the message has no words.", "Save the text of what is attached to it.");
