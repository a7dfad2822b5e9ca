import { expect, it } from "vitest";
import { blocksOf } from "../blocks/blocks-of.ts";
import { parsePage } from "../tree/parse-page.ts";
import { standsApart } from "./apart.ts";

const kept = (html: string): string[] =>
  blocksOf(parsePage(html)).flatMap((block) => (standsApart(block) ? [] : [block.text]));

it("keeps captions, credits, links to elsewhere, forms and requests apart", () => {
  expect(kept('<figure><figcaption>The dam.</figcaption></figure><p class="wp-caption-text">The dam.</p>')).toEqual([]);
  expect(kept('<p><a href="/y">Older dams of the valley</a></p><p>Read more: older dams</p>')).toEqual([]);
  expect(kept('<div class="author-bio"><p>Ko Meyer writes.</p></div><nav><p>World</p></nav>')).toEqual([]);
});

it("keeps sentences that begin with the same words", () => {
  const sentence = "Photos show that the water stood two metres below the crest all night.";
  expect(kept(`<body><form><p>${sentence}</p><p>a</p></form></body>`)).toEqual([sentence, "a"]);
});
