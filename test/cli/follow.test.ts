import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqlite } from "../../src/archive/sqlite/open-sqlite.ts";
import { sha256Of } from "../../src/intake/article-of.ts";
import { parseFeed } from "../../src/intake/feeds/parse-feed.ts";
import type { StoryEvent } from "../../src/model/event.ts";
import { main, type Outcome } from "./command.ts";

/** A site whose feed and pages a test changes. */
interface Site {
  readonly origin: string;
  /** Path to body; a number is an answer without a body. */
  readonly pages: Map<string, string | number>;
  readonly asked: { readonly path: string; readonly status: number }[];
  readonly posted: StoryEvent[];
  close(): void;
}

async function openSite(): Promise<Site> {
  const pages = new Map<string, string | number>();
  const asked: Site["asked"] = [];
  const posted: StoryEvent[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (request.method === "POST") {
      let body = "";
      request.on("data", (data: Buffer) => (body += data.toString()));
      // The program posts what it says it posts; the test looks at it.
      request.on("end", () => {
        posted.push(JSON.parse(body) as StoryEvent);
        response.writeHead(204).end();
      });
      return;
    }
    const page = pages.get(path) ?? 404;
    const etag = `"${sha256Of(String(page))}"`;
    const status = typeof page === "number" ? page : request.headers["if-none-match"] === etag ? 304 : 200;
    asked.push({ path, status });
    const type = path.endsWith(".xml") ? "application/rss+xml" : "text/html; charset=utf-8";
    response.writeHead(status, { "content-type": type, etag, "cache-control": "no-cache" });
    response.end(status === 200 ? page : undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address with that port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    pages,
    asked,
    posted,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const readout = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { env: { ...process.env, NO_COLOR: "1" } }, (error, out, err) => {
      const code = error ? Number(error.code) : 0;
      resolve({ code, out, err });
    });
  });

const page = (title: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2031-05-04T08:00:00Z"></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;

const HELD =
  "The dam at Velm held overnight, the mayor, Ilse Brandt, said on Sunday, after two days of rain in the hills above the valley.";
const FLED =
  "At least 1,200 people left their homes in the valley, according to the fire service, and spent the night in schools.";
const ROADS =
  "Four roads stayed shut on Sunday morning, and trains to Orrin did not run, the railway said in a statement.";

let site: Site;
let archive = "";
const follow = (...more: string[]): Promise<Outcome> =>
  readout("follow", `${site.origin}/feed.xml`, "--archive", archive, "--allow-private", "--once", "--json", ...more);
const eventsIn = (out: string): StoryEvent[] =>
  // Each line is an event, as the command's page says.
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as StoryEvent);

function feedOf(...items: readonly (readonly [path: string, title: string, stamp?: string])[]): string {
  const entries = items.map(
    ([path, title, stamp = "1"]) =>
      `<item><title>${title}</title><link>${site.origin}${path}</link><guid>${site.origin}${path}</guid><description>Short ${stamp}.</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Velm Courier</title><link>${site.origin}</link>${entries.join("")}</channel></rss>`;
}

beforeEach(async () => {
  site = await openSite();
  archive = join(mkdtempSync(join(tmpdir(), "readout-follow-")), "archive.sqlite");
  site.pages.set("/dam", page("Dam at Velm holds", HELD, FLED, ROADS));
  site.pages.set("/feed.xml", feedOf(["/dam", "Dam at Velm holds"]));
});
afterEach(() => site.close());

describe("readout follow", () => {
  it("keeps what is new, tells of it once, and asks again with conditions", async () => {
    const first = await follow();
    expect(first.err).toContain("1 added, 0 revised");
    expect(eventsIn(first.out).map(({ kind }) => kind)).toEqual(["founded"]);
    const again = await follow();
    expect([again.out, again.code]).toEqual(["", 0]);
    expect(again.err).toContain("0 added, 0 revised.");
    expect(site.asked.filter(({ path }) => path === "/dam")).toHaveLength(1);
    expect(site.asked.filter(({ path }) => path === "/feed.xml").map(({ status }) => status)).toEqual([200, 304]);
  });

  it("keeps another text under an address as a revision, and tells what it dropped and which figure it changed", async () => {
    await follow();
    site.pages.set("/dam", page("Dam at Velm holds", HELD, FLED.replace("1,200", "1,900")));
    site.pages.set("/feed.xml", feedOf(["/dam", "Dam at Velm holds", "2"]));
    const { out, err } = await follow();
    expect(err).toContain("0 added, 1 revised");
    const kinds = eventsIn(out).map(({ kind }) => kind);
    expect(kinds).toContain("figure");
    expect(kinds).toContain("dropped");
    const kept = openSqlite(archive);
    const [article] = await kept.search({});
    expect((await kept.revisions(article?.id ?? "")).map(({ substantive }) => substantive)).toEqual([null, true]);
    expect(await kept.check()).toEqual([]);
    await kept.close();
  });

  it("does not take a failure for a deletion, and goes on when it is over", async () => {
    await follow();
    site.pages.set("/dam", 500);
    site.pages.set(
      "/mill",
      page(
        "Mill at Orrin burns",
        "A mill at Orrin burned down on Friday, fire chief Otto Lind said, and nobody was hurt in the fire.",
      ),
    );
    site.pages.set("/feed.xml", feedOf(["/dam", "Dam at Velm holds", "2"], ["/mill", "Mill at Orrin burns"]));
    const failed = await follow();
    expect(failed.code).toBe(1);
    expect(failed.err).toContain("/dam: the server answered 500.");
    expect(failed.err).toContain("1 added, 0 revised, 1 could not be had");
    site.pages.set("/feed.xml", 503);
    expect((await follow("--quiet")).code).toBe(1);
    const kept = openSqlite(archive);
    expect(await kept.counts()).toMatchObject({ articles: 2, revisions: 2 });
    await kept.close();
  });

  it("looks at pages again by itself, and at none whose words the feed carries", async () => {
    const whole = `<item><title>Mill</title><link>${site.origin}/mill</link><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">${ROADS}</content:encoded></item>`;
    site.pages.set("/feed.xml", feedOf(["/dam", "Dam at Velm holds"]).replace("</channel>", `${whole}</channel>`));
    expect((await follow()).err).toContain("2 added");
    site.pages.set("/dam", page("Dam at Velm holds", HELD, ROADS));
    await sleep(1100);
    expect((await follow("--every", "1s")).err).toContain("0 added, 1 revised");
    expect(site.asked.filter(({ path }) => path === "/mill")).toEqual([]);
    expect(site.asked.filter(({ path }) => path === "/feed.xml").map(({ status }) => status)).toEqual([200, 304]);
  });

  it("does not bring back what was deleted", async () => {
    await follow();
    const kept = openSqlite(archive);
    const [article] = await kept.search({});
    await kept.close();
    expect((await readout("archive", "delete", article?.id ?? "", "--archive", archive)).code).toBe(0);
    site.pages.set("/dam", page("Dam at Velm holds", HELD, ROADS));
    site.pages.set("/feed.xml", feedOf(["/dam", "Dam at Velm holds", "2"]));
    expect((await follow()).err).toContain("0 added, 0 revised.");
    const added = await readout("add", `${site.origin}/dam`, "--archive", archive, "--allow-private");
    expect(added.err).toContain("1 added");
  });

  it("posts events to a webhook, again where that failed, and writes them as an Atom feed", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "readout-follow-")), "events.atom");
    const gone = await follow("--webhook", "http://127.0.0.1:9/hook", "--atom", file);
    expect(gone.err).toContain("The event was not delivered");
    expect(eventsIn(gone.out)).toHaveLength(1);
    const { out } = await follow("--webhook", `${site.origin}/hook`, "--atom", file);
    expect(site.posted).toEqual(eventsIn(out));
    expect(site.posted.map(({ kind }) => kind)).toEqual(["founded"]);
    expect(parseFeed(readFileSync(file, "utf8"), file).items).toHaveLength(1);
    await follow("--webhook", `${site.origin}/hook`);
    expect(site.posted).toHaveLength(1);
  });

  it("follows the feeds of an OPML file, round by round, until it is told to end, and serves the feed", async () => {
    const list = join(mkdtempSync(join(tmpdir(), "readout-follow-")), "feeds.opml");
    writeFileSync(list, `<opml version="2.0"><body><outline text="x" xmlUrl="${site.origin}/feed.xml"/></body></opml>`);
    const args = [main, "follow", list, "--archive", archive, "--allow-private", "--every", "1s", "--atom", "0"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (err += data.toString()));
    const until = async (seen: () => boolean): Promise<void> => {
      while (!seen()) await Promise.race([once(child.stderr, "data"), once(child.stdout, "data")]);
    };
    await until(() => err.includes("1 added"));
    expect(out).toContain("new story");
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+\/events\.atom/u.exec(err) ?? [];
    expect(await (await fetch(url)).text()).toContain("The dam at Velm held overnight");
    site.pages.set(
      "/late",
      page(
        "Velm dam holds",
        HELD.replace("Sunday", "Sunday morning"),
        "About 1,100 people had left their homes in the valley of Velm, the fire service said.",
      ),
    );
    site.pages.set("/feed.xml", feedOf(["/dam", "Dam at Velm holds"], ["/late", "Velm dam holds"]));
    await until(() => err.split("1 added").length > 2);
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect([code, err]).toEqual([0, expect.stringContaining("ending after what is being kept")]);
  });

  it("says what is no address, no file and no time", async () => {
    const nothing = await readout("follow", "nothing.opml", "--archive", archive);
    expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining("no such file")]);
    const time = await readout("follow", `${site.origin}/feed.xml`, "--archive", archive, "--every", "soon");
    expect([time.code, time.err]).toEqual([2, expect.stringContaining("--every: 'soon' is no time")]);
  });
});
