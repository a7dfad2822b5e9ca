import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readSources } from "../../src/intake/read-sources.ts";
import { goldenInputs } from "./golden-inputs.ts";

/**
 * Golden pairs: a folder a format, `NAME.in.EXT` and beside it `NAME.out.json`, what intake makes of it. `NAME.in.ts` makes an input that is no text.
 * A missing golden file fails; `UPDATE_GOLDEN=1` writes them all anew, to be read before they are kept.
 */
const folder = mkdtempSync(join(tmpdir(), "readout-golden-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inputs = await goldenInputs();
const formats = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(formats)("%s", (format) => {
  const ofFormat = inputs.filter((input) => input.format === format);

  it("has inputs, and no result without one", () => {
    const results = readdirSync(join(import.meta.dirname, format)).filter((file) => file.endsWith(".out.json"));
    expect(ofFormat.map(({ name }) => `${name}.out.json`).toSorted()).toEqual(results.toSorted());
    expect(ofFormat.length).toBeGreaterThan(1);
  });

  it.each(ofFormat)("$name$ending", async ({ name, ending, bytes, golden }) => {
    const path = join(folder, name + ending);
    writeFileSync(path, await bytes());
    const { articles, skipped } = await readSources([path]);
    const found = {
      articles: articles.map(({ sha256: _sha256, ...article }) => withoutFolder(article)),
      skipped: skipped.map(({ code, message }) => withoutFolder({ code, message })),
    };
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });
});

/** The same with files named as if they stood where one is. */
const withoutFolder = (value: object): unknown => JSON.parse(JSON.stringify(value).replaceAll(`${folder}/`, ""));
