import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PAGES = [
  ["dist/render/html/template.html"],
  ["dist/render/html/check-template.html", "--mode", "check"],
] as const;

/** Builds the pages' templates before the tests, where they are missing or older than what they are built from. */
export default function buildPage(): void {
  const changed = readdirSync(at("web"), { recursive: true, encoding: "utf8" })
    .map((name) => statSync(at(`web/${name}`)).mtimeMs)
    .reduce((latest, time) => Math.max(latest, time), 0);
  for (const [template, ...mode] of PAGES) {
    const built = statSync(at(template), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (built > changed) continue;
    const words = [at("node_modules/vite/bin/vite.js"), "build", "--config", at("web/vite.config.ts"), ...mode];
    // The test runner's own NODE_ENV would give a page for development.
    const env = { ...process.env, NODE_ENV: "production" };
    execFileSync(process.execPath, words, { cwd: at("."), env, stdio: "inherit" });
  }
}
