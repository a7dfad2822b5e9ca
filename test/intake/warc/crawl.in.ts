import { gzipSync } from "node:zlib";
import { infoRecord, responseRecord, revisitRecord, warcOf } from "../../support/make-warc.ts";
import type { MadeInput } from "../golden-inputs.ts";

const page = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Front page</a></nav><article><h1>${title}</h1><p>${words}</p></article></body></html>`;

const DAM = page(
  "Dam holds",
  "The dam at Velm held through the night, the mayor said on Sunday, and the river fell by a metre before noon.",
);
const FEED = `<rss version="2.0"><channel><title>Velm Courier</title><item><title>School opens</title><link>https://velm.example/school</link><description>The school opens on Monday, the district said.</description></item></channel></rss>`;

/** A crawl packed by record: a packed page, a feed, what is passed over, and revisits with and without their page. */
const crawl: MadeInput = {
  ending: ".warc.gz",
  bytes: () =>
    warcOf(
      [
        infoRecord(),
        responseRecord({
          url: "https://velm.example/dam",
          head: ["Content-Encoding: gzip"],
          body: gzipSync(DAM),
          digest: "sha1:AAA",
        }),
        responseRecord({ url: "https://velm.example/moved", status: 301, body: "" }),
        responseRecord({ url: "https://velm.example/dam.jpg", type: "image/jpeg", body: "no picture" }),
        revisitRecord("https://velm.example/dam?again", "sha1:AAA", "https://velm.example/dam"),
        revisitRecord("https://velm.example/old", "sha1:BBB", "https://velm.example/older"),
        responseRecord({ url: "https://velm.example/feed", type: "application/rss+xml", body: FEED }),
        responseRecord({ url: "https://velm.example/empty", body: "<p></p>" }),
      ],
      true,
    ),
};
export default crawl;
