import { zipOf } from "../../support/make-zip.ts";
import { responseRecord, warcOf } from "../../support/make-warc.ts";
import type { MadeInput } from "../golden-inputs.ts";

const record = (name: string, words: string): Buffer =>
  responseRecord({
    url: `https://velm.example/${name}`,
    body: `<html lang="en"><head><title>The ${name} at Velm</title></head><body><p>${words}</p></body></html>`,
  });

/** Two web archives, of which the second is named first, beside lists of pages that are not read. */
const crawl: MadeInput = {
  ending: ".wacz",
  bytes: () =>
    zipOf({
      "archive/b.warc.gz": warcOf([record("road", "The road is open again, the council said on Monday.")], true),
      "archive/a.warc": warcOf([record("dam", "The dam held through the night, the mayor said on Sunday.")], false),
      "pages/pages.jsonl": Buffer.from('{"format": "json-pages-1.0"}\n{"url": "https://velm.example/dam"}\n'),
      "datapackage.json": Buffer.from('{"profile": "data-package"}'),
    }),
};
export default crawl;
