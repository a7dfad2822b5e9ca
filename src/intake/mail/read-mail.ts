import type { Email } from "postal-mime";
import { ReadoutError } from "../../model/error.ts";
import type { Draft, Known } from "../draft.ts";
import { asFault } from "../fault.ts";
import { readHeader } from "../header/read-header.ts";
import { readHtml } from "../html/read-html.ts";

/**
 * A message (`.eml`, a newsletter) or a page saved in one file (MHTML) as an article: its HTML, else its plain text, with subject, sender and date.
 * Nothing that it refers to is fetched, and attachments are left alone.
 * @throws ReadoutError 'malformed' or 'empty' with the file
 */
export async function readMail(bytes: Uint8Array, place: string): Promise<Draft> {
  const { default: PostalMime } = await import("postal-mime");
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  } catch (error) {
    throw malformed(place, error);
  }
  const stated = statedBy(mail);
  if (mail.html !== undefined && /\S/u.test(mail.html)) return readHtml(mail.html, place, [], stated);
  const text = mail.text?.replaceAll(/\r\n?/gu, "\n").trim() ?? "";
  if (text === "") throw empty(place);
  return { text, path: place, stated, seen: readHeader(text), notes: [] };
}

/** A page saved by a browser names its address and has no sender; a newsletter is its sender's. */
function statedBy(mail: Email): Known {
  const header = (key: string): string | undefined => mail.headers.find((one) => one.key === key)?.value;
  const saved = header("snapshot-content-location");
  const sender = mail.from && "address" in mail.from ? mail.from : undefined;
  const outlet = saved === undefined ? sender?.name || sender?.address : undefined;
  const fields = { url: saved, outlet, title: mail.subject, published: saved === undefined ? mail.date : undefined };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));
}

const malformed = (place: string, cause: unknown): ReadoutError =>
  new ReadoutError(
    "malformed",
    place,
    `the message cannot be read (${asFault(cause).message}).`,
    "Save it again as .eml, or save its text.",
    cause,
  );

const empty = (place: string): ReadoutError =>
  new ReadoutError("empty", place, "the message has no words.", "Save the text of what is attached to it.");
