import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const src = resolve(import.meta.dirname, "../src");

/** Which stage may import which (`docs/design.md`); each may import itself and `model`. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  intake: [],
  analysis: [],
  stories: [],
  encoder: [],
  relation: [],
  archive: [],
  render: [],
  readout: ["relation", "analysis", "encoder", "intake", "stories", "archive", "render"],
  check: ["readout", "relation", "analysis", "encoder", "intake", "stories", "archive", "render"],
  lsp: ["check", "readout", "relation", "analysis", "encoder", "intake", "stories", "archive", "render"],
  keeping: ["readout", "relation", "analysis", "encoder", "intake", "stories", "archive", "render"],
  cli: [
    "desk",
    "worker",
    "check",
    "lsp",
    "keeping",
    "readout",
    "relation",
    "analysis",
    "encoder",
    "intake",
    "stories",
    "archive",
    "render",
  ],
  "index.ts": ["check", "readout", "relation", "analysis", "encoder", "intake", "stories", "archive", "render"],
};

/** Packages that know a natural language: only the folder of that language may import them. */
const languageLibraries = /^(?:wink-|chrono-node|stemmer)/;

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(src, file));

/** Static and dynamic imports of a source file, comments left out. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|(?:^|\n)import\s*"([^"]+)"/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

const stageOf = (file: string): string => relative(src, file).split("/")[0] ?? "";

it("finds the sources", () => expect(files.length).toBeGreaterThan(40));

it.each(files.filter((file) => !file.endsWith(".test.ts")))("%s imports with the way of the data", (file) => {
  const stage = stageOf(file);
  const may = allowed[stage];
  expect(may, `no rule for '${stage}'`).toBeDefined();
  for (const specifier of importsOf(file)) {
    if (!specifier.startsWith(".")) {
      if (languageLibraries.test(specifier)) expect(relative(src, file)).toMatch(/^analysis\/[a-z]{2}\//);
      continue;
    }
    const target = stageOf(resolve(dirname(file), specifier));
    if (target !== stage && target !== "model") expect(may, specifier).toContain(target);
  }
});

it("has no cycle", () => {
  const graph = new Map(
    files.map((file) => [file, importsOf(file).flatMap((s) => (s.startsWith(".") ? [resolve(dirname(file), s)] : []))]),
  );
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    expect(path, `a cycle through ${relative(src, file)}`).not.toContain(file);
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});
