import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { readHtml } from "./read-html.ts";

const RAIN = "Water stood two metres below the crest all night, and crews of the fire service watched the spillway. ";

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article>${body}</article></main><footer>Imprint</footer></body></html>`;

const BODY = `<h1>Dam at Velm holds</h1><p>The dam at Velm held <a href="/x">overnight</a>, the mayor said.</p><p>${RAIN.repeat(3)}</p><h2>What is next</h2><ul><li>Inspection on Monday</li><li>School opens<br>on Tuesday</li></ul><blockquote><p>"Not an inch."</p></blockquote><p>${RAIN.repeat(2)}</p>`;

describe("readHtml", () => {
  it("keeps headings, items and quotes as blocks, and leaves out what surrounds them", () => {
    const [article] = extract(page("<title>Dam at Velm holds | Velm Courier</title>", BODY), {
      path: "a.html",
    }).articles;
    expect(article?.text.split("\n\n")).toEqual([
      "The dam at Velm held overnight, the mayor said.",
      RAIN.repeat(3).trim(),
      "What is next",
      "• Inspection on Monday",
      "• School opens\non Tuesday",
      '"Not an inch."',
      RAIN.repeat(2).trim(),
    ]);
    expect(article).toMatchObject({ title: "Dam at Velm holds", language: "en-GB" });
  });

  it("takes JSON-LD before Open Graph before other meta elements", () => {
    const linked = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "Courier" },
        {
          "@type": ["NewsArticle"],
          headline: "Dam at Velm holds &amp; hopes",
          datePublished: "2031-05-04T09:30:00+02:00",
          dateModified: "2031-05-04T11:00:00+02:00",
          author: [{ "@type": "Person", name: "Ilse Brandt" }, { name: "AFP" }],
          publisher: { name: "Velm Courier" },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script><meta property="og:title" content="Other title">
      <meta property="og:site_name" content="Other"><meta name="date" content="2030-01-01"><link rel="canonical" href="https://courier.example/dam">`;
    expect(extract(page(head, BODY), { path: "a.html" }).articles[0]).toMatchObject({
      title: "Dam at Velm holds & hopes",
      outlet: "Velm Courier",
      byline: "Ilse Brandt, AFP",
      credit: "AFP",
      published: "2031-05-04T09:30+02:00",
      updated: "2031-05-04T11:00+02:00",
      url: "https://courier.example/dam",
    });
  });

  it("passes over what cannot be meant, and falls back on what the page shows", () => {
    const head = `<script type="application/ld+json">{broken</script><meta name="author" content="https://social.example/courier"><meta name="date" content="soon">`;
    const body = `${BODY}<p class="byline">By Ko Meyer</p><time datetime="2031-05-05T08:00Z">yesterday</time>`;
    expect(extract(page(head, body), { path: "a.html" }).articles[0]).toMatchObject({
      byline: "Ko Meyer",
      published: "2031-05-05T08:00Z",
    });
  });

  it("leaves out captions, hidden words, links to elsewhere and what tells about the author", () => {
    const body = `<h1>Dam at Velm holds</h1><figure><img src="x"><figcaption>The dam, on Sunday.</figcaption></figure><p>${RAIN.repeat(2)}<span style="clip: rect(0 0 0 0)">opens new tab</span></p>
      <div class="info"><p class="wp-caption-text">Crews at the spillway.</p></div><p><a href="/y">Read more: older dams of the valley</a></p><p>${RAIN.repeat(3)}</p><div class="author-bio"><p>Ko Meyer has covered dams for years and lives near one of them.</p></div>`;
    expect(extract(page("", body), { path: "a.html" }).articles[0]?.text).toBe(
      `${RAIN.repeat(2).trim()}\n\n${RAIN.repeat(3).trim()}`,
    );
  });

  it("puts together an article that stands in several boxes of one kind", () => {
    const box = (n: number): string =>
      `<div class="chunk"><div class="text">${Array.from({ length: 4 }, (_, i) => `<p>Paragraph ${n}.${i}: ${RAIN}</p>`).join("")}</div></div><div class="ad"><p>Advertisement</p></div>`;
    const { text } = extract(page("", [1, 2, 3].map(box).join("")), { path: "a.html" }).articles[0] ?? { text: "" };
    expect(text.match(/Paragraph \d\.\d/gu)).toHaveLength(12);
    expect(text).not.toContain("Advertisement");
  });

  it("finds the credit in a line that is no part of the text", () => {
    const [article] = extract(page("", `${BODY}<p>Copyright 2031 AFP.</p>`), { path: "a.html" }).articles;
    expect(article?.credit).toBe("AFP");
    expect(article?.text).not.toContain("Copyright");
  });
});

describe("positions", () => {
  it("lead from every character of the text to the same character of the page", () => {
    const html = page(
      "<title>Dam</title>",
      `${BODY}<p>Fire &amp; rescue&nbsp;services <b>stood</b>\r\n by.<br>All night.</p>`,
    );
    const { text, sources = [] } = readHtml(html, "a.html", []);
    const covered = sources.flatMap((block) => {
      expect(block.ranges[0]?.start).toBe(block.start);
      return block.ranges.map((range, index) => {
        expect(range.end).toBe(block.ranges[index + 1]?.start ?? block.end);
        return [text.slice(range.start, range.end), html.slice(range.from, range.to)] as const;
      });
    });
    for (const [words, there] of covered) {
      const same = words.replaceAll(/\s/gu, " ") === there.replaceAll(/\s/gu, " ");
      expect(same || /^(?:\s+|&\w+;|<br>|<li>)$/u.test(there), `${words} | ${there}`).toBe(true);
    }
    expect(covered).toContainEqual(["&", "&amp;"]);
    expect(covered).toContainEqual(["\n", "<br>"]);
    expect(covered).toContainEqual(["• ", "<li>"]);
  });
});
