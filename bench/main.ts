// Measures speed: `npm run bench`, or `npm run bench -- stories` for a million articles through the stream of stories. Medians and spread of several runs on this machine; whole commands run in fresh processes.
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import compromise from "compromise";
import { analyse } from "../src/analysis/analyse.ts";
import { read } from "../src/readout/read.ts";
import { madeStory } from "./made-story.ts";
import { type Timing, timed } from "./timing.ts";

const run = promisify(execFile);
const root = new URL("..", import.meta.url).pathname;
const shared = process.env["READOUT_SHARED"] ?? join(root, "../shared");

function show(name: string, timing: Timing, note: string): void {
  const ms = (value: number): string => value.toFixed(0).padStart(7);
  console.log(
    `${name.padEnd(46)}${ms(timing.median)} ms  (${ms(timing.least)} – ${ms(timing.most)}, ${timing.runs} runs)  ${note}`,
  );
}

/** The whole command, start included, on five articles. */
async function command(): Promise<void> {
  const call = join(shared, "gold/call/articles");
  const articles = existsSync(call) ? call : join(root, "examples/ferry/articles");
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const entry = join(root, "dist/cli/main.js");
  try {
    if (!existsSync(entry)) throw new Error("dist is missing: run `npm run build` first");
    const html = join(folder, "readout.html");
    show(
      "readout, five articles, report written",
      await timed(() => run(process.execPath, [entry, articles, "--html", html])),
      "to stay under 1500",
    );
    show("node, an empty program", await timed(() => run(process.execPath, ["-e", ""])), "the floor of any command");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Analysis alone, on one core, beside a peer that finds less. */
async function analysis(): Promise<void> {
  const articles = madeStory(150, 3000);
  const ours = await timed(() => articles.map((article) => analyse(article)));
  show(
    "analysis, 150 articles of 3 KB",
    ours,
    `${((150 / ours.median) * 1000).toFixed(0)} articles a second; at least 150`,
  );
  const peer = await timed(() => articles.map((article) => compromise(article.text).json()), 3);
  show("compromise, the same texts", peer, "sentences, terms and tags only");
}

/** A large story, read whole. */
async function largeStory(): Promise<void> {
  const articles = madeStory(200, 3000, 7);
  show("read, a story of 200 articles of 3 KB", await timed(() => read(articles), 3), "to stay under 20000");
}

/** The stream of stories, in a process whose heap may not grow beyond 1,000 MB. */
function stories(): void {
  const script = join(root, "bench/stories.ts");
  const count = process.argv.slice(3);
  spawnSync(process.execPath, ["--max-old-space-size=1000", "--expose-gc", script, shared, ...count], {
    stdio: "inherit",
  });
}

if (process.argv[2] === "stories") stories();
else {
  await command();
  await analysis();
  await largeStory();
}
