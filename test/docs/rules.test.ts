import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const conflicts = join(root, "src/relation/conflicts");

it("every rule of conflict is on the page of rules, and none that is not", () => {
  const page = readFileSync(join(root, "docs/rules.md"), "utf8");
  const described = [
    ...page.matchAll(/^\| `([a-z-]+)` \| (?:figure|time|wording|polarity|fact|attribution) \|/gmu),
  ].map(([, rule]) => rule);
  const code = readdirSync(conflicts, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(conflicts, file), "utf8"))
    .join("\n");
  const rules = [...code.matchAll(/[Rr]ule '([a-z-]+)'/gu)].map(([, rule]) => rule);
  expect(rules.length).toBeGreaterThan(5);
  expect(new Set(described)).toEqual(new Set(rules));
});
