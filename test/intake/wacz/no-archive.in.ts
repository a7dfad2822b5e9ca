import { zipOf } from "../../support/make-zip.ts";
import type { MadeInput } from "../golden-inputs.ts";

/** A ZIP file in which nothing was crawled. */
const none: MadeInput = { ending: ".wacz", bytes: () => zipOf({ "index.html": Buffer.from("<p>No crawl.</p>") }) };
export default none;
