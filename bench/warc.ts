import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { extract } from "../src/intake/extract.ts";
import type { Article } from "../src/model/article.ts";
import { responseRecord, warcOf } from "../test/support/make-warc.ts";
import { madePage } from "./made-page.ts";
import { madeStory } from "./made-story.ts";
import { type Timing, timedInTurns } from "./timing.ts";

/** The second has to take no more memory than the first: a crawl of any size is read in that of its largest page. */
const SIZES = [500, 2000] as const;

/** Tells the most memory that the process held, in KB, when it ends. */
const TELL = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\nheld "+process.resourceUsage().maxRSS));`;

/** `readout extract` of a web archive in processes of its own, and by turns the extraction of the same pages alone. */
export async function warc(entry: string, show: (name: string, timing: Timing, note: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const articles = madeStory(SIZES[1], 3000, 9);
  const rate = (count: number, { median }: Timing): string =>
    `${((count / median) * 1000).toFixed(0)} articles a second`;
  const fileOf = (size: number): string => join(folder, `${size}.warc.gz`);
  const held = new Map<number, number>();
  try {
    for (const size of SIZES) await write(fileOf(size), articles.slice(0, size));
    const htmls = articles.map(madePage);
    const [alone, ...archives] = await timedInTurns(
      [
        () => htmls.forEach((html) => extract(html, { path: "page.html" })),
        ...SIZES.map((size) => async (): Promise<void> => {
          held.set(size, Math.max(held.get(size) ?? 0, await heldBy(entry, fileOf(size), size)));
        }),
      ],
      3,
    );
    SIZES.forEach((size, index) => {
      const timing = archives[index]!;
      const most = `${((held.get(size) ?? 0) / 1024).toFixed(0)} MB held at most`;
      show(`extract, a web archive of ${size} pages`, timing, `${rate(size, timing)}, start included; ${most}`);
    });
    show(`extraction alone, the same ${SIZES[1]} pages`, alone!, rate(SIZES[1], alone!));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One page after another, so that the archive is never whole in memory. */
async function write(file: string, articles: readonly Article[]): Promise<void> {
  const stream = createWriteStream(file);
  for (const article of articles) {
    const record = responseRecord({ url: `https://made.example/${article.id}`, body: madePage(article) });
    if (!stream.write(warcOf([record], true))) await once(stream, "drain");
  }
  stream.end();
  await finished(stream);
}

/** Runs the command, and gives the most memory that it held, in KB. */
function heldBy(entry: string, file: string, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", TELL, entry, "extract", file, "--json"]);
    let [lines, err] = [0, ""];
    child.stdout.on("data", (part: Buffer) => {
      for (const byte of part) if (byte === 10) lines++;
    });
    child.stderr.on("data", (part: Buffer) => (err += part.toString()));
    child.on("error", reject);
    child.on("close", () => {
      const held = /\nheld (\d+)$/u.exec(err)?.[1];
      if (lines === wanted && held !== undefined) resolve(Number(held));
      else reject(new Error(`${lines} of ${wanted} pages were read: ${err}`));
    });
  });
}
