import { expect, it } from "vitest";
import { infoRecord, responseRecord, warcOf } from "../support/make-warc.ts";
import { pdfOf } from "../support/make-pdf.ts";
import { DAM, folderOf, readout } from "./command.ts";

const page = (number: number): Buffer =>
  responseRecord({
    url: `https://velm.example/${number % 2 ? "dam" : `dam-${number}`}`,
    body: `<html lang="en"><title>Report ${number}</title><body><article><p>Report ${number}: the dam at Velm held through the night, the mayor said on Sunday.</p></article></body></html>`,
  });

it("extracts a crawl page by page, each with an id of its own", () => {
  const crawl = warcOf([infoRecord(), ...Array.from({ length: 40 }, (_, i) => page(i))], true);
  const cwd = folderOf({ "crawl.warc.gz": crawl, "cut.warc.gz": crawl.subarray(0, crawl.length - 100) });
  const { code, out, err } = readout(["extract", "crawl.warc.gz", "--json"], { cwd });
  expect([code, err]).toEqual([0, ""]);
  const ids = out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { article: { id: string } }).article.id);
  expect(new Set(ids).size).toBe(40);
  const cut = readout(["extract", "cut.warc.gz", "--json"], { cwd });
  expect(cut.code).toBe(1);
  expect(cut.out.trim().split("\n").length).toBeGreaterThanOrEqual(38);
  expect(cut.err).toMatch(/cut\.warc\.gz#\d+: the archive (?:is damaged behind|breaks off in) this record\./u);
});

it("reads text, PDF, message and archive of one story together", () => {
  const cwd = folderOf({
    "reports/one.txt": DAM,
    "reports/report.pdf": pdfOf([
      [{ text: "The dam at Velm held overnight, the mayor, Ilse Brandt, said on Sunday.", y: 700 }],
    ]),
    "reports/letter.eml":
      "From: Velm Post <post@velm.example>\r\nSubject: Dam holds\r\nDate: Mon, 5 May 2031 06:30:00 +0000\r\n\r\nThe dam at Velm held through the night, Ilse Brandt said.\r\n",
    "reports/crawl.warc": warcOf([page(1)], false),
  });
  const { code, out, err } = readout(["reports", "--json"], { cwd });
  expect([code, err]).toEqual([0, ""]);
  const { articles } = JSON.parse(out) as { articles: { id: string }[] };
  expect(articles.map(({ id }) => id).toSorted()).toEqual(["letter", "one", "report", "velm.example-dam"]);
});
