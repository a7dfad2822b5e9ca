import { spawn } from "node:child_process";
import { afterEach, expect, it } from "vitest";
import { page, serve, type Server } from "../support/misbehaving-server.ts";
import { DAM, folderOf, main } from "./command.ts";

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** The command beside a server of this process, which has to go on answering. */
function readout(args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd: folderOf({ "one.txt": DAM }),
      env: { ...process.env, NO_COLOR: "1" },
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part: Buffer) => (out += part.toString()));
    child.stderr.on("data", (part: Buffer) => (err += part.toString()));
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

const PAGE = `<!doctype html><html lang="en"><head><title>Velm dam holds</title><meta property="og:site_name" content="Velm Post">
<meta property="article:published_time" content="2031-05-05T09:15:00Z"></head><body><nav>Home News Sport</nav><article><h1>Velm dam holds</h1>
<p>The dam at Velm held through the night, mayor Ilse Brandt said on Sunday. “The wall did not move,” she told reporters.</p>
<p>About 1,100 people had left their homes in the valley, the fire service said.</p></article></body></html>`;

async function start(): Promise<Server> {
  const server = await serve({
    "/dam.html": page(PAGE),
    "/feed": (request, response) => {
      const { host } = request.headers;
      response.writeHead(200, { "content-type": "application/rss+xml" })
        .end(`<rss version="2.0"><channel><title>Velm Feed</title>
        <item><title>Velm dam holds</title><link>http://${host}/dam.html</link><description>The dam held.</description></item>
        <item><title>Road closed</title><link>http://${host}/gone.html</link><description>The road to Velm is closed, the council said.</description></item>
        </channel></rss>`);
    },
  });
  open.push(server);
  return server;
}

it("reads a page by its address beside a file", async () => {
  const { origin } = await start();
  const { code, out, err } = await readout(["one.txt", `${origin}/dam.html`, "--json", "--allow-private"]);
  expect([code, err]).toEqual([0, ""]);
  const { articles } = JSON.parse(out) as {
    articles: { url?: string; outlet: string; published: string; path?: string; text: string }[];
  };
  expect(articles).toHaveLength(2);
  const fetched = articles.find(({ url }) => url === `${origin}/dam.html`)!;
  expect(fetched).toMatchObject({ outlet: "Velm Post", published: "2031-05-05T09:15Z" });
  expect(fetched.path).toBeUndefined();
  expect(fetched.text).not.toContain("Home News");
});

it("reads a feed, the pages behind what it shows only in part, and says what could not be had", async () => {
  const { origin } = await start();
  const { code, out, err } = await readout(["extract", `${origin}/feed`, "--json", "--allow-private"]);
  expect(code).toBe(1);
  const texts = out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { article: { text: string } }).article.text);
  expect(texts[0]).toContain("did not move");
  expect(texts[1]).toContain("The road to Velm is closed");
  expect(err).toContain(`${origin}/gone.html: the server answered 404.`);
});

it("reads the pages and feeds that a sitemap and an OPML list name", async () => {
  const { origin, host } = await start();
  const server = await serve({
    "/sitemap.xml": page(`<urlset><url><loc>http://${host}/dam.html</loc></url></urlset>`, {
      "content-type": "text/xml",
    }),
    "/feeds.opml": page(`<opml version="2.0"><body><outline text="x" xmlUrl="http://${host}/feed"/></body></opml>`),
  });
  open.push(server);
  const listed = await readout(["extract", `${server.origin}/sitemap.xml`, "--json", "--allow-private"]);
  expect([listed.code, listed.err]).toEqual([0, ""]);
  expect(listed.out).toContain(`"url":"${origin}/dam.html"`);
  const feeds = await readout(["extract", `${server.origin}/feeds.opml`, "--json", "--allow-private"]);
  expect(feeds.out.trim().split("\n")).toHaveLength(2);
});

it("refuses an address that leads inside, and says how it may be meant", async () => {
  const { origin, requests } = await start();
  const { code, out, err } = await readout(["extract", `${origin}/dam.html`]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("leads into this machine or its network. Give --allow-private if that is meant.");
  expect(requests).toEqual([]);
});
