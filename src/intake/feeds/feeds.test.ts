import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadoutError } from "../../model/error.ts";
import { mendXml } from "./mend-xml.ts";
import { parseFeed } from "./parse-feed.ts";
import { parseOpml } from "./parse-opml.ts";
import { parseSitemap } from "./parse-sitemap.ts";
import { isWhole } from "./read-feed.ts";

const rss = (items: string): string => `<rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`;

describe("parseFeed", () => {
  it("keeps what an entry tells of itself", () => {
    const path = join(import.meta.dirname, "../../../test/intake/feeds/rss-2.in.xml");
    const [first, second] = parseFeed(readFileSync(path, "utf8"), "rss-2.in.xml").items;
    expect(first).toMatchObject({
      id: "courier-77",
      url: "https://courier.example/dam",
      title: "Dam holds after night of rain & wind",
      byline: "Ilse Brandt",
      source: "Northern Wire",
      credit: "Northern Wire",
    });
    expect(first!.content!.value).toContain("did not move an inch");
    expect(isWhole(second!)).toBe(false);
  });

  it("takes no photographer for the credit of the words", () => {
    const item = `<item><title>One</title><media:credit xmlns:media="http://search.yahoo.com/mrss/" role="photographer">A. Lens</media:credit></item>`;
    expect(parseFeed(rss(item), "feed").items[0]!.credit).toBeUndefined();
  });

  it("never expands entities that a feed declares, nor reads a file through one", () => {
    const bomb = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};&e${i};">`).join(
      "",
    );
    const doctype = `<!DOCTYPE rss [<!ENTITY e0 "boom">${bomb}<!ENTITY x SYSTEM "file:///etc/hostname">]>`;
    const feed = parseFeed(`${doctype}${rss("<item><title>&e20; &x;</title></item>")}`, "feed");
    expect(JSON.stringify(feed).length).toBeLessThan(500);
    expect(JSON.stringify(feed)).not.toContain("boom");
  });

  it("reads a feed that is nested a hundred thousand deep", () => {
    const deep = `${"<b>".repeat(100_000)}deep${"</b>".repeat(100_000)}`;
    const feed = parseFeed(rss(`<item><title>One</title><description>${deep}</description></item>`), "feed");
    expect(feed.items[0]!.title).toBe("One");
  });

  it("reads the entries before the place where a feed breaks off", () => {
    const whole = rss(Array.from({ length: 50 }, (_, i) => `<item><title>Item ${i}</title></item>`).join(""));
    const feed = parseFeed(whole.slice(0, whole.indexOf("<title>Item 31")), "feed");
    expect(feed.items.length).toBeGreaterThanOrEqual(31);
    expect(feed.notes).toEqual(["The feed's XML is broken; it was read as far as it goes."]);
  });

  it.each(["", "just words", "<html><body><p>A page.</p></body></html>", '{"version": "2"}'])("refuses %j", (text) => {
    expect(() => parseFeed(text, "feed")).toThrow(ReadoutError);
  });

  it("never fails in another way than with an error of ours", () => {
    assert(
      property(string({ unit: "binary", maxLength: 300 }), (noise) => {
        for (const text of [noise, rss(noise), rss(`<item><title>${noise}</title></item>`)]) {
          try {
            parseFeed(text, "feed");
          } catch (error) {
            expect(error).toBeInstanceOf(ReadoutError);
          }
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe("mendXml", () => {
  it("closes what is open and leaves out what closes nothing", () => {
    expect(mendXml("<a><b>x & y</c></b><d>")).toBe("<a><b>x &amp; y</b><d></d></a>");
  });
});

describe("parseOpml", () => {
  it("finds the feeds in folders, each once and in order", () => {
    const list = `<opml version="2.0"><body><outline text="Folder"><outline text="A" xmlUrl="https://a.example/feed"/>
      <outline text="B" title="Bee" xmlUrl="https://b.example/feed"/></outline><outline text="A again" xmlUrl="https://a.example/feed"/></body></opml>`;
    expect(parseOpml(list, "feeds.opml")).toEqual([
      { url: "https://a.example/feed", title: "A" },
      { url: "https://b.example/feed", title: "Bee" },
    ]);
  });

  it("says that something else is no list", () => {
    expect(() => parseOpml("words", "feeds.opml")).toThrow(/feeds\.opml: it is no OPML list/u);
  });
});

describe("parseSitemap", () => {
  it("reads a news sitemap", () => {
    const xml = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc> https://a.example/1 </loc><lastmod>2031-05-05</lastmod><news:news><news:publication><news:name>Post</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2031-05-04T10:00:00Z</news:publication_date><news:title>Dam holds &amp; rain ends</news:title></news:news></url>
      <url><loc>https://a.example/2</loc></url>`;
    expect(parseSitemap(xml)).toEqual({
      pages: [
        {
          url: "https://a.example/1",
          updated: "2031-05-05",
          outlet: "Post",
          language: "en",
          published: "2031-05-04T10:00:00Z",
          title: "Dam holds & rain ends",
        },
        { url: "https://a.example/2" },
      ],
      sitemaps: [],
    });
  });

  it("tells an index from a list of pages", () => {
    const xml = "<sitemapindex><sitemap><loc>https://a.example/news.xml</loc></sitemap></sitemapindex>";
    expect(parseSitemap(xml)).toEqual({ pages: [], sitemaps: ["https://a.example/news.xml"] });
  });
});
