import { createHmac } from "node:crypto";
import type { LookupFunction } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { agentOf } from "../intake/fetch/agent.ts";
import { asFetchError } from "../intake/fetch/fetch-errors.ts";
import { type AllowPrivate, guardOf } from "../intake/fetch/guard.ts";
import { waitBefore } from "../intake/fetch/retry-after.ts";
import { ReadoutError } from "../model/error.ts";
import type { StoryEvent } from "../model/event.ts";

export interface WebhookOptions {
  /** The address that events are posted to. */
  readonly url: string;
  /** Signs what is posted; whoever knows it can tell that it comes from here. */
  readonly secret?: string;
  /** May the address lead inside this machine or its network? Not unless it is said. */
  readonly allowPrivate?: AllowPrivate;
  /** Milliseconds that an answer may take. */
  readonly timeout?: number;
  /** How often an event is posted before it is given up. */
  readonly tries?: number;
  /** The longest wait before the next try, in milliseconds; a server that asks for more is not asked again. */
  readonly longestWait?: number;
  /** Ends waiting and posting. */
  readonly signal?: AbortSignal;
  /** Resolves names instead of the system; for tests. */
  readonly resolve?: LookupFunction;
}

export interface Webhook {
  /**
   * Posts an event as JSON, again where the server is busy or cannot be reached. The header `Idempotency-Key` is the event's id, the same at
   * each try; `Readout-Signature` is `sha256=` and the HMAC of the body in hex, where there is a secret.
   * @returns what went wrong, where it could not be delivered: 'unreachable' where it may be taken later, 'refused' where it will not be. It
   *   never throws, since one event that is lost must not end the following of feeds
   */
  post(event: StoryEvent): Promise<ReadoutError | undefined>;
  close(): Promise<void>;
}

const USUAL = { timeout: 10_000, tries: 4, longestWait: 60_000 };
/** So much of an answer is read before its connection is given up, in bytes. */
const LONGEST_ANSWER = 64 * 1024;

/**
 * Opens a way to post events to an address of the web.
 * @throws ReadoutError 'refused' where the address is none, or leads inside without leave
 */
export function openWebhook(options: WebhookOptions): Webhook {
  const { timeout, tries, longestWait } = { ...USUAL, ...definedOf(options) };
  const url = addressOf(options.url);
  const guard = guardOf(options.allowPrivate ?? false, options.resolve);
  guard.check(url);
  const agent = agentOf(guard, timeout);

  const attempt = async (event: StoryEvent, body: string): Promise<Answer> => {
    const limits = [AbortSignal.timeout(timeout), ...(options.signal ? [options.signal] : [])];
    const {
      statusCode,
      headers,
      body: answer,
    } = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: "POST",
      headers: headersOf(event, body, options.secret),
      body,
      signal: AbortSignal.any(limits),
    });
    await answer.dump({ limit: LONGEST_ANSWER });
    const later = headers["retry-after"];
    return { status: statusCode, later: Array.isArray(later) ? later[0] : later };
  };

  const deliver = async (event: StoryEvent): Promise<void> => {
    const body = JSON.stringify(event);
    for (let tried = 1; ; tried++) {
      const answer = await attempt(event, body).catch((error: unknown) => failure(error, url));
      if (!(answer instanceof ReadoutError) && answer.status >= 200 && answer.status < 300) return;
      const error = answer instanceof ReadoutError ? answer : refusal(url, answer.status);
      if (options.signal?.aborted === true || error.code === "refused" || tried >= tries) throw error;
      const wait = waitBefore(tried - 1, answer instanceof ReadoutError ? undefined : answer.later, Date.now());
      if (wait > longestWait) throw error;
      await sleep(wait, undefined, options.signal ? { signal: options.signal } : {});
    }
  };

  return {
    post: (event) =>
      deliver(event).then(
        () => undefined,
        (error: unknown) => (options.signal?.aborted === true ? ended(url, error) : failure(error, url)),
      ),
    close: () => agent.close(),
  };
}

interface Answer {
  readonly status: number;
  readonly later: string | undefined;
}

function definedOf({ timeout, tries, longestWait }: WebhookOptions): Partial<typeof USUAL> {
  const given = { timeout, tries, longestWait };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const headersOf = (event: StoryEvent, body: string, secret: string | undefined): Record<string, string> => ({
  "content-type": "application/json",
  "user-agent": "Readout/0.1",
  "idempotency-key": event.id,
  ...(secret !== undefined && {
    "readout-signature": `sha256=${createHmac("sha256", secret).update(body, "utf8").digest("hex")}`,
  }),
});

/** The server may take it later: it is busy, or failed itself. */
const isBusy = (status: number): boolean => status === 408 || status === 425 || status === 429 || status >= 500;

function addressOf(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new ReadoutError("refused", url, "it is no address.", "Give the address of the webhook with https://.");
}

function failure(error: unknown, url: URL): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const told = asFetchError(error, url, LONGEST_ANSWER);
  if (told.code === "refused") return told;
  return new ReadoutError("unreachable", url.href, told.what, "The event was not delivered; see to the server.", error);
}

const refusal = (url: URL, status: number): ReadoutError =>
  new ReadoutError(
    isBusy(status) ? "unreachable" : "refused",
    url.href,
    `the webhook answered ${status}.`,
    status >= 300 && status < 400
      ? "Give the address that it leads to."
      : "The event was not delivered; see to the server.",
  );

const ended = (url: URL, cause: unknown): ReadoutError =>
  new ReadoutError(
    "unreachable",
    url.href,
    "the event was not delivered before the end.",
    "It is delivered when it is posted again.",
    cause,
  );
