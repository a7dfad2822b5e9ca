import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  after,
  endless,
  hanging,
  packed,
  page,
  redirect,
  serve,
  type Server,
  truncated,
} from "../../../test/support/misbehaving-server.ts";
import { type Fetcher, type FetchOptions, openFetcher } from "./fetcher.ts";

const open: (Server | Fetcher)[] = [];
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});

async function start(answers: Parameters<typeof serve>[0]): Promise<Server> {
  const server = await serve(answers);
  open.push(server);
  return server;
}

function fetcher(options: FetchOptions = {}): Fetcher {
  const opened = openFetcher({ allowPrivate: true, pause: 0, timeout: 5000, ...options });
  open.push(opened);
  return opened;
}

describe("what is fetched", () => {
  it("gives the bytes with type, charset and the way there", async () => {
    const { origin } = await start({
      "/a": redirect("/b", 301),
      "/b": redirect("./c#part"),
      "/c": page("<p>Dam</p>", { "content-type": 'Text/HTML; Charset="ISO-8859-1"' }),
    });
    const found = await fetcher().fetch(`${origin}/a`);
    expect(found).toMatchObject({
      url: `${origin}/a`,
      address: `${origin}/c`,
      redirects: [`${origin}/a`, `${origin}/b`],
      status: 200,
      type: "text/html",
      charset: "ISO-8859-1",
    });
    expect(found.bytes.toString()).toBe("<p>Dam</p>");
  });

  it.each(["gzip", "br", "zstd"] as const)("unpacks %s", async (encoding) => {
    const { origin } = await start({ "/": packed(encoding, "<p>packed</p>") });
    expect((await fetcher().fetch(origin)).bytes.toString()).toBe("<p>packed</p>");
  });

  it("names itself, with a contact where one is given", async () => {
    const server = await start({ "/": page("x") });
    await fetcher({ contact: "desk@paper.example\r\nx: (y)" }).fetch(server.origin);
    expect(server.requests.at(-1)!.headers["user-agent"]).toBe("Readout/0.1 (desk@paper.examplex: y)");
  });

  it("asks again with a condition, and takes the kept answer where nothing changed", async () => {
    let asked = 0;
    const server = await start({
      "/": (request, response) => {
        asked++;
        if (request.headers["if-none-match"] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end();
        else
          response
            .writeHead(200, { "content-type": "text/plain", etag: '"v1"', "cache-control": "max-age=0" })
            .end("kept");
      },
    });
    const folder = mkdtempSync(join(tmpdir(), "readout-cache-"));
    for (let run = 0; run < 2; run++) {
      const opened = openFetcher({ allowPrivate: true, pause: 0, cache: folder });
      expect((await opened.fetch(server.origin)).bytes.toString()).toBe("kept");
      await opened.close();
    }
    expect(asked).toBe(2);
    expect(server.requests.filter(({ headers }) => headers["if-none-match"] === '"v1"')).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});

describe("what is refused", () => {
  it("does not lead inside: by number, by name, or after a redirect", async () => {
    const inner = await start({ "/": page("secret") });
    const outer = await start({ "/": redirect(`${inner.origin}/`) });
    await expect(fetcher({ allowPrivate: false }).fetch(inner.origin)).rejects.toMatchObject({ code: "refused" });
    const port = inner.host.split(":")[1]!;
    await expect(fetcher({ allowPrivate: false }).fetch(`http://localhost:${port}/`)).rejects.toMatchObject({
      code: "refused",
    });
    await expect(fetcher({ allowPrivate: [outer.host] }).fetch(outer.origin)).rejects.toMatchObject({
      code: "refused",
      place: `${inner.origin}/robots.txt`,
    });
    expect(inner.requests).toEqual([]);
  });

  it("connects to the address that was checked, whatever the name leads to later", async () => {
    const server = await start({ "/": page("inside") });
    const port = server.host.split(":")[1]!;
    let asked = 0;
    const rebinding: FetchOptions["resolve"] = (_host, _options, callback) => {
      asked++;
      callback(null, [{ address: asked === 1 ? "127.0.0.1" : "192.0.2.1", family: 4 }]);
    };
    const refused = fetcher({ allowPrivate: false, resolve: rebinding });
    await expect(refused.fetch(`http://news.example:${port}/`)).rejects.toMatchObject({ code: "refused" });
    expect(server.requests).toEqual([]);
  });

  it.each(["file:///etc/hostname", "ftp://a.example/x", "http://user:word@a.example/", "no address"])(
    "refuses %s",
    async (address) => {
      await expect(fetcher().fetch(address)).rejects.toMatchObject({ code: "refused" });
    },
  );

  it("keeps to robots.txt", async () => {
    const server = await start({
      "/robots.txt": page("User-agent: Readout\nDisallow: /closed\n\nUser-agent: *\nDisallow: /", {
        "content-type": "text/plain",
      }),
      "/open": page("open"),
      "/closed": page("closed"),
    });
    const one = fetcher();
    expect((await one.fetch(`${server.origin}/open`)).bytes.toString()).toBe("open");
    await expect(one.fetch(`${server.origin}/closed`)).rejects.toThrow(/robots\.txt does not allow it/u);
    expect(server.requests.map(({ path }) => path)).toEqual(["/robots.txt", "/open"]);
  });

  it("takes nothing while robots.txt fails", async () => {
    const { origin } = await start({
      "/robots.txt": (_request, response) => void response.writeHead(500).end(),
      "/": page("x"),
    });
    await expect(fetcher().fetch(origin)).rejects.toMatchObject({ code: "refused" });
  });
});

describe("limits and patience", () => {
  it("waits as Retry-After tells, and asks again", async () => {
    const server = await start({ "/": after(1, 503, { "retry-after": "1" }, page("at last")) });
    expect((await fetcher().fetch(server.origin)).bytes.toString()).toBe("at last");
    const [, first, second] = server.requests;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(950);
  });

  it("gives up where a server asks for more than it may", async () => {
    const { origin } = await start({ "/": after(9, 429, { "retry-after": "3600" }, page("never")) });
    await expect(fetcher().fetch(origin)).rejects.toThrow(/busy and asks for 3600 seconds/u);
  });

  it("asks one host one request at a time, with a pause", async () => {
    const server = await start({ "/a": page("a"), "/b": page("b"), "/c": page("c") });
    const one = fetcher({ pause: 200 });
    await Promise.all(["/a", "/b", "/c"].map((path) => one.fetch(server.origin + path)));
    const times = server.requests.filter(({ path }) => path !== "/robots.txt").map(({ at }) => at);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(190);
    expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(190);
  });

  it("holds back bombs, endless answers, hanging servers, loops and cut answers", async () => {
    const { origin } = await start({
      "/bomb": packed("gzip", "0".repeat(20_000_000)),
      "/endless": endless,
      "/hanging": hanging,
      "/doubled": (_request, response) =>
        void response.writeHead(200, { "content-encoding": "gzip, gzip, gzip, gzip" }).end("x"),
      "/unknown": (_request, response) => void response.writeHead(200, { "content-encoding": "rot13" }).end("x"),
      "/loop": redirect("/loop"),
      "/cut": truncated,
      "/gone": (_request, response) => void response.writeHead(410).end(),
    });
    const one = fetcher({ largest: 1_000_000, timeout: 700 });
    await expect(one.fetch(`${origin}/bomb`)).rejects.toMatchObject({ code: "too-large" });
    await expect(one.fetch(`${origin}/endless`)).rejects.toMatchObject({ code: "too-large" });
    await expect(one.fetch(`${origin}/hanging`)).rejects.toThrow(/did not answer in time/u);
    await expect(one.fetch(`${origin}/doubled`)).rejects.toThrow(/packed 4 times over/u);
    await expect(one.fetch(`${origin}/unknown`)).rejects.toThrow(/unknown way \('rot13'\)/u);
    await expect(one.fetch(`${origin}/loop`)).rejects.toThrow(/leads on more than 10 times/u);
    await expect(one.fetch(`${origin}/cut`)).rejects.toMatchObject({ code: "unreachable" });
    await expect(one.fetch(`${origin}/gone`)).rejects.toMatchObject({
      code: "gone",
      what: "the server answered 410.",
    });
  });
});
