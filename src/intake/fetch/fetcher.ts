import { mkdirSync } from "node:fs";
import type { LookupFunction } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cacheStores, type Dispatcher, interceptors } from "undici";
import { ReadoutError } from "../../model/error.ts";
import { agentOf } from "./agent.ts";
import { asFetchError, busy, endless, failed, forbidden, tooLarge } from "./fetch-errors.ts";
import { type AllowPrivate, type Guard, guardOf } from "./guard.ts";
import { HostQueue } from "./host-queue.ts";
import { waitBefore } from "./retry-after.ts";
import { unpack } from "./unpack.ts";
import { LONGEST_ROBOTS, ROBOT, type RobotRules, rulesOf } from "./robots.ts";

export interface FetchOptions {
  /** May addresses inside this machine or its network be asked? Not unless it is said. */
  readonly allowPrivate?: AllowPrivate;
  /** Address or mailbox for those whose servers are asked; it stands in the user agent. */
  readonly contact?: string;
  /** A folder for the cache; without it answers are kept in memory for as long as the fetcher is open. */
  readonly cache?: string;
  /** Milliseconds between two requests to one host. */
  readonly pause?: number;
  /** Milliseconds that an answer may take, redirects included. */
  readonly timeout?: number;
  /** The most bytes of an answer, packed and unpacked. */
  readonly largest?: number;
  /** The longest that a server may make us wait before it is asked again, in milliseconds. */
  readonly longestWait?: number;
  /** Resolves names instead of the system; for tests. */
  readonly resolve?: LookupFunction;
}

/** What an address gave. */
export interface Fetched {
  readonly url: string;
  /** Where the answer came from, after redirects. */
  readonly address: string;
  /** The addresses that led on, in their order. */
  readonly redirects: readonly string[];
  readonly status: number;
  /** Media type without parameters, lower case. */
  readonly type: string;
  readonly charset?: string;
  readonly bytes: Buffer;
  /** What the server names this state of it by, for asking again. */
  readonly etag?: string;
  readonly modified?: string;
}

/** What is known of an address from before. */
export interface Conditions {
  readonly etag?: string;
  readonly modified?: string;
}

export interface Fetcher {
  /**
   * Fetches one address: politely (robots.txt, one request a host at a time with a pause, Retry-After), within limits of size and time, through
   * a cache that asks again with conditions, and never into this machine or its network unless allowed.
   * @throws ReadoutError 'refused', 'unreachable' or 'too-large', with the address and the way out
   */
  fetch(url: string): Promise<Fetched>;
  /** The same, unless the address still gives what it gave when the conditions were noted: then undefined. */
  fetchChanged(url: string, conditions: Conditions): Promise<Fetched | undefined>;
  close(): Promise<void>;
}

const MOST_REDIRECTS = 10;
const MOST_TRIES = 4;
const USUAL = { pause: 1000, timeout: 30_000, largest: 32 * 1024 * 1024, longestWait: 60_000 };

type Limits = { readonly [K in keyof typeof USUAL]: number };

interface Answer {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData["headers"];
  readonly bytes: Buffer;
}

interface Parts {
  readonly dispatcher: Dispatcher;
  readonly guard: Guard;
  readonly queue: HostQueue;
  readonly robots: Map<string, Promise<RobotRules>>;
  readonly limits: Limits;
  readonly agent: string;
}

/** Opens a fetcher; close it when all is fetched. */
export function openFetcher(options: FetchOptions = {}): Fetcher {
  const limits: Limits = { ...USUAL, ...definedOf(options) };
  const guard = guardOf(options.allowPrivate ?? false, options.resolve);
  const dispatcher = dispatcherOf(guard, limits, options.cache);
  const contact = options.contact === undefined ? "" : ` (${options.contact.replaceAll(/[^\x20-\x7e]|[()]/gu, "")})`;
  const parts: Parts = {
    dispatcher,
    guard,
    queue: new HostQueue(),
    robots: new Map(),
    limits,
    agent: `${ROBOT}/0.1${contact}`,
  };
  return {
    async fetch(url) {
      const fetched = await follow(parts, url, {});
      // Without conditions no server may answer that nothing changed.
      if (!fetched) throw failed(addressOf(url), 304);
      return fetched;
    },
    fetchChanged: (url, conditions) => follow(parts, url, conditions),
    close: () => dispatcher.close(),
  };
}

function definedOf({ pause, timeout, largest, longestWait }: FetchOptions): Partial<Limits> {
  const given = { pause, timeout, largest, longestWait };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function dispatcherOf(guard: Guard, limits: Limits, folder: string | undefined): Dispatcher {
  return agentOf(guard, limits.timeout).compose(interceptors.cache({ store: storeIn(folder), methods: ["GET"] }));
}

function storeIn(folder: string | undefined): InstanceType<typeof cacheStores.MemoryCacheStore> {
  if (folder === undefined) return new cacheStores.MemoryCacheStore();
  mkdirSync(folder, { recursive: true });
  return new cacheStores.SqliteCacheStore({ location: join(folder, "http.sqlite") });
}

async function follow(parts: Parts, asked: string, conditions: Conditions): Promise<Fetched | undefined> {
  const redirects: string[] = [];
  let url = addressOf(asked);
  for (;;) {
    const { status, headers, bytes } = await politely(parts, url, conditions);
    if (status === 304) return undefined;
    const location = status >= 300 && status < 400 ? one(headers["location"]) : undefined;
    if (location === undefined) {
      if (status >= 400) throw failed(url, status);
      const { type, charset } = typeOf(one(headers["content-type"]));
      const { etag, "last-modified": modified } = headers;
      return {
        url: asked,
        address: url.href,
        redirects,
        status,
        type,
        ...(charset && { charset }),
        bytes,
        ...(typeof etag === "string" && { etag }),
        ...(typeof modified === "string" && { modified }),
      };
    }
    redirects.push(url.href);
    if (redirects.length > MOST_REDIRECTS) throw endless(asked, MOST_REDIRECTS);
    url = addressOf(location, url);
  }
}

/** Asks a host in its turn, if its robots.txt allows it; again after a while where it says that it is too busy. */
async function politely(parts: Parts, url: URL, conditions: Conditions): Promise<Answer> {
  const rules = await rulesFor(parts, url);
  if (!rules.allows(url.href)) throw forbidden(url);
  const pause = Math.max(parts.limits.pause, rules.pause);
  for (let attempt = 1; ; attempt++) {
    const answer = await parts.queue.run(url.host, pause, () => ask(parts, url, parts.limits.largest, { conditions }));
    if (answer.status !== 429 && answer.status !== 503) return answer;
    const wait = waitBefore(attempt - 1, one(answer.headers["retry-after"]), Date.now());
    if (attempt >= MOST_TRIES || wait > parts.limits.longestWait) throw busy(url, wait);
    await sleep(wait);
  }
}

function rulesFor(parts: Parts, url: URL): Promise<RobotRules> {
  const known = parts.robots.get(url.origin);
  if (known) return known;
  const rules = readRobots(parts, new URL("/robots.txt", url));
  parts.robots.set(url.origin, rules);
  return rules;
}

async function readRobots(parts: Parts, start: URL): Promise<RobotRules> {
  let url = start;
  for (let hops = 0; hops < 5; hops++) {
    const at = url;
    const { status, headers, bytes } = await parts.queue.run(at.host, 0, () =>
      ask(parts, at, LONGEST_ROBOTS, { cut: true }),
    );
    const location = status >= 300 && status < 400 ? one(headers["location"]) : undefined;
    if (location === undefined) return rulesOf(start.href, status, bytes.toString("utf8"));
    url = addressOf(location, url);
  }
  return rulesOf(start.href, 404, "");
}

interface AskOptions {
  readonly conditions?: Conditions;
  /** Whether an answer that is too long is cut and not refused. */
  readonly cut?: boolean;
}

async function ask(
  { dispatcher, guard, limits, agent }: Parts,
  url: URL,
  largest: number,
  { conditions: { etag, modified } = {}, cut = false }: AskOptions,
): Promise<Answer> {
  guard.check(url);
  try {
    const { statusCode, headers, body } = await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: "GET",
      headers: {
        "user-agent": agent,
        accept: ACCEPT,
        "accept-encoding": "gzip, br, zstd",
        ...(etag !== undefined && { "if-none-match": etag }),
        ...(modified !== undefined && { "if-modified-since": modified }),
      },
      signal: AbortSignal.timeout(limits.timeout),
    });
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of body) {
      // The body of an answer is made of bytes.
      const bytes = part as Buffer;
      length += bytes.length;
      if (length > largest && !cut) throw tooLarge(url, largest);
      parts.push(bytes);
      if (length > largest) break;
    }
    const packed = Buffer.concat(parts).subarray(0, largest);
    return { status: statusCode, headers, bytes: await unpack(packed, one(headers["content-encoding"]), largest) };
  } catch (error) {
    throw asFetchError(error, url, largest);
  }
}

const ACCEPT =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json;q=0.9, */*;q=0.5";

function addressOf(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) {
    throw new ReadoutError(
      "refused",
      address,
      "it is no address.",
      "Give it as it stands in a browser, with https://.",
    );
  }
  const url = new URL(address, base);
  url.hash = "";
  return url;
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);

function typeOf(header = ""): { type: string; charset?: string } {
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/iu.exec(header)?.[1];
  return { type: header.split(";", 1)[0]!.trim().toLowerCase(), ...(charset && { charset }) };
}
