import { afterEach, describe, expect, it } from "vitest";
import { hanging, page, redirect, serve, type Server } from "../../../test/support/misbehaving-server.ts";
import type { Yield } from "../draft.ts";
import { settle } from "../settle.ts";
import { type Fetcher, openFetcher } from "./fetcher.ts";
import { readAddress } from "./read-address.ts";

const open: (Server | Fetcher)[] = [];
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});

const html = (head: string, words = "The dam at Velm held overnight, the mayor said on Sunday."): string =>
  `<!doctype html><html lang="en"><head><title>Dam at Velm holds</title>${head}</head><body><article><h1>Dam at Velm holds</h1><p>${words}</p></article></body></html>`;

const answer =
  (status: number): Parameters<typeof serve>[0][string] =>
  (_request, response) =>
    void response.writeHead(status).end();

async function start(answers: Parameters<typeof serve>[0]): Promise<Server> {
  const server = await serve(answers);
  open.push(server);
  return server;
}

async function read(address: string): Promise<Yield[]> {
  const fetcher = openFetcher({ allowPrivate: true, pause: 0, timeout: 700, longestWait: 0 });
  open.push(fetcher);
  const all: Yield[] = [];
  for await (const one of readAddress(fetcher, address)) all.push(one);
  return all;
}

const urlOf = ([one]: readonly Yield[]): string | undefined => settle(one!.drafts[0]!, {}, {}).article.url;

describe("the address of an article", () => {
  it("stays the same however a reader came to the page", async () => {
    const { origin } = await start({
      "/dam": page(html('<link rel="canonical" href="/2031/dam">')),
      "/bare": page(html("")),
      "/front": page(html('<link rel="canonical" href="/">')),
      "/short": redirect("/dam?utm_source=short", 301),
      "/to-bare": redirect("/bare?utm_medium=mail&id=7"),
    });
    for (const path of ["/dam", "/dam?utm_source=rss", "/dam?fbclid=x&page=2#end", "/short"])
      expect(urlOf(await read(origin + path)), path).toBe(`${origin}/2031/dam`);
    expect(urlOf(await read(`${origin}/to-bare`))).toBe(`${origin}/bare?id=7`);
    // A site that calls every page its front page tells nothing of this one.
    expect(urlOf(await read(`${origin}/front?gclid=1`))).toBe(`${origin}/front`);
  });

  it("comes with the way there, and with the day that the page was changed", async () => {
    const { origin } = await start({
      "/dam": page(html('<meta property="article:modified_time" content="2031-05-05T10:00:00Z">')),
      "/old": redirect("/dam"),
    });
    const [one] = await read(`${origin}/old`);
    expect(one!.fetched).toEqual({ asked: `${origin}/old`, address: `${origin}/dam` });
    expect(settle(one!.drafts[0]!, {}, { published: "2031-05-04" }).article).toMatchObject({
      updated: "2031-05-05T10:00Z",
    });
  });
});

describe("what a server calls wrongly", () => {
  it("is read as what it is: a page called a feed, a feed called a page, another encoding", async () => {
    const feed = `<rss version="2.0"><channel><title>Velm Courier</title><item><title>Dam</title><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">The dam held.</content:encoded></item></channel></rss>`;
    const { origin } = await start({
      "/page": page(html("", "The dam at Vélm held overnight, the mayor said on Sunday."), {
        "content-type": "application/rss+xml; charset=windows-1251",
      }),
      "/feed": page(feed, { "content-type": "text/html; charset=utf-16" }),
    });
    const textOf = async (path: string): Promise<string | undefined> => (await read(origin + path))[0]!.drafts[0]?.text;
    expect(await textOf("/page")).toContain("The dam at Vélm held overnight");
    expect(await textOf("/feed")).toBe("The dam held.");
  });
});

describe("a fetch that fails", () => {
  it("tells what is gone from what could not be reached", async () => {
    const { origin } = await start({
      "/missing": answer(404),
      "/gone": answer(410),
      "/moved-away": redirect("/gone"),
      "/broken": answer(500),
      "/closed": answer(403),
      "/busy": answer(503),
      "/hanging": hanging,
    });
    const codes = new Map<string, string>();
    for (const path of ["/missing", "/gone", "/moved-away", "/broken", "/closed", "/busy", "/hanging"]) {
      const [one] = await read(origin + path);
      expect(one!.drafts).toEqual([]);
      expect(one!.fetched).toEqual({ asked: origin + path });
      codes.set(path, one!.faults.map(({ code }) => code).join());
    }
    expect(Object.fromEntries(codes)).toEqual({
      "/missing": "gone",
      "/gone": "gone",
      "/moved-away": "gone",
      "/broken": "unreachable",
      "/closed": "unreachable",
      "/busy": "unreachable",
      "/hanging": "unreachable",
    });
    const [nobody] = await read("http://127.0.0.1:9/");
    expect(nobody!.faults[0]).toMatchObject({ code: "unreachable" });
  });

  it("leaves of a feed's entry what the feed shows, marked as a part", async () => {
    const feed = `<rss version="2.0"><channel><title>Velm Courier</title>
      <item><title>Dam holds</title><link>/dam?utm_source=rss</link><description>The dam held, the mayor said.</description></item>
      <item><title>Road open</title><link>/road</link><description>The road is open.</description></item>
      <item><title>No address</title><link>http://[</link><description>The rail is shut.</description></item></channel></rss>`;
    const { origin } = await start({
      "/feed": page(feed, { "content-type": "text/xml" }),
      "/dam": page(html("")),
      "/road": answer(500),
    });
    const found = await read(`${origin}/feed`);
    expect(
      found.map(({ drafts, faults, fetched }) => [
        drafts[0]!.stated.url,
        settle(drafts[0]!, {}, {}).partial,
        faults.map(({ code }) => code).join(),
        fetched,
      ]),
    ).toEqual([
      [`${origin}/dam`, false, "", { asked: `${origin}/dam`, address: `${origin}/dam` }],
      [`${origin}/road`, true, "unreachable", { asked: `${origin}/road` }],
      [undefined, true, "", undefined],
    ]);
  });
});
