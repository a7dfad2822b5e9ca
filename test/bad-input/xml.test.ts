import { describe, expect, it } from "vitest";
import { extract } from "../../src/intake/extract.ts";
import { parseOpml } from "../../src/intake/feeds/parse-opml.ts";
import { parseSitemap } from "../../src/intake/feeds/parse-sitemap.ts";

/** What a document type declares to do harm: an entity that is a billion words, one without end, a file and an address. */
const HARM = `<!DOCTYPE x [<!ENTITY e0 "boom">${Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join("")}
  <!ENTITY loop "&loop;&loop;"><!ENTITY % outer SYSTEM "http://127.0.0.1:9/x.dtd"> %outer;
  <!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "http://127.0.0.1:9/secret">]>`;
const CALLED = "&e30; &loop; &file; &net;";
const WORDS = "The dam at Velm held overnight, the mayor said.";
const DEPTH = 100_000;
const deep = (name: string, within: string): string => `<${name}>`.repeat(DEPTH) + within + `</${name}>`.repeat(DEPTH);

/** A document of each kind of XML: its first lines, words in it, and elements around them. */
const KINDS: readonly (readonly [string, (before: string, words: string) => string])[] = [
  [
    "RSS",
    (before, words) =>
      `${before}<rss version="2.0"><channel><title>Courier</title><item><title>One</title><description>${words}</description></item></channel></rss>`,
  ],
  [
    "Atom",
    (before, words) =>
      `${before}<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><title>One</title><content type="html">${words}</content></entry></feed>`,
  ],
  [
    "RDF",
    (before, words) =>
      `${before}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="a"><title>One</title><description>${words}</description></item></rdf:RDF>`,
  ],
];

describe.each(KINDS)("%s that was made to do harm", (_kind, make) => {
  it.each([
    ["entities that expand, and lead to files and addresses", make(HARM, `${WORDS} ${CALLED}`)],
    ["the same behind a declaration", make(`<?xml version="1.0"?>\n${HARM}`, `${WORDS} ${CALLED}`)],
    ["elements nested 100,000 deep", make("", WORDS + deep("b", "x"))],
    ["elements of its own nested 100,000 deep", make("", `${WORDS}${"<item>".repeat(DEPTH)}`)],
    ["an attribute of a million characters", make("", `${WORDS}<b a="${"x ".repeat(500_000)}"/>`)],
    [
      "a hundred thousand attributes",
      make("", `${WORDS}<b ${Array.from({ length: DEPTH }, (_, i) => `a${i}="x"`).join(" ")}/>`),
    ],
    ["a comment and a section that never end", make("", `${WORDS}<!-- <![CDATA[`)],
  ])("%s", (_what, xml) => {
    const { articles, skipped } = extract(xml, { path: "feed.xml" });
    expect(skipped.map(({ code }) => code)).toEqual([]);
    expect(articles[0]?.text).toContain("held overnight");
    const all = JSON.stringify(articles);
    expect(all).not.toMatch(/boom|root:|secret"/u);
    expect(all.length).toBeLessThan(20_000);
  });
});

describe("lists that were made to do harm", () => {
  const opml = (before: string, within: string): string => `${before}<opml version="2.0"><body>${within}</body></opml>`;
  const outline = '<outline text="One &file;" xmlUrl="https://courier.example/feed"/>';
  const sitemap = (before: string, within: string): string => `${before}<urlset>${within}</urlset>`;
  const url = "<url><loc>https://courier.example/&file;dam</loc></url>";

  it("OPML: entities and depth", () => {
    expect(parseOpml(opml(HARM, outline), "a.opml").map((feed) => feed.url)).toEqual(["https://courier.example/feed"]);
    const nested = `${'<outline text="a">'.repeat(DEPTH)}${outline}${"</outline>".repeat(DEPTH)}`;
    expect(parseOpml(opml("", outline + nested), "a.opml")).toHaveLength(1);
  });

  it("sitemaps: entities and depth", () => {
    const [page] = parseSitemap(sitemap(HARM, url)).pages;
    expect(page?.url).toMatch(/^https:\/\/courier\.example\/(?:&file;)?dam$/u);
    expect(parseSitemap(sitemap("", url.replace("&file;", "") + deep("url", "x"))).pages).toEqual([
      { url: "https://courier.example/dam" },
    ]);
  });
});

describe("a wrong name of an encoding", () => {
  const [, rss] = KINDS[0]!;
  const words = "The dam at Vélm held, the mayor said.";

  it.each([
    ["UTF-8 that is called something else", Buffer.from(rss('<?xml version="1.0" encoding="windows-1251"?>', words))],
    ["Windows-1252 that is called UTF-8", Buffer.from(rss('<?xml version="1.0" encoding="utf-8"?>', words), "latin1")],
    ["an encoding that nobody knows", Buffer.from(rss('<?xml version="1.0" encoding="x-velm"?>', words), "latin1")],
    [
      "UTF-16 that is called UTF-8",
      Buffer.from(`\uFEFF${rss('<?xml version="1.0" encoding="utf-8"?>', words)}`, "utf16le"),
    ],
  ])("%s", (_what, bytes) => {
    const { articles, skipped } = extract(bytes, { path: "feed.xml" });
    expect([articles.map(({ text }) => text), skipped]).toEqual([[words], []]);
  });
});

describe("one kind served as another", () => {
  const html = `<!doctype html><html lang="en"><head><title>Dam holds</title></head><body><article><p>${WORDS}</p></article></body></html>`;
  const [, rss] = KINDS[0]!;

  it.each([".xml", ".rss", ".atom", ".rdf"])("a page under the name of a feed (%s)", (ending) => {
    const { articles, skipped } = extract(html, { path: `feed${ending}` });
    expect([articles.map(({ text }) => text), skipped]).toEqual([[WORDS], []]);
  });

  it.each([".html", ".htm", ".json", ""])("a feed under the name of something else (%s)", (ending) => {
    const { articles, skipped } = extract(rss('<?xml version="1.0"?>', WORDS), { path: `page${ending}` });
    expect([articles.map(({ text }) => text), skipped]).toEqual([[WORDS], []]);
  });
});
