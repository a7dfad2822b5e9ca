import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ReadoutError } from "../../model/error.ts";

/** The pages that `npm run build:web` makes, by the id of the element that their data stands in. */
const TEMPLATES = { readout: "template.html", "readout-check": "check-template.html" } as const;

/** Where they are put; the same place seen from `src/` and from `dist/`. */
const FOLDER = new URL("../../../dist/render/html/", import.meta.url);

const templates = new Map<string, string>();

/**
 * A page with its data in it, as JSON that the page's own script reads: text from outside is never markup.
 * @throws ReadoutError 'runtime' where the page has not been built
 */
export function fillTemplate(id: keyof typeof TEMPLATES, data: unknown): string {
  const file = new URL(TEMPLATES[id], FOLDER);
  const template = templates.get(id) ?? readTemplate(file);
  templates.set(id, template);
  const tag = `<script type="application/json" id="${id}">`;
  const at = template.indexOf(`${tag}</script>`);
  if (at < 0) throw missing(file, new Error(`there is no ${tag} in it`));
  return template.slice(0, at + tag.length) + inScript(JSON.stringify(data)) + template.slice(at + tag.length);
}

/** JSON that nothing inside can end or change the meaning of: every `<`, and the line ends that only scripts know, escaped. */
function inScript(json: string): string {
  return json.replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function readTemplate(file: URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw missing(file, cause);
  }
}

function missing(file: URL, cause: unknown): ReadoutError {
  const advice = "Build it with 'npm run build:web', or install the package as published.";
  return new ReadoutError("runtime", fileURLToPath(file), "the page's template is missing.", advice, cause);
}
