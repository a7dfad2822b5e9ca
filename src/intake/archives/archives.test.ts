import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { infoRecord, type Page, responseRecord, revisitRecord, warcOf } from "../../../test/support/make-warc.ts";
import type { Yield } from "../draft.ts";
import { readWacz } from "./read-wacz.ts";
import { readWarc } from "./read-warc.ts";

const html = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`;
const DAM = html(
  "Dam holds",
  "The dam at Velm held through the night, the mayor said on Sunday, and the river fell by a metre.",
);
const ROAD = html(
  "Road open",
  "The road from Velm to the coast is open again, the council said on Monday after the repair.",
);

const pageAt = (path: string, body: string | Uint8Array, more: Partial<Page> = {}): Buffer =>
  responseRecord({ url: `https://velm.example/${path}`, body, ...more });

async function* inParts(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function gather(
  source: AsyncIterable<Yield>,
): Promise<{ urls: (string | undefined)[]; texts: string[]; faults: string[] }> {
  const all: { urls: (string | undefined)[]; texts: string[]; faults: string[] } = { urls: [], texts: [], faults: [] };
  for await (const { drafts, faults } of source) {
    all.urls.push(...drafts.map(({ stated }) => stated.url));
    all.texts.push(...drafts.map(({ text }) => text));
    all.faults.push(...faults.map(({ message }) => message));
  }
  return all;
}

const read = (records: readonly Buffer[], gzip: boolean, size = 1000): ReturnType<typeof gather> =>
  gather(readWarc(inParts(warcOf(records, gzip), size), "crawl.warc"));

describe("readWarc", () => {
  it.each([true, false])("reads pages, packed by record or not (%s), whatever the parts they come in", async (gzip) => {
    const records = [
      infoRecord(),
      pageAt("dam", DAM),
      pageAt("moved", "", { status: 301 }),
      pageAt("picture", Uint8Array.from([255, 216, 255]), { type: "image/jpeg" }),
      pageAt("road", ROAD),
    ];
    const expected = { urls: ["https://velm.example/dam", "https://velm.example/road"], faults: [] };
    for (const size of [7, 1000, 1_000_000]) expect(await read(records, gzip, size)).toMatchObject(expected);
  });

  it("unpacks and puts together what was sent in pieces", async () => {
    const pieces = (body: Buffer): Buffer =>
      Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n0\r\n\r\n")]);
    const records = [
      pageAt("gzip", gzipSync(DAM), { head: ["Content-Encoding: gzip"] }),
      pageAt("br", brotliCompressSync(DAM), { head: ["content-encoding: br"] }),
      pageAt("both", pieces(gzipSync(DAM)), { head: ["Transfer-Encoding: chunked", "Content-Encoding: gzip"] }),
      pageAt("undone", DAM, { head: ["Transfer-Encoding: chunked", "Content-Encoding: gzip"] }),
      pageAt("latin", Buffer.from(DAM.replace("mayor", "maïor"), "latin1"), { type: "text/html; charset=iso-8859-1" }),
    ];
    const { texts, faults } = await read(records, true);
    expect(faults).toEqual([]);
    expect(texts.map((text) => text.includes("the river fell by a metre"))).toEqual([true, true, true, true, true]);
    expect(texts[4]).toContain("maïor");
  });

  it("takes a revisit of a page that it holds for that page, and says where it holds none", async () => {
    const records = [
      pageAt("dam", DAM, { digest: "sha1:AAA" }),
      revisitRecord("https://velm.example/dam", "sha1:AAA", "https://velm.example/dam"),
      revisitRecord("https://velm.example/old", "sha1:BBB", "https://velm.example/older"),
    ];
    const { texts, faults } = await read(records, true);
    expect(texts).toHaveLength(1);
    expect(faults).toEqual([
      "crawl.warc#https://velm.example/old: the archive only says that the page was as before, and holds no earlier state of it. Read it together with the archive that it refers to.",
    ]);
  });

  it.each([true, false])(
    "notices an archive that breaks off (packed: %s), and keeps what stands before",
    async (gzip) => {
      const whole = warcOf([pageAt("dam", DAM), pageAt("road", ROAD)], gzip);
      const first = warcOf([pageAt("dam", DAM)], gzip).length;
      for (const length of [first + 40, first + Math.floor((whole.length - first) / 2), whole.length - 12]) {
        const { urls, faults } = await gather(readWarc(inParts(whole.subarray(0, length), 512), "cut.warc"));
        expect(urls[0]).toBe("https://velm.example/dam");
        expect(faults.join("\n"), `cut at ${length} of ${whole.length}`).toMatch(
          /^cut\.warc#\d: the archive (?:breaks off in|is damaged behind) this record\./u,
        );
      }
    },
  );

  it("names the page and the archive of a fault, and goes on", async () => {
    const bomb = gzipSync("0".repeat(40_000_000));
    const records = [
      pageAt("bomb", bomb, { head: ["content-encoding: gzip"] }),
      pageAt("empty", "<p></p>"),
      pageAt("torn", gzipSync(DAM).subarray(0, 90), { head: ["content-encoding: gzip"] }),
      pageAt("odd", DAM, { head: ["content-encoding: rot13"] }),
      pageAt("road", ROAD),
    ];
    const { urls, faults } = await read(records, true);
    expect(urls).toEqual(["https://velm.example/road"]);
    expect(faults[2]).toContain("/torn: what the server sent cannot be unpacked (unexpected end of file).");
    expect(faults[3]).toContain(
      "/odd: what the server sent cannot be unpacked (it is packed in an unknown way ('rot13')).",
    );
    expect(faults[0]).toMatch(/^crawl\.warc#https:\/\/velm\.example\/bomb: /u);
    expect(faults[1]).toMatch(/^crawl\.warc#https:\/\/velm\.example\/empty: no text was found/u);
  });

  it("reads on behind what is no record, and behind a record that is longer than it says", async () => {
    const short = Buffer.from(
      pageAt("dam", DAM)
        .toString()
        .replace(/(?<=Content-Length: )\d+/u, (length) => String(Number(length) - 10)),
    );
    const records = [
      pageAt("road", ROAD),
      Buffer.from("words\r\nin between WARC/1.1\r\n"),
      short,
      pageAt("road", ROAD),
    ];
    const { urls, faults } = await read(records, false);
    expect(urls).toEqual(["road", "dam", "road"].map((name) => `https://velm.example/${name}`));
    expect(faults.map((message) => message.replace(/^crawl\.warc#(\d): the (record is longer).*/u, "$1 $2"))).toEqual([
      "1 record is longer",
      "2 record is longer",
    ]);
  });

  it("takes no length that is none", async () => {
    const odd = Buffer.from(
      pageAt("dam", DAM)
        .toString()
        .replace(/Content-Length: \d+/u, "Content-Length: -5e3"),
    );
    const { urls, faults } = await read([pageAt("road", ROAD), odd], false);
    expect(urls).toEqual(["https://velm.example/road"]);
    expect(faults[0]).toContain("crawl.warc#2: the archive breaks off in this record.");
  });

  it.each(["", "no archive at all, but words", "WARC/1.0\r\n"])("says that %j is none", async (words) => {
    const { texts, faults } = await gather(readWarc(inParts(Buffer.from(words), 100), "x.warc"));
    expect(texts).toEqual([]);
    expect(faults.join("")).toMatch(/x\.warc#\d: /u);
  });
});

describe("readWacz", () => {
  async function inFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(join(tmpdir(), "readout-wacz-"));
    try {
      return await work(join(folder, "crawl.wacz"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  async function write(path: string, files: Readonly<Record<string, Buffer>>): Promise<void> {
    const zip = new ZipFile();
    for (const [name, content] of Object.entries(files)) zip.addBuffer(content, name, { compress: false });
    zip.end();
    await finished(zip.outputStream.pipe(createWriteStream(path)));
  }

  it("reads the web archives in it, in the order of their names", async () => {
    await inFolder(async (path) => {
      await write(path, {
        "archive/b.warc.gz": warcOf([pageAt("road", ROAD)], true),
        "archive/a.warc": warcOf([pageAt("dam", DAM)], false),
        "pages/pages.jsonl": Buffer.from("{}"),
      });
      const { urls, faults } = await gather(readWacz(path));
      expect([urls, faults]).toEqual([["https://velm.example/dam", "https://velm.example/road"], []]);
    });
  });

  it("says what is wrong with a file that is none", async () => {
    await inFolder(async (path) => {
      await write(path, { "index.html": Buffer.from("x") });
      expect((await gather(readWacz(path))).faults[0]).toContain("no web archive is in it");
      expect((await gather(readWacz(`${path}.gone`))).faults[0]).toContain("it is no WACZ file");
    });
  });
});
