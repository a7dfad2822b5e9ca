// Feeds mutated inputs to intake for as long as asked: `npm run fuzz -- [--minutes 60] [--seed 1]`. Seeds are the golden inputs, the examples and, where they
// are beside the project, the pages and feeds of the public data. An input that throws, takes more than 2 s or leaves more than 500 MB held is
// written to .cache/fuzz and ends the run with 1. The same seed gives the same inputs.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { comeFrom } from "../src/intake/read-sources.ts";

const LONGEST = 2000;
const MOST_HELD = 500 * 1024 * 1024;

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
});
const root = new URL("..", import.meta.url).pathname;
const shared = process.env["READOUT_SHARED"] ?? join(root, "../shared");
const kept = join(root, ".cache", "fuzz");
mkdirSync(kept, { recursive: true });

/** A file to begin with; it is read anew each time, so that what is held is what intake holds. */
interface Seed {
  readonly ending: string;
  readonly path: string;
}

const SPLINTERS = [
  "<",
  ">",
  "</",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "&#x110000;",
  "&#0;",
  "&amp",
  "<script>",
  "</script",
  "<p ",
  '="',
  "\0",
  "\r",
  "\uFEFF",
  "\u202E",
  "\uD800",
  "<table>",
  "<div>".repeat(300),
  "</div>".repeat(50),
  "<a href='".repeat(50),
  '<meta charset="utf-16">',
  '<?xml version="1.0" encoding="shift_jis"?>',
  "<!DOCTYPE x [<!ENTITY a '&a;&a;'>]>",
  "a".repeat(5000),
  "WARC/1.0\r\n",
  "Content-Length: 99999999\r\n",
  "\r\n\r\n",
  "stream",
  "endobj",
  "{",
  "[".repeat(2000),
  '"',
  "\\u",
  "1e999",
];

const MUTATIONS: readonly ((bytes: Buffer) => Buffer)[] = [
  (bytes) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  (bytes) => without(bytes, place(bytes), Math.floor(random() * 200)),
  (bytes) => inserted(bytes, place(bytes), Buffer.from(pick(SPLINTERS))),
  (bytes) => inserted(bytes, place(bytes), slice(bytes)),
  (bytes) => inserted(bytes, place(bytes), slice(bytesOf(pick(seeds)))),
  (bytes) => {
    const changed = Buffer.from(bytes);
    for (let n = 0; n < 20 && changed.length > 0; n++)
      changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
    return changed;
  },
];

const seeds = seedsIn(
  join(root, "test/intake"),
  join(root, "examples"),
  join(shared, "bench/pages"),
  join(shared, "bench/feed-items"),
);
const random = randomFrom(Number(values.seed));
let [count, slowest, most] = [0, 0, 0];

async function fuzz(): Promise<void> {
  // The first reading of each kind also loads what reads it.
  for (const seed of seeds.filter((_, index) => index % 40 === 0))
    await survives(join(kept, `warm${seed.ending}`), bytesOf(seed), Infinity);
  slowest = 0;
  const end = Date.now() + Number(values.minutes) * 60_000;
  let failed = false;
  while (Date.now() < end && !failed) {
    const seed = pick(seeds);
    const bytes = mutate(bytesOf(seed));
    const ending = random() < 0.05 ? pick(seeds).ending : seed.ending;
    failed = !(await survives(join(kept, `input${ending}`), bytes));
    count++;
    if (count % 1000 === 0)
      console.log(`${count} inputs, slowest ${slowest} ms, most held ${Math.round(most / 1e6)} MB`);
  }
  console.log(
    `${count} inputs from ${seeds.length} seeds: slowest ${slowest} ms, most held ${Math.round(most / 1e6)} MB${failed ? ": FAILED" : ""}`,
  );
  process.exitCode = failed ? 1 : 0;
}

async function survives(path: string, bytes: Buffer, longest = LONGEST): Promise<boolean> {
  writeFileSync(path, bytes);
  // Time of the processor: another program on the machine is no fault of an input.
  const start = process.cpuUsage();
  try {
    for await (const come of comeFrom([path])) {
      if ("fault" in come && come.fault.code === "internal") throw come.fault;
    }
  } catch (error) {
    console.error(
      `${path}: ${error instanceof Error ? (error.cause instanceof Error ? error.cause.stack : error.stack) : String(error)}`,
    );
    return false;
  }
  const { user, system } = process.cpuUsage(start);
  const taken = Math.round((user + system) / 1000);
  slowest = Math.max(slowest, taken);
  most = Math.max(most, process.memoryUsage().rss);
  if (taken <= longest && most <= MOST_HELD) {
    rmSync(path);
    return true;
  }
  console.error(`${path}: ${taken} ms, ${Math.round(most / 1e6)} MB held`);
  return false;
}

/** One to eight changes of the kinds that break parsers. */
function mutate(bytes: Buffer): Buffer {
  let mutated = bytes;
  const changes = 1 + Math.floor(random() * 8);
  for (let n = 0; n < changes; n++) mutated = pick(MUTATIONS)(mutated);
  return mutated.subarray(0, 8_000_000);
}

function place(bytes: Buffer): number {
  return Math.floor(random() * (bytes.length + 1));
}

function slice(bytes: Buffer): Buffer {
  const start = place(bytes);
  return bytes.subarray(start, start + Math.floor(random() * 3000));
}

const inserted = (bytes: Buffer, at: number, more: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);

const without = (bytes: Buffer, at: number, length: number): Buffer =>
  Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);

function pick<T>(list: readonly T[]): T {
  // Every list here has members.
  return list[Math.floor(random() * list.length)] as T;
}

function bytesOf({ path }: Seed): Buffer {
  return path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path);
}

function seedsIn(...folders: readonly string[]): Seed[] {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .toSorted()
      .map((file) => join(folder, file))
      .filter(
        (path) =>
          statSync(path).isFile() &&
          /\.(?:html?|xml|rss|atom|rdf|json|txt|md|eml|mht|pdf|warc|opml)(?:\.gz)?$/u.test(path),
      )
      .filter((path) => statSync(path).size < 2_000_000)
      .map((path) => ({ ending: extname(path.replace(/\.gz$/u, "")), path })),
  );
}

/** A generator of numbers in [0, 1) (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

await fuzz();
