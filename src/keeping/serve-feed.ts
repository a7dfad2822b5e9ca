import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { isIP } from "node:net";
import { leadsInside } from "../intake/fetch/inside-addresses.ts";
import { ReadoutError } from "../model/error.ts";

export interface FeedServerOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** The address to listen on; this machine alone where none is given. */
  readonly host?: string;
  /** The feed as it stands at the moment. */
  readonly feed: () => string | Promise<string>;
  /** Told where the feed could not be made; the asker gets a 500. */
  readonly onError?: (error: unknown) => void;
}

export interface FeedServer {
  /** The address of the feed. */
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
const PATH = "/events.atom";

/**
 * Serves a feed to this machine's feed readers: GET and HEAD, with an ETag so that an unchanged feed is not sent again. Requests by another name
 * than that of the machine are refused, so that no page can read the feed by a name of its own that leads here (DNS rebinding).
 * @throws ReadoutError 'refused' where the port cannot be listened on
 */
export async function serveFeed({ port, host = LOOPBACK, feed, onError }: FeedServerOptions): Promise<FeedServer> {
  const server = createServer((request, response) => {
    answer(request, response, feed).catch((error: unknown) => {
      onError?.(error);
      if (!response.headersSent) end(response, 500, "The feed could not be made.\n");
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(taken(host, port, cause)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}${PATH}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  feed: FeedServerOptions["feed"],
): Promise<void> {
  if (!isOwnName(request.headers.host)) return end(response, 421, "This machine does not go by that name.\n");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return end(response, 405, "The feed can be read, and nothing else.\n");
  }
  const path = (request.url ?? "").split("?", 1)[0];
  if (path !== PATH && path !== "/") return end(response, 404, `The feed is at ${PATH}.\n`);
  const body = await feed();
  const etag = `"${createHash("sha256").update(body, "utf8").digest("base64url")}"`;
  response.setHeader("etag", etag);
  response.setHeader("cache-control", "no-cache");
  if (matches(request.headers["if-none-match"], etag)) {
    response.writeHead(304).end();
    return undefined;
  }
  return end(response, 200, body, "application/atom+xml; charset=utf-8");
}

function end(response: ServerResponse, status: number, body: string, type = "text/plain; charset=utf-8"): void {
  response.setHeader("content-type", type);
  response.setHeader("content-length", Buffer.byteLength(body));
  response.setHeader("x-content-type-options", "nosniff");
  // The server itself sends no body where it was asked by HEAD.
  response.writeHead(status).end(body);
}

/** Whether the asker named an address inside this machine or its network, and not a name that anybody could let lead here. */
function isOwnName(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const name = new URL(`http://${host}`).hostname.replaceAll(/^\[|\]$/gu, "");
  return name === "localhost" || (isIP(name) !== 0 && leadsInside(name));
}

/** Whether a list of entity tags holds this one (RFC 9110, 13.1.2: the weak comparison). */
const matches = (list: string | undefined, etag: string): boolean =>
  list?.trim() === "*" || (list ?? "").split(",").some((tag) => tag.trim().replace(/^W\//u, "") === etag);

const taken = (host: string, port: number, cause: NodeJS.ErrnoException): ReadoutError =>
  new ReadoutError(
    "refused",
    `${host}:${port}`,
    `it cannot be listened on (${cause.code ?? cause.message}).`,
    "Name another port, or 0 for any that is free.",
    cause,
  );
