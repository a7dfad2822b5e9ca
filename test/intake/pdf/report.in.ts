import { pdfOf } from "../../support/make-pdf.ts";
import type { MadeInput } from "../golden-inputs.ts";

/** Three pages with a running head, a paragraph that goes on over a page, and a word that a line's end parts. */
const report: MadeInput = {
  ending: ".pdf",
  bytes: () => {
    const head = (number: number): { text: string; y: number } => ({
      text: `Office of Rivers, page ${number}`,
      y: 760,
    });
    return pdfOf(
      [
        [
          head(1),
          { text: "Report on the dam at Velm", y: 720, size: 18 },
          {
            text: "The dam at Velm held through the night of 4 May, although the river rose by more than two me-",
            y: 680,
          },
          {
            text: "tres within six hours. The wall was watched from both banks by crews of the fire service and by",
            y: 666,
          },
        ],
        [
          head(2),
          { text: "two engineers of this office. It did not move.", y: 720 },
          {
            text: "At least 1,200 people left their homes in the valley before midnight, according to the fire service.",
            y: 680,
          },
        ],
        [head(3), { text: "The lake is to be lowered by three metres until June.", y: 720 }],
      ],
      "Report on the dam at Velm",
    );
  },
};
export default report;
