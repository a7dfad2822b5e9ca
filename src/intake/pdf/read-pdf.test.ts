import { expect, it } from "vitest";
import { pdfOf } from "../../../test/support/make-pdf.ts";
import { ReadoutError } from "../../model/error.ts";
import { readPdf } from "./read-pdf.ts";

const REPORT = pdfOf(
  [
    [
      { text: "Report on the dam at Velm", y: 720, size: 18 },
      { text: "The dam at Velm held through the night of 4 May, although the river rose by more than two me-", y: 680 },
      { text: "tres within six hours. The wall did not move, the engineer in charge found on Sunday.", y: 666 },
      {
        text: "At least 1,200 people left their homes in the valley before midnight, according to the fire ser-",
        y: 630,
      },
      { text: "vice.", y: 616 },
    ],
  ],
  "Report on the dam at Velm",
);

it("puts lines together into paragraphs, and words that a line's end parts", async () => {
  const { text, stated, notes } = await readPdf(REPORT, "dam.pdf");
  expect(text.split("\n\n")).toEqual([
    "Report on the dam at Velm",
    "The dam at Velm held through the night of 4 May, although the river rose by more than two metres within six hours. The wall did not move, the engineer in charge found on Sunday.",
    "At least 1,200 people left their homes in the valley before midnight, according to the fire service.",
  ]);
  expect(stated.title).toBe("Report on the dam at Velm");
  expect(notes).toEqual(["The text comes from a PDF; its paragraphs were put together from lines."]);
});

it("leaves out lines that stand on every page, and joins what goes on over a page", async () => {
  const page = (number: number, first: string, second: string): { text: string; y: number }[] => [
    { text: `Velm Post, page ${number}`, y: 760 },
    { text: first, y: 700 },
    { text: second, y: 686 },
  ];
  const bytes = pdfOf([
    page(
      1,
      "The council met on Monday to talk about the repair of the wall, and voted for it at",
      "the end of a long night in which nobody left and the mayor spoke for almost two hours of",
    ),
    page(2, "what had to be done. The vote was open.", "Nobody was against it."),
    page(3, "The work begins in June.", "It takes a year."),
  ]);
  const { text } = await readPdf(bytes, "council.pdf");
  expect(text).not.toContain("Velm Post");
  expect(text).toContain("spoke for almost two hours of what had to be done.");
});

it("says what it cannot read", async () => {
  await expect(readPdf(pdfOf([[]]), "scan.pdf")).rejects.toThrow(/scan\.pdf: the PDF has no text, only pictures\./u);
  await expect(readPdf(Buffer.from("%PDF-1.4 and no more"), "broken.pdf")).rejects.toThrow(
    /broken\.pdf: the PDF is damaged\./u,
  );
  await expect(readPdf(REPORT.subarray(0, 300), "cut.pdf")).rejects.toMatchObject({ place: "cut.pdf" });
});

it("is not brought down by what a damaged PDF leaves behind", async () => {
  for (let at = 9; at < REPORT.length; at += 41) {
    for (const splinter of ["[", "<< /Length 9 >> stream", "9".repeat(300)]) {
      const damaged = Buffer.concat([REPORT.subarray(0, at), Buffer.from(splinter), REPORT.subarray(at)]);
      await readPdf(damaged, "damaged.pdf").catch((error: unknown) => expect(error).toBeInstanceOf(ReadoutError));
    }
  }
});
