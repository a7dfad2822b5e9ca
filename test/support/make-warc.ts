import { gzipSync } from "node:zlib";

export interface Page {
  readonly url: string;
  readonly type?: string;
  readonly status?: number;
  /** Head lines of the answer, 'content-encoding: gzip'. */
  readonly head?: readonly string[];
  readonly body: string | Uint8Array;
  readonly digest?: string;
}

/** A WARC record of an answer, as crawlers write it. */
export function responseRecord({
  url,
  type = "text/html; charset=utf-8",
  status = 200,
  head = [],
  body,
  digest,
}: Page): Buffer {
  const lines = [`HTTP/1.1 ${status} X`, `content-type: ${type}`, ...head, "", ""].join("\r\n");
  const block = Buffer.concat([Buffer.from(lines), Buffer.from(body)]);
  return record(
    "response",
    url,
    "application/http; msgtype=response",
    block,
    digest ? [`WARC-Payload-Digest: ${digest}`] : [],
  );
}

export const revisitRecord = (url: string, digest: string, original: string): Buffer =>
  record("revisit", url, "application/http; msgtype=response", Buffer.from("HTTP/1.1 200 X\r\n\r\n"), [
    "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
    `WARC-Payload-Digest: ${digest}`,
    `WARC-Refers-To-Target-URI: ${original}`,
  ]);

export const infoRecord = (): Buffer =>
  record("warcinfo", "", "application/warc-fields", Buffer.from("software: made by a test\r\n"), []);

function record(type: string, url: string, media: string, block: Uint8Array, more: readonly string[]): Buffer {
  const head = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    ...(url ? [`WARC-Target-URI: ${url}`] : []),
    "WARC-Date: 2031-05-05T10:00:00Z",
    "WARC-Record-ID: <urn:uuid:6f1c6c5e-0000-4000-8000-000000000001>",
    `Content-Type: ${media}`,
    ...more,
    `Content-Length: ${block.length}`,
    "",
    "",
  ].join("\r\n");
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

/** Records one after another, each packed by itself where asked. */
export const warcOf = (records: readonly Buffer[], gzip: boolean): Buffer =>
  Buffer.concat(gzip ? records.map((one) => gzipSync(one)) : records);
