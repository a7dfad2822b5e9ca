import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ReadoutError } from "../../model/error.ts";
import type { Readout } from "../../model/readout.ts";

/** Where `npm run build:web` puts the page; the same place seen from `src/` and from `dist/`. */
const TEMPLATE = new URL("../../../dist/render/html/template.html", import.meta.url);
const PLACE = /(<script type="application\/json" id="readout">)(<\/script>)/;

let template: string | undefined;

/**
 * The record as one HTML page that needs nothing else: it opens from disk and fetches nothing. The record stands in it as
 * JSON, which the page's own script reads; text from outside is never markup.
 * @throws ReadoutError 'runtime' where the page has not been built.
 */
export function renderHtml(readout: Readout): string {
  template ??= readTemplate();
  const json = inScript(JSON.stringify(readout));
  return template.replace(PLACE, (_, open: string, close: string) => open + json + close);
}

/** JSON that nothing inside can end or change the meaning of: every `<`, and the line ends that only scripts know, escaped. */
function inScript(json: string): string {
  return json.replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function readTemplate(): string {
  try {
    return readFileSync(TEMPLATE, "utf8");
  } catch (cause) {
    const advice = "Build it with 'npm run build:web', or install the package as published.";
    throw new ReadoutError("runtime", fileURLToPath(TEMPLATE), "the page's template is missing.", advice, cause);
  }
}
