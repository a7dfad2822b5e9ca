import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const TEMPLATE = "dist/render/html/template.html";

/** Builds the page's template before the tests, where it is missing or older than what it is built from. */
export default function buildPage(): void {
  const built = statSync(at(TEMPLATE), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changed = readdirSync(at("web"), { recursive: true, encoding: "utf8" })
    .map((name) => statSync(at(`web/${name}`)).mtimeMs)
    .reduce((latest, time) => Math.max(latest, time), 0);
  if (built > changed) return;
  // The test runner's own NODE_ENV would give a page for development.
  execFileSync(process.execPath, [at("node_modules/vite/bin/vite.js"), "build", "--config", at("web/vite.config.ts")], {
    cwd: at("."),
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "inherit",
  });
}
