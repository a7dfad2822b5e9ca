import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { SourceRange } from "../../src/intake/draft.ts";
import { extract } from "../../src/intake/extract.ts";

const RAIN = "Water stood two metres below the crest all night, and crews of the fire service watched the spillway. ";
const BODY = `<h1>Dam at Velm holds</h1><p>The dam at Velm held overnight, the mayor said.</p><p>${RAIN.repeat(3)}</p>`;
const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** The one article of a page; every range of its sources is checked against the page. */
function read(html: string): { readonly text: string; readonly notes: readonly string[] } {
  const { articles, skipped, sources } = extract(html, { path: "page.html" });
  expect(skipped).toEqual([]);
  const [article] = articles;
  expect(articles).toHaveLength(1);
  const ranges = (sources.get(article?.id ?? "") ?? []).flatMap((block) => block.ranges);
  const isRight = ({ start, end, from, to }: SourceRange): boolean =>
    to <= html.length &&
    (end - start !== to - from ||
      article?.text.slice(start, end) === html.slice(from, to).replaceAll(/[^\S\u00a0]/gu, " "));
  expect(ranges.filter((range) => !isRight(range))).toEqual([]);
  return { text: article?.text ?? "", notes: article?.notes ?? [] };
}

describe("pages that were made to do harm, or came to it", () => {
  it.each([
    ["boxes nested 100,000 deep", page("", `${"<div>".repeat(100_000)}${BODY}${"</div>".repeat(100_000)}`)],
    ["marks that nothing closes", page("", `${BODY}${"<p><b><i>word".repeat(30_000)}`)],
    ["a page cut off inside a tag", page("", BODY).slice(0, -16).concat('<div class="share')],
    ["a page cut off inside a script", page("", `${BODY}<script>var a = "<p>`)],
    ["an attribute of two million characters", page("", `<div class="${"a-b ".repeat(500_000)}">${BODY}</div>`)],
    ["a style of a million spaces", page("", `<div style="display${" ".repeat(1_000_000)}: block">${BODY}</div>`)],
    ["an entity without end", page("", `${BODY}<p>&#${"9".repeat(500_000)}`)],
    ["many entities", page("", `${BODY}<div>${"&amp;&lt;".repeat(100_000)}</div>`)],
    [
      "an entity that is declared, and expands",
      `<!DOCTYPE html [<!ENTITY a "${"b".repeat(1000)}">]>${page("", `${BODY}<p>&a;&a;</p>`)}`,
    ],
    [
      "JSON-LD nested a hundred thousand deep",
      page(`<script type="application/ld+json">${"[".repeat(100_000)}${"]".repeat(100_000)}</script>`, BODY),
    ],
    [
      "JSON-LD of 50,000 nodes",
      page(
        `<script type="application/ld+json">${JSON.stringify({ "@graph": Array.from({ length: 50_000 }, (_, i) => ({ "@type": "Person", "@id": `#${i}`, name: "a" })) })}</script>`,
        BODY,
      ),
    ],
    [
      "a date of a hundred thousand digits",
      page(`<meta name="date" content="${"1".repeat(100_000)}"><title>${"a | ".repeat(50_000)}</title>`, BODY),
    ],
    ["thirty thousand headings and times", page("", `${"<time>May 4</time><h1>a</h1>".repeat(30_000)}${BODY}`)],
  ])("%s", (_what, html) => {
    expect(read(html).text).toContain("The dam at Velm held overnight");
  });

  it("a page of a million entities is too large, and that is said", () => {
    const { articles, skipped } = extract(page("", BODY + "&amp;".repeat(1_000_000)), { path: "page.html" });
    expect([articles, skipped.map(({ code }) => code)]).toEqual([[], ["too-large"]]);
  });

  it("a page of thirty megabytes is too large, and that is said", () => {
    const { articles, skipped } = extract(page("", `${BODY}${"<p>word</p>".repeat(3_000_000)}`), { path: "page.html" });
    expect(articles).toEqual([]);
    expect(skipped.map(({ code }) => code)).toEqual(["too-large"]);
  });

  it("a page that names a wrong encoding is read as what it is", () => {
    const html = page('<meta charset="windows-1251">', BODY.replace("Velm held", "Vélm held"));
    expect(read(html).text).toContain("The dam at Vélm held");
    const latin = iconv.encode(page('<meta charset="utf-8">', BODY.replace("Velm held", "Vélm held")), "windows-1252");
    const [article] = extract(latin, { path: "page.html" }).articles;
    expect(article?.text).toContain("The dam at Vélm held");
  });

  it("positions count in the page with its own line ends, byte order mark aside", () => {
    const html = page("", BODY).replaceAll("><", ">\r\n<").replaceAll(" of the fire", "\r\nof the fire");
    expect(read(html).text).toContain("crews of the fire service");
    const { articles, sources } = extract(`\uFEFF${html}`, { path: "page.html" });
    const range = sources.get(articles[0]?.id ?? "")?.[0]?.ranges[0];
    expect(html.slice(range?.from).startsWith("The dam")).toBe(true);
  });
});
