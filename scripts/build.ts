// Builds dist/: the compiled sources, what they read beside them, and the page. `npm run build [-- --no-web]`.
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const [src, dist] = [join(root, "src"), join(root, "dist")];

/** Runs a tool of the project; its failure ends the build. */
function run(tool: string, ...args: string[]): void {
  const { status } = spawnSync(join(root, "node_modules", ".bin", tool), args, { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    console.error(`build: ${tool} ${args.join(" ")} failed.`);
    process.exit(1);
  }
}

/** Weights and templates: the compiler carries over code and imported JSON alone. */
function copyAssets(): void {
  for (const file of readdirSync(src, { recursive: true, encoding: "utf8" })) {
    if (/\.[a-z]+$/u.test(file) && !/\.(?:ts|tsx|json|md)$/u.test(file)) cpSync(join(src, file), join(dist, file));
  }
}

// What was built before stays until the new code compiles.
const fresh = join(root, ".cache", "dist");
rmSync(fresh, { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json", "--outDir", fresh);
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
copyAssets();
const page = ["build", "--config", "web/vite.config.ts", "--logLevel", "warn"] as const;
if (!process.argv.includes("--no-web")) {
  run("vite", ...page);
  run("vite", ...page, "--mode", "check");
}
