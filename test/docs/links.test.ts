import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const pages = [
  "README.md",
  "examples/README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

it.each(pages)("%s links only to what is there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  for (const [, target = ""] of text.matchAll(/\]\((?!https?:)([^)#]+)/gu)) {
    expect(existsSync(join(root, dirname(page), target)), target).toBe(true);
  }
});

it("the README's commands are scripts of the project", () => {
  const scripts = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  for (const [, name = ""] of readFileSync(join(root, "README.md"), "utf8").matchAll(/npm run ([a-z:]+)/gu)) {
    expect(scripts.scripts).toHaveProperty([name]);
  }
});
