import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";

export interface Server {
  /** 'http://127.0.0.1:PORT' */
  readonly origin: string;
  /** Host and port. */
  readonly host: string;
  /** The requests so far: path, time and headers. */
  readonly requests: { readonly path: string; readonly at: number; readonly headers: IncomingMessage["headers"] }[];
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback whose paths answer as they are told; other paths answer 404. */
export async function serve(answers: Readonly<Record<string, Answer>>): Promise<Server> {
  const requests: Server["requests"] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? "", at: Date.now(), headers: request.headers });
    const answer = answers[(request.url ?? "").split("?", 1)[0]!];
    if (answer) answer(request, response);
    else response.writeHead(404).end("nothing here");
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with that port.
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    origin: `http://${host}`,
    host,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const PAGE = { "content-type": "text/html; charset=utf-8" };

export const page =
  (html: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(200, { ...PAGE, ...headers }).end(html);

export const redirect =
  (location: string, status = 302): Answer =>
  (_request, response) =>
    void response.writeHead(status, { location }).end();

const PACKERS = { gzip: gzipSync, br: brotliCompressSync, zstd: zstdCompressSync };

export const packed =
  (encoding: keyof typeof PACKERS, content: string): Answer =>
  (_request, response) =>
    void response.writeHead(200, { ...PAGE, "content-encoding": encoding }).end(PACKERS[encoding](content));

/** Answers with the status so many times, then as told. */
export function after(
  times: number,
  status: number,
  headers: Readonly<Record<string, string>>,
  answer: Answer,
): Answer {
  let left = times;
  return (request, response) => {
    if (left-- > 0) response.writeHead(status, headers).end();
    else answer(request, response);
  };
}

/** Sends the head and the first words, and then nothing more. */
export const hanging: Answer = (_request, response) => void response.writeHead(200, PAGE).write("<p>and then");

/** Announces more than it sends. */
export const truncated: Answer = (_request, response) => {
  response.writeHead(200, { ...PAGE, "content-length": "1000" }).write("<p>short");
  setTimeout(() => response.destroy(), 20);
};

/** Sends without end. */
export const endless: Answer = (_request, response) => {
  response.writeHead(200, PAGE);
  const part = Buffer.alloc(65_536, "x");
  const more = (): void => {
    while (!response.destroyed && response.write(part)) {
      // As much as the connection takes.
    }
  };
  response.on("drain", more);
  more();
};
