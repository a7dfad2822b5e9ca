// Feeds mutated inputs to intake for as long as asked: `npm run fuzz -- [--minutes 60] [--seed 1]`. Seeds are the golden inputs of every format, the examples
// and, where they are beside the project, the real pages and items of feeds of the public data; each kind is as likely as any other, however many seeds it
// has. An input that throws, takes more than 2 s, leaves more than 500 MB held or makes a library write to the console ends the run with 1; the last
// input of each ending is in .cache/fuzz. The same seed gives the same inputs.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { randomFrom } from "../eval/random.ts";
import { parseOpml } from "../src/intake/feeds/parse-opml.ts";
import { parseSitemap } from "../src/intake/feeds/parse-sitemap.ts";
import { listIn } from "../src/intake/read-document.ts";
import { comeFrom } from "../src/intake/read-sources.ts";
import { ReadoutError } from "../src/model/error.ts";
import { goldenInputs } from "../test/intake/golden-inputs.ts";

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
  "Transfer-Encoding: chunked\r\nContent-Encoding: br\r\n",
  "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
  " ".repeat(20_000),
  ".".repeat(5000),
  "1".repeat(5000),
  "Content-Length: 99999999\r\n",
  "\r\n\r\n",
  "stream",
  "endobj",
  "<< /Length 99999999 /Filter /FlateDecode >>",
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
  (bytes) => inserted(bytes, place(bytes), slice(bytesOf(anySeed()))),
  (bytes) => {
    const changed = Buffer.from(bytes);
    for (let n = 0; n < 20 && changed.length > 0; n++)
      changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
    return changed;
  },
];

const groups = await seedGroups();
const random = randomFrom(Number(values.seed));
let [count, slowest, most] = [0, 0, 0];

async function fuzz(): Promise<void> {
  // The first reading of each kind also loads what reads it.
  for (const [first] of groups) if (first) await survives(join(kept, `warm${first.ending}`), bytesOf(first), Infinity);
  slowest = 0;
  const end = Date.now() + Number(values.minutes) * 60_000;
  let failed = false;
  while (Date.now() < end && !failed) {
    const seed = anySeed();
    const bytes = mutate(bytesOf(seed));
    const ending = random() < 0.05 ? anySeed().ending : seed.ending;
    failed = !(await survives(join(kept, `input${ending}`), bytes));
    count++;
    if (count % 1000 === 0)
      console.log(`${count} inputs, slowest ${slowest} ms, most held ${Math.round(most / 1e6)} MB`);
  }
  console.log(
    `${count} inputs from ${groups.flat().length} seeds of ${groups.length} kinds: slowest ${slowest} ms, most held ${Math.round(most / 1e6)} MB${failed ? ": FAILED" : ""}`,
  );
  if (!failed) rmSync(kept, { recursive: true });
  process.exitCode = failed ? 1 : 0;
}

async function survives(path: string, bytes: Buffer, longest = LONGEST): Promise<boolean> {
  writeFileSync(path, bytes);
  const silenced = silence();
  // Time of the processor: another program on the machine is no fault of an input.
  const start = process.cpuUsage();
  try {
    for await (const come of comeFrom([path])) {
      if ("fault" in come && come.fault.code === "internal") throw come.fault;
    }
    readList(bytes.toString("utf8"), path);
  } catch (error) {
    silenced.end();
    console.error(
      `${path}: ${error instanceof Error ? (error.cause instanceof Error ? error.cause.stack : error.stack) : String(error)}`,
    );
    return false;
  } finally {
    silenced.end();
  }
  const { user, system } = process.cpuUsage(start);
  const taken = Math.round((user + system) / 1000);
  slowest = Math.max(slowest, taken);
  most = Math.max(most, process.memoryUsage().rss);
  const { said } = silenced;
  if (taken <= longest && most <= MOST_HELD && said.length === 0) return true;
  console.error(`${path}: ${taken} ms, ${Math.round(most / 1e6)} MB held ${said.join(" ")}`);
  return false;
}

/** Keeps what is written to the console: what a library has to say is for nobody there, and is to be a fault or nothing. */
function silence(): { readonly said: readonly string[]; readonly end: () => void } {
  const own = { ...console };
  const said: string[] = [];
  console.log = console.warn = console.error = console.info = (...words: unknown[]) => void said.push(words.join(" "));
  return { said, end: () => void Object.assign(console, own) };
}

/** As a file a list is only told apart; by its address it is read. */
function readList(text: string, path: string): void {
  const kind = listIn(text);
  if (kind === "sitemap") parseSitemap(text);
  if (kind !== "opml") return;
  try {
    parseOpml(text, path);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
  }
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

const anySeed = (): Seed => pick(pick(groups));

function bytesOf({ path }: Seed): Buffer {
  return readFileSync(path);
}

/** Seeds of one kind together; those that are packed or made stand unpacked in a folder of their own. */
async function seedGroups(): Promise<Seed[][]> {
  const folder = join(kept, "seeds");
  mkdirSync(folder, { recursive: true });
  const found = new Map<string, Seed[]>();
  const add = (kind: string, seed: Seed): void => void found.set(kind, [...(found.get(kind) ?? []), seed]);
  for (const { format, name, ending, bytes } of await goldenInputs()) {
    const path = join(folder, `${format}-${name}${ending}`);
    writeFileSync(path, await bytes());
    add(format, { ending, path });
  }
  for (const path of filesIn(join(root, "examples"))) add("examples", { ending: extname(path), path });
  for (const path of filesIn(join(shared, "bench/feed-items"))) add("items of feeds", { ending: extname(path), path });
  for (const packed of filesIn(join(shared, "bench/pages"))) {
    if (!packed.endsWith(".gz")) continue;
    const path = join(folder, basename(packed, ".gz"));
    writeFileSync(path, gunzipSync(readFileSync(packed)));
    add(basename(dirname(dirname(packed))), { ending: extname(path), path });
  }
  return [...found.values()];
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((file) => join(folder, file))
    .filter((path) => /\.(?:html|json|txt|md)(?:\.gz)?$/u.test(path) && statSync(path).size < 2_000_000);
}

await fuzz();
