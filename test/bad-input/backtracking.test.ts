import { expect, it } from "vitest";
import { extract } from "../../src/intake/extract.ts";
import { parseOpml } from "../../src/intake/feeds/parse-opml.ts";
import { parseSitemap } from "../../src/intake/feeds/parse-sitemap.ts";
import { rulesOf } from "../../src/intake/fetch/robots.ts";
import { readFileName } from "../../src/intake/file-name.ts";
import { readMail } from "../../src/intake/mail/read-mail.ts";
import { paragraphsOf } from "../../src/intake/pdf/paragraphs.ts";

/**
 * Regular expressions that backtrack take the square of a long run, or more: at this length that is hours, and nothing here would end. No clock is asked;
 * what takes the length alone is done in a moment.
 */
const LENGTH = 400_000;

/** What patterns stumble over: runs that may be parted in many ways, and beginnings that nothing ends. */
const RUNS: readonly string[] = [
  " ",
  ".",
  "1",
  "a",
  "<",
  '"',
  "-",
  "*",
  "[",
  "(",
  "\n",
  "A ",
  "- ",
  "[a](",
  "<a ",
  "<!--",
  "&#",
  "1:",
  "May 1, ",
  "(AFP ",
  "with files from ",
];
/** Beginnings of something, before a run of spaces. */
const BEGINNINGS: readonly string[] = [
  "***",
  "===",
  "# a",
  "> ",
  "![",
  "[a]: ",
  "`a",
  "<a",
  "(",
  "12:",
  "By A",
  "© ",
  "//",
];
const LONG: readonly string[] = [
  ...RUNS.map((run) => `${run.repeat(LENGTH / run.length)}x`),
  ...BEGINNINGS.map((beginning) => `${beginning}${" ".repeat(LENGTH)}x`),
];

const RSS = (words: string): string =>
  `<rss version="2.0"><channel><item><title>${words}</title><description>${words}</description><pubDate>${words}</pubDate></item></channel></rss>`;
const PAGE = (words: string): string =>
  `<html><head><title>${words}</title><meta name="author" content='${words}'><meta name="date" content='${words}'></head>
  <body><div class='${words}' style='${words}'><h1>${words}</h1><p>The dam at Velm held overnight, the mayor said.</p><p>${words}</p></div></body></html>`;

/** Every way into intake that runs patterns over what it is given. */
const WAYS: readonly (readonly [string, (words: string) => unknown])[] = [
  ["plain text", (words) => extract(words, { path: "a.txt" })],
  ["plain text behind a title", (words) => extract(`Dam holds\n\n${words}\n\nThe dam held.`, { path: "a.txt" })],
  ["text of no name", (words) => extract(words)],
  ["Markdown", (words) => extract(words, { path: "a.md" })],
  ["front matter", (words) => extract(`---\ntitle: ${words}\n---\nThe dam held.`, { path: "a.md" })],
  ["a page of it", (words) => extract(words, { path: "a.html" })],
  ["a page's parts", (words) => extract(PAGE(words), { path: "a.html" })],
  [
    "JSON-LD",
    (words) => extract(`<script type="application/ld+json">${words}</script>The dam held.`, { path: "a.html" }),
  ],
  ["a feed's parts", (words) => extract(RSS(words), { path: "a.xml" })],
  ["a feed's end", (words) => extract(`${RSS("The dam held.")}${words}`, { path: "a.xml" })],
  ["a document type", (words) => extract(`<!DOCTYPE rss [${words}${RSS("The dam held.")}`, { path: "a.xml" })],
  ["JSON", (words) => extract(words, { path: "a.json" })],
  [
    "fields",
    (words) => extract(JSON.stringify({ body: words, title: words, date: words, url: `https://a.example/${words}` })),
  ],
  ["JSON Lines", (words) => extract(words, { path: "a.jsonl" })],
  ["OPML", (words) => attempt(() => parseOpml(`<opml version="2.0"><body>${words}</body></opml>`, "a.opml"))],
  ["a sitemap", (words) => parseSitemap(`<urlset><url><loc>${words}</loc></url>${words}`)],
  ["robots.txt", (words) => rulesOf("https://a.example/robots.txt", 200, `User-agent: *\nDisallow: ${words}`)],
  ["a file's name", (words) => readFileName(`${words}.txt`)],
  ["lines of a PDF", (words) => paragraphsOf([[{ text: words, x: 1, y: 1, height: 1, ends: true }]])],
  [
    "heads of a message",
    (words) =>
      readMail(Buffer.from(`From: ${words}\r\nSubject: ${words}\r\nContent-Type: ${words}\r\n\r\nHeld.`), "a").catch(
        () => {},
      ),
  ],
  ["a message's words", (words) => readMail(Buffer.from(`From: a@b.example\r\n\r\n${words}`), "a").catch(() => {})],
];

function attempt(work: () => unknown): void {
  try {
    work();
  } catch {
    // Whether it can be read is told elsewhere; here it has to end.
  }
}

it.each(WAYS)("%s", async (_name, read) => {
  for (const words of LONG) await read(words);
  expect(LONG.length).toBeGreaterThan(0);
});
