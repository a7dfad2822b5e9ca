import { request as ask } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { sampleEvents } from "../../test/support/sample-events.ts";
import { renderAtom } from "../render/atom/render-atom.ts";
import { type FeedServer, type FeedServerOptions, serveFeed } from "./serve-feed.ts";

const open: FeedServer[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const atom = renderAtom(sampleEvents(), { id: "urn:x-readout:feed", title: "Stories", undated: "2031-01-01" });

async function served(options: Partial<FeedServerOptions> = {}): Promise<FeedServer> {
  const server = await serveFeed({ port: 0, feed: () => atom, ...options });
  open.push(server);
  return server;
}

describe("serveFeed", () => {
  it("gives the feed as it stands, with a tag by which it is not given twice", async () => {
    let feed = atom;
    const { url } = await served({ feed: () => feed });
    const first = await fetch(url);
    expect([first.status, first.headers.get("content-type")]).toEqual([200, "application/atom+xml; charset=utf-8"]);
    expect(await first.text()).toBe(atom);
    const etag = first.headers.get("etag") ?? "";
    const again = await fetch(url, { headers: { "if-none-match": `"other", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    feed = renderAtom([], { id: "urn:x-readout:feed", title: "Stories", undated: "2031-01-01" });
    const changed = await fetch(url, { headers: { "if-none-match": etag } });
    expect([changed.status, await changed.text()]).toEqual([200, feed]);
  });

  it("answers HEAD without a body", async () => {
    const { url } = await served();
    const head = await fetch(url, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([
      200,
      String(Buffer.byteLength(atom)),
      "",
    ]);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("takes no %s", async (method) => {
    const { url } = await served();
    const answer = await fetch(url, { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("has nothing elsewhere", async () => {
    const { url } = await served();
    for (const path of ["/../etc/passwd", "/events.atom/x", "/EVENTS.ATOM"]) {
      expect((await fetch(new URL(path, url))).status, path).toBe(404);
    }
  });

  it("answers to no name that is not this machine's", async () => {
    const { url } = await served();
    expect(await statusBy(url, "evil.example")).toBe(421);
    expect(await statusBy(url, "localhost:1")).toBe(200);
  });

  it("says so where the feed cannot be made, and goes on", async () => {
    const faults: unknown[] = [];
    let broken = true;
    const feed = (): string => {
      if (broken) throw new Error("the archive is locked");
      return atom;
    };
    const { url } = await served({ feed, onError: (error) => faults.push(error) });
    expect((await fetch(url)).status).toBe(500);
    expect(faults).toHaveLength(1);
    broken = false;
    expect((await fetch(url)).status).toBe(200);
  });

  it("refuses a port that is taken, with the way out", async () => {
    const { url } = await served();
    await expect(serveFeed({ port: Number(new URL(url).port), feed: () => atom })).rejects.toMatchObject({
      code: "refused",
      advice: expect.stringContaining("another port") as unknown,
    });
  });
});

/** The status of an answer to a request that names another host than it goes to. */
function statusBy(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    ask(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
