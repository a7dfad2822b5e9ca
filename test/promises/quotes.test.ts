import { expect, it } from "vitest";
import { read } from "../../src/readout/read.ts";
import { examples } from "./examples.ts";

const OPENING = /["“‘'«„`]\s?$/u;

it.each(examples)(
  "never shows words of '$name' as a quotation that did not stand in quotation marks",
  ({ articles }) => {
    const readout = read(articles);
    const texts = new Map(readout.articles.map((article) => [article.id, article.text]));
    const marked = readout.quotes.filter((quote) => quote.kind !== "indirect");
    expect(marked.length).toBeGreaterThan(2);
    for (const { span } of marked) {
      const text = texts.get(span.article) ?? "";
      expect(text.slice(Math.max(0, span.start - 2), span.start), text.slice(span.start, span.end)).toMatch(OPENING);
    }
  },
);
