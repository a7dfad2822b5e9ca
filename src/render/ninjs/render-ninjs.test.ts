import { expect, it } from "vitest";
import { extract } from "../../intake/extract.ts";
import type { Article } from "../../model/article.ts";
import { NINJS_VERSIONS, renderNinjs } from "./render-ninjs.ts";

const article: Article = {
  id: "dam",
  url: "https://velm.example/dam",
  outlet: "Velm Post",
  title: "Dam holds",
  byline: "Ilse Brandt",
  credit: "Northern Wire",
  published: "2031-05-05T09:15+02:00",
  updated: "2031-05-05T12:00+02:00",
  language: "en",
  text: "Dam holds\n\nThe dam held 🌊 overnight.  Two spaces stay.\n",
  sha256: "0",
};

it.each(NINJS_VERSIONS)("ninjs %s read again is the same article", (version) => {
  const { articles, skipped } = extract(JSON.stringify(renderNinjs(article, version)), { path: "dam.json" });
  expect(skipped).toEqual([]);
  const { sha256: _sha, id: _id, path: _path, ...again } = articles[0]!;
  const { sha256: _, id: __, ...first } = article;
  expect(again).toEqual(first);
});

it("leaves out what is not known", () => {
  const { byline: _b, credit: _c, updated: _u, url: _url, ...bare } = article;
  const ninjs = renderNinjs({ ...bare, title: "", published: null }, "3.0");
  expect(ninjs).not.toHaveProperty("headlines");
  expect(JSON.stringify(ninjs)).not.toContain("undefined");
  expect(ninjs["uri"]).toBe("urn:sha256:0");
});
