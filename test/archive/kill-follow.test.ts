import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { randomFrom } from "../../eval/random.ts";
import { openSqlite } from "../../src/archive/sqlite/open-sqlite.ts";
import type { StoryEvent } from "../../src/model/event.ts";

const CHILD = join(import.meta.dirname, "following-child.ts");
const KILLS = 40;
const env = { ...process.env, NODE_COMPILE_CACHE: mkdtempSync(join(tmpdir(), "readout-code-")) };

/** A feed that grows by two entries each time it is asked: one whole, and one whose page changes now and then. */
async function openSite(): Promise<{ origin: string; items(): string[]; grow(on: boolean): void; close(): void }> {
  let count = 0;
  let growing = true;
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const words = (index: number): string =>
    `Report ${index}: the road from Velm to place ${index} was shut on Sunday, and ${index % 9} lorries waited.`;
  /** Every third page has another text when twenty more have come. */
  const state = (index: number): number => (index % 3 === 0 && count > index + 20 ? 2 : 1);
  const item = (index: number): string => {
    const link = `<link>${origin()}/page/${index}</link><guid>g${index}</guid>`;
    const whole = `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">${words(index)}</content:encoded>`;
    return `<item><title>Road ${index}</title>${link}<pubDate>Sun, 04 May 2031 08:00:00 GMT</pubDate>${index % 2 === 0 ? whole : `<description>State ${state(index)}</description>`}</item>`;
  };
  const server = createServer((request, response) => {
    const page = /^\/page\/(\d+)$/u.exec(request.url ?? "")?.[1];
    if (page !== undefined) {
      const more = state(Number(page)) === 2 ? " It was open again at noon, the police said." : "";
      const html = `<!doctype html><html lang="en"><title>Road ${page}</title><meta property="article:published_time" content="2031-05-04T08:00:00Z"><article><h1>Road ${page}</h1><p>${words(Number(page))}${more}</p></article></html>`;
      response.writeHead(200, { "content-type": "text/html" }).end(html);
    } else if (request.url === "/feed.xml") {
      if (growing) count += 2;
      const items = Array.from({ length: Math.min(count, 40) }, (_, index) => item(count - 1 - index));
      response.writeHead(200, { "content-type": "application/rss+xml" });
      response.end(`<rss version="2.0"><channel><title>Velm Courier</title>${items.join("")}</channel></rss>`);
    } else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: origin(),
    items: () => Array.from({ length: count }, (_, index) => `${origin()}/page/${index}`),
    grow: (on) => (growing = on),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The events that a process gave on, until it was killed so many milliseconds later, or ended. */
async function run(place: string, address: string, after?: number): Promise<StoryEvent[]> {
  const child = spawn(process.execPath, [CHILD, place, address, ...(after === undefined ? ["once"] : [])], { env });
  let said = "";
  let wrong = "";
  child.stdout.on("data", (data: Buffer) => (said += data.toString()));
  child.stderr.on("data", (data: Buffer) => (wrong += data.toString()));
  const ended = once(child, "close");
  if (after !== undefined) {
    await Promise.race([once(child.stdout, "data"), ended]);
    await Promise.race([sleep(after), ended]);
    child.kill("SIGKILL");
  }
  await ended;
  expect(wrong).toBe("");
  // Each whole line is an event.
  return said
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as StoryEvent);
}

it(`loses and doubles nothing, neither articles nor events, killed ${KILLS} times while it follows`, async () => {
  const place = join(mkdtempSync(join(tmpdir(), "readout-kill-")), "archive.sqlite");
  const site = await openSite();
  const random = randomFrom(8);
  const told = new Map<string, StoryEvent>();
  try {
    // One run that ends by itself, so that the compiled code is kept for the others.
    for (const event of await run(place, `${site.origin}/feed.xml`)) told.set(event.id, event);
    for (let kill = 0; kill < KILLS; kill++) {
      for (const event of await run(place, `${site.origin}/feed.xml`, random() * 120)) told.set(event.id, event);
      if (kill % 20 !== 19) continue;
      const archive = openSqlite(place);
      expect(await archive.check()).toEqual([]);
      await archive.close();
    }
    site.grow(false);
    for (const event of await run(place, `${site.origin}/feed.xml`)) told.set(event.id, event);
    const archive = openSqlite(place);
    expect(await archive.check()).toEqual([]);
    const ids: string[] = [];
    const addresses: string[] = [];
    for await (const { article } of archive.everyArticle()) {
      ids.push(article.id);
      if (article.url !== undefined) addresses.push(article.url);
    }
    expect(new Set(addresses).size).toBe(ids.length);
    // What left the feed while no process lived was never seen; what was told of is there.
    const events = await archive.events({ last: 1_000_000 });
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const kept = new Set(events.map(({ id }) => id));
    expect([...told.keys()].filter((id) => !kept.has(id))).toEqual([]);
    expect(
      [...kept].filter((id) => !told.has(id)),
      "every event was given on",
    ).toEqual([]);
    const arrivals = events.flatMap((event) =>
      event.kind === "founded" ? event.articles : event.kind === "joined" ? [event.article] : [],
    );
    expect(arrivals.toSorted(), "each article was told of once").toEqual(ids.toSorted());
    expect([await archive.untold(), await archive.events("undelivered")]).toEqual([[], []]);
    expect(ids.length).toBeGreaterThan(KILLS);
    await archive.close();
  } finally {
    site.close();
  }
}, 600_000);
