import type { Article } from "../src/model/article.ts";
import { randomFrom } from "../eval/random.ts";

const SECTIONS = ["Home", "World", "Region", "Business", "Sport", "Culture", "Weather", "Letters", "Archive", "Jobs"];

/** A page as outlets serve them, made around an article: head, menus, share buttons, related reports, comments, scripts; some 22 KB of it furniture. */
export function madePage({ id, outlet, text, published }: Article): string {
  const random = randomFrom(Buffer.from(id).reduce((sum, byte) => 31 * sum + byte, 7));
  const paragraphs = text.split(/\n+/u).filter((line) => line !== "");
  const title = (paragraphs[0] ?? id).slice(0, 70);
  const links = (count: number, of: string): string =>
    Array.from(
      { length: count },
      (_, index) =>
        `<li class="${of}-item"><a href="/${of}/${index}"><span>${SECTIONS[index % 10]} ${index}</span></a></li>`,
    ).join("\n");
  const comments = Array.from(
    { length: 12 },
    (_, index) =>
      `<div class="comment" id="c${index}"><p class="comment-author">reader${Math.floor(random() * 1000)}</p><p>I read this twice and still think that number ${index} is right.</p></div>`,
  ).join("\n");
  const script = `window.settings = ${JSON.stringify(Array.from({ length: 300 }, (_, key) => ({ key, value: Math.floor(random() * 1e9) })))};`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | ${outlet}</title>
<link rel="canonical" href="https://made.example/${id}"><meta property="og:site_name" content="${outlet}">
<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: title, datePublished: published, publisher: { name: outlet } })}</script>
<style>${".a { color: red }\n".repeat(100)}</style><script>${script}</script></head><body>
<header class="site-header"><nav class="main-nav"><ul>${links(40, "nav")}</ul></nav></header>
<main><article class="story"><h1>${escaped(title)}</h1><p class="byline">By the desk</p><ul class="share">${links(6, "share")}</ul>
<div class="story-body">${paragraphs.map((words) => `<p>${escaped(words)}</p>`).join("\n")}</div></article>
<aside class="related"><h3>Related</h3><ul>${links(30, "related")}</ul></aside><section id="comments"><h3>Comments</h3>${comments}</section></main>
<footer class="site-footer"><ul>${links(40, "footer")}</ul><p>© ${outlet}. All rights reserved.</p></footer></body></html>`;
}

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
