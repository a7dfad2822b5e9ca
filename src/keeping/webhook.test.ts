import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { sampleEvents } from "../../test/support/sample-events.ts";
import { StoryEvent } from "../model/event.ts";
import { openWebhook, type Webhook, type WebhookOptions } from "./webhook.ts";

const [event] = sampleEvents();
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});

interface Posted {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real server on this machine that answers each post in turn, the last answer again and again, and tells what came. */
async function receiver(
  ...answers: readonly ((response: ServerResponse) => void)[]
): Promise<{ url: string; posted: Posted[] }> {
  const posted: Posted[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => (body += part));
    request.on("end", () => {
      posted.push({ method: request.method, headers: request.headers, body });
      answers[Math.min(posted.length, answers.length) - 1]?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
  // A server that listens on a port has such an address.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?x=1`, posted };
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(code, headers).end("answer");
  };

function hook(url: string, options: Partial<WebhookOptions> = {}): Webhook {
  const opened = openWebhook({ url, allowPrivate: true, timeout: 5000, ...options });
  open.push(opened);
  return opened;
}

describe("what is posted", () => {
  it("is the event as JSON, with its id as the key and a signature that the secret bears out", async () => {
    const { url, posted } = await receiver(status(204));
    expect(await hook(url, { secret: "hush" }).post(event!)).toBeUndefined();
    const [{ method, headers, body }] = posted as [Posted];
    expect([method, headers["content-type"], headers["idempotency-key"]]).toEqual([
      "POST",
      "application/json",
      event!.id,
    ]);
    expect(StoryEvent.parse(JSON.parse(body))).toEqual(event);
    expect(headers["readout-signature"]).toBe(`sha256=${createHmac("sha256", "hush").update(body).digest("hex")}`);
  });

  it("carries no signature without a secret", async () => {
    const { url, posted } = await receiver(status(200));
    await hook(url).post(event!);
    expect(posted[0]?.headers).not.toHaveProperty("readout-signature");
  });
});

describe("a server that does not take it", () => {
  it("is asked again with the same key while it is busy or fails", async () => {
    const { url, posted } = await receiver(
      status(429, { "retry-after": "0" }),
      status(503, { "retry-after": "0" }),
      status(200),
    );
    expect(await hook(url).post(event!)).toBeUndefined();
    expect(posted.map(({ headers }) => headers["idempotency-key"])).toEqual([event!.id, event!.id, event!.id]);
    expect(new Set(posted.map(({ body }) => body)).size).toBe(1);
  });

  it("is given up after so many tries, with an error and no throw", async () => {
    const { url, posted } = await receiver(status(500, { "retry-after": "0" }));
    const error = await hook(url, { tries: 3 }).post(event!);
    expect(error).toMatchObject({ code: "unreachable", place: url, what: "the webhook answered 500." });
    expect(posted).toHaveLength(3);
  });

  it("is given up at once where it asks for more patience than there is", async () => {
    const { url, posted } = await receiver(status(503, { "retry-after": "3600" }));
    expect(await hook(url).post(event!)).toMatchObject({ code: "unreachable" });
    expect(posted).toHaveLength(1);
  });

  it.each([400, 401, 404, 410, 302])("is not asked again after %i", async (code) => {
    const { url, posted } = await receiver(status(code, { location: "/elsewhere" }));
    expect(await hook(url).post(event!)).toMatchObject({ code: "refused", what: `the webhook answered ${code}.` });
    expect(posted).toHaveLength(1);
  });

  it("is no end where it hangs, breaks off or is not there; the next event goes on", async () => {
    const { url, posted } = await receiver(
      () => {},
      (response) => response.destroy(),
      status(200),
    );
    const one = hook(url, { tries: 1, timeout: 300 });
    expect(await one.post(event!)).toMatchObject({ code: "unreachable" });
    expect(await one.post(event!)).toMatchObject({ code: "unreachable" });
    expect(await one.post(event!)).toBeUndefined();
    expect(posted).toHaveLength(3);
    expect(await hook("http://127.0.0.1:9/", { tries: 1 }).post(event!)).toMatchObject({ code: "unreachable" });
  });

  it("is left when following ends", async () => {
    const { url } = await receiver(status(503, { "retry-after": "50" }));
    const ending = new AbortController();
    const posting = hook(url, { signal: ending.signal }).post(event!);
    setTimeout(() => ending.abort(), 100);
    expect((await posting)?.what).toContain("before the end");
  });
});

describe("an address inside this machine", () => {
  it.each([
    "http://127.0.0.1:8080/",
    "http://[::1]/",
    "http://169.254.169.254/latest",
    "file:///etc/passwd",
    "ftp://a.example/",
    "no address",
  ])("%s is refused without leave", (url) => {
    expect(() => openWebhook({ url })).toThrow(expect.objectContaining({ code: "refused" }));
  });

  it("is refused behind a name too, and not asked again", async () => {
    const error = await hook("http://hook.example/", {
      allowPrivate: false,
      resolve: (_name, _options, callback) => callback(null, [{ address: "10.0.0.7", family: 4 }]),
    }).post(event!);
    expect(error).toMatchObject({ code: "refused" });
  });
});
