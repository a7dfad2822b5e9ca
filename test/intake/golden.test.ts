import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/intake/extract.ts";

/**
 * Golden pairs: a folder a format, `NAME.in.EXT` and beside it `NAME.out.json`, what intake makes of it. A missing golden file fails;
 * `UPDATE_GOLDEN=1` writes them all anew, to be read before they are kept.
 */
const formats = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(formats.map(({ name }) => name))("%s", (format) => {
  const folder = join(import.meta.dirname, format);
  const inputs = readdirSync(folder).filter((file) => /\.in\.\w+$/u.test(file));

  it("has inputs", () => expect(inputs.length).toBeGreaterThan(0));

  it.each(inputs)("%s", (input) => {
    const { articles, skipped } = extract(readFileSync(join(folder, input)), { path: input });
    const found = {
      articles: articles.map(({ sha256: _sha256, ...article }) => article),
      skipped: skipped.map(({ code, message }) => ({ code, message })),
    };
    const golden = join(folder, input.replace(/\.in\.\w+$/u, ".out.json"));
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });
});
