import { pdfOf } from "../../support/make-pdf.ts";
import type { MadeInput } from "../golden-inputs.ts";

/** Two pages without a text layer. */
const scan: MadeInput = { ending: ".pdf", bytes: () => pdfOf([[], []]) };
export default scan;
