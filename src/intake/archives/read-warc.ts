import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { AsyncIterReader, type LimitReader, type WARCRecord } from "warcio";
import { ReadoutError } from "../../model/error.ts";
import type { Draft, Yield } from "../draft.ts";
import { asFault } from "../fault.ts";
import { unpack } from "../fetch/unpack.ts";
import { LARGEST_FILE } from "../limits.ts";
import { readDocument } from "../read-document.ts";
import { WarcRecords } from "./warc-records.ts";

/** Types of what may be an article; pictures, scripts and styles are most of a crawl and are passed over. */
const READ =
  /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/(?:rss|atom|rdf)\+xml|(?:text|application)\/xml|application\/(?:feed\+)?json)$/u;

/**
 * The articles of a web archive (WARC 1.0 and 1.1, gzip by record or whole), one page after another as the stream comes, in bounded memory. Answers with
 * a status other than 200, and records that are no pages, are passed over; a `revisit` of a page that the archive holds is that page again,
 * one of a page that it does not hold is a fault. An archive that breaks off is read to there, and said; what stands between records and is none is read over, and said.
 * @param source the bytes of the file; place its name, for messages
 */
export async function* readWarc(source: AsyncIterable<Uint8Array>, place: string): AsyncGenerator<Yield> {
  const records = new WarcRecords(unpacked(source));
  const held = new Set<string>();
  let count = 0;
  try {
    for (let record = await records.parse(); record !== null; record = await records.parse()) {
      if (records.strayed) yield fault(strayed(place, count));
      count++;
      if (!isRecord(record)) {
        yield fault(truncated(place, count));
        return;
      }
      const at = `${place}#${record.warcTargetURI ?? count}`;
      const wanted = isWanted(record);
      const body = await bodyOf(record, wanted);
      // The library ends a file that breaks off as if it were whole: what is left of the record's length tells.
      if (remaining(record) > 0) {
        yield fault(truncated(place, count));
        return;
      }
      if (record.warcType === "revisit") {
        if (!isHeld(held, record)) yield fault(heldElsewhere(at));
      } else if (wanted) {
        hold(held, record);
        yield body === null ? fault(tooLarge(at)) : await pageOf(record, body, at);
      }
    }
  } catch (error) {
    yield fault(damaged(place, count, error));
    return;
  }
  if (count === 0) yield fault(damaged(place, 0));
  else if (records.strayed) yield fault(strayed(place, count));
}

/**
 * The archive's bytes, unpacked where they are gzip, member after member; one that breaks off throws, which the library's own unpacking does not.
 */
async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const parts = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const { value, done } = await parts.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await parts.next(); !next.done; next = await parts.next()) yield next.value;
  };
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* rest();
    return;
  }
  const gunzip = createGunzip();
  pipeline(Readable.from(rest()), gunzip, () => {
    // A failure also ends the reading of `gunzip`, which throws it.
  });
  yield* gunzip as AsyncIterable<Buffer>;
}

/** A record has its type and its length; the library takes any lines for one. */
const isRecord = ({ warcHeaders: { headers }, warcType }: WARCRecord): boolean =>
  Boolean(warcType) && /^\d{1,15}$/u.test(headers.get("Content-Length") ?? "");

const fault = (error: ReadoutError): Yield => ({ drafts: [], faults: [error] });

/** A record reads from what is left of its length. */
const remaining = (record: WARCRecord): number => (record.reader as LimitReader).limit;

function isWanted(record: WARCRecord): boolean {
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  const isPage = record.warcType === "response" || record.warcType === "resource";
  return isPage && status === 200 && READ.test(typeOf(record).type) && /^https?:/u.test(record.warcTargetURI ?? "");
}

function typeOf(record: WARCRecord): { type: string; charset?: string } {
  const header = (record.httpHeaders ? headerOf(record, "content-type") : record.warcContentType) ?? "";
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/iu.exec(header)?.[1];
  return { type: header.split(";", 1)[0]!.trim().toLowerCase(), ...(charset && { charset }) };
}

function headerOf(record: WARCRecord, name: string): string | undefined {
  for (const [key, value] of record.httpHeaders?.headers ?? []) if (key.toLowerCase() === name) return value;
  return undefined;
}

/** The bytes of a record as they were sent; null where they are too many. Also reads over a record that is not wanted. */
async function bodyOf(record: WARCRecord, wanted: boolean): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of record.reader) {
    length += part.length;
    if (wanted && length <= LARGEST_FILE) parts.push(part);
  }
  return length <= LARGEST_FILE ? Buffer.concat(parts) : null;
}

async function pageOf(record: WARCRecord, sent: Buffer, at: string): Promise<Yield> {
  try {
    const bytes = await contentOf(record, sent, at);
    const url = record.warcTargetURI ?? "";
    const { drafts, faults } = readDocument(bytes, nameFor(url, typeOf(record).type), typeOf(record));
    const named = drafts.map(({ path: _path, ...draft }): Draft => ({ ...draft, stated: { url, ...draft.stated } }));
    return { drafts: named, faults: faults.map((one) => movedTo(one, at)) };
  } catch (error) {
    return fault(movedTo(asFault(error, at), at));
  }
}

/** A document is named after its address, with the ending of its type where the address has none that tells it. */
const nameFor = (url: string, type: string): string =>
  type === "text/html" || type === "application/xhtml+xml" ? `${url}.html` : url;

/** A fault of a page names the archive too. */
const movedTo = ({ code, what, advice, cause }: ReadoutError, at: string): ReadoutError =>
  new ReadoutError(code, at, what, advice, cause);

/** What was sent, put together again and unpacked. */
async function contentOf(record: WARCRecord, sent: Buffer, at: string): Promise<Buffer> {
  const chunked = /chunked/iu.test(headerOf(record, "transfer-encoding") ?? "");
  // Some crawlers keep the header and undo the chunks.
  const whole =
    chunked && /^[\da-f]{1,8}[^\n]{0,64}\r\n/iu.test(sent.toString("latin1", 0, 80)) ? await dechunked(sent) : sent;
  const encoding = headerOf(record, "content-encoding");
  const isGzip = whole[0] === 0x1f && whole[1] === 0x8b;
  try {
    return await unpack(whole, /gzip/iu.test(encoding ?? "") && !isGzip ? undefined : encoding, LARGEST_FILE);
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(at) : badlyPacked(at, error);
  }
}

async function dechunked(sent: Buffer): Promise<Buffer> {
  return Buffer.from(await new AsyncIterReader([sent], null, true).readFully());
}

/** So many pages are remembered for the revisits of them. */
const MOST_HELD = 1_000_000;

function hold(held: Set<string>, record: WARCRecord): void {
  if (held.size > MOST_HELD) return;
  if (record.warcPayloadDigest) held.add(record.warcPayloadDigest);
  if (record.warcTargetURI) held.add(record.warcTargetURI);
}

const isHeld = (held: ReadonlySet<string>, record: WARCRecord): boolean =>
  [record.warcPayloadDigest, record.warcRefersToTargetURI].some((key) => key && held.has(key));

const truncated = (place: string, count: number): ReadoutError =>
  new ReadoutError(
    "malformed",
    `${place}#${count}`,
    "the archive breaks off in this record.",
    "What stands before it was read; get the file again for the rest.",
  );

const strayed = (place: string, count: number): ReadoutError =>
  new ReadoutError(
    "malformed",
    `${place}#${count}`,
    count === 0
      ? "something that is no record stands before the first one."
      : "the record is longer than it says, or something that is none follows it.",
    "The records behind it were read; get the file again for what is missing.",
  );

const damaged = (place: string, count: number, cause?: unknown): ReadoutError =>
  new ReadoutError(
    "malformed",
    `${place}#${count}`,
    count === 0 ? "it is no web archive (WARC)." : "the archive is damaged behind this record.",
    count === 0
      ? "Give a file that a crawler or archive wrote."
      : "What stands before it was read; get the file again for the rest.",
    cause,
  );

const heldElsewhere = (at: string): ReadoutError =>
  new ReadoutError(
    "not-found",
    at,
    "the archive only says that the page was as before, and holds no earlier state of it.",
    "Read it together with the archive that it refers to.",
  );

const badlyPacked = (at: string, cause: unknown): ReadoutError =>
  new ReadoutError(
    "malformed",
    at,
    `what the server sent cannot be unpacked (${cause instanceof Error ? cause.message : String(cause)}).`,
    "Get the page again.",
    cause,
  );

const tooLarge = (at: string): ReadoutError =>
  new ReadoutError("too-large", at, `the page is larger than ${LARGEST_FILE / 1024 / 1024} MB.`, "It is no article.");
