// Measures speed: `npm run bench [-- JOB…]`. Medians and spread of several runs on this machine; whole commands run in fresh processes.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import compromise from "compromise";
import { analyse } from "../src/analysis/analyse.ts";
import { read } from "../src/readout/read.ts";
import { archive } from "./archive.ts";
import { madeStory } from "./made-story.ts";
import { writeDraft, writeStory } from "./write-story.ts";
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

/** The built command, as a user starts it. */
function builtCommand(): string {
  if (!existsSync(join(root, "dist/cli/main.js"))) throw new Error("dist is missing: run `npm run build` first");
  return join(root, "bin/readout.cjs");
}

/** The whole command, start included, on five articles. */
async function command(): Promise<void> {
  const call = join(shared, "gold/call/articles");
  const articles = existsSync(call) ? call : join(root, "examples/ferry/articles");
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  try {
    const entry = builtCommand();
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

/** The whole command, start included, on a draft of 1,000 words against a story of 20 articles; exit code 1 says that there are findings. */
async function draftAgainstStory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  try {
    const entry = builtCommand();
    const story = writeStory(join(folder, "story"), madeStory(20, 3000, 3));
    const draft = writeDraft(join(folder, "draft.txt"), 1000);
    const check = (): Promise<unknown> =>
      run(process.execPath, [entry, "check", draft, "--against", story, "--json"], { maxBuffer: 1e8 }).catch(
        (error: unknown) => {
          if (!(error instanceof Error && "code" in error && error.code === 1)) throw error;
        },
      );
    show("check, 1,000 words against 20 articles of 3 KB", await timed(check), "to stay under 2000");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const jobs: Readonly<Record<string, () => Promise<void>>> = {
  read: command,
  analysis,
  large: largeStory,
  archive: () => archive(show),
  check: draftAgainstStory,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(jobs, name));
if (unknown.length > 0) {
  console.error(`no such job: ${unknown.join(", ")}; there are ${Object.keys(jobs).join(", ")}`);
  process.exit(2);
}
for (const [name, job] of Object.entries(jobs)) if (wanted.length === 0 || wanted.includes(name)) await job();
