import { expect, it } from "vitest";
import { blocksOf } from "../blocks/blocks-of.ts";
import { parsePage } from "../tree/parse-page.ts";
import { plainPage } from "./plain-page.ts";
import { askReadability } from "./readability.ts";

it("writes a page anew without what no reader sees", () => {
  const html = `<html><head><title>a</title></head><body onload=x><script>b</script><p class="c" style="d" onclick="e">f &lt;g&gt; &amp; "h"<br><b hidden>i</b></p><p class="${"j".repeat(1000)}">k</body></html>`;
  expect(plainPage(parsePage(html))).toBe(
    `<!doctype html><html><head></head><body><p class="c">f &lt;g&gt; &amp; "h"<br></p><p class="${"j".repeat(300)}">k</p></body></html>`,
  );
});

it("tells which blocks Readability takes, and has no opinion where there are too many", () => {
  const rain = "Water stood two metres below the crest all night, and crews watched the spillway, she said. ";
  const page = parsePage(
    `<body><div class="menu"><a href=a>World</a></div><div class="story"><p>${rain.repeat(3)}<p>${rain.repeat(4)}<p>${rain.repeat(2)}</div></body>`,
  );
  expect(askReadability(page, blocksOf(page))).toEqual([false, true, true, true]);
  const many = parsePage("<p>word</p>".repeat(5000));
  expect(askReadability(many, blocksOf(many))).toBeUndefined();
});
