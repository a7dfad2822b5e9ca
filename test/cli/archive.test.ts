import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAM, DAM_OTHER, folderOf, main, type Outcome, readout } from "./command.ts";

const MILL = `Mill at Orrin burns down

May 6, 2031

A mill at Orrin burned down on Tuesday, fire chief Otto Lind said. "Nobody was inside," Lind told reporters.

Two roads were closed and 40 workers were sent home, the council said.
`;

const folder = folderOf({ "in/courier.txt": DAM, "in/herald.txt": DAM_OTHER, "in/mill.txt": MILL });
const run = (...args: string[]): Outcome => {
  const [command = "", ...rest] = args;
  const words = ["story", "archive"].includes(command) ? [command, rest.shift() ?? ""] : [command];
  return readout([...words, "--archive", "news.sqlite", ...rest], { cwd: folder });
};

interface Line {
  readonly [field: string]: unknown;
}

/** The lines of JSON that a command printed. */
const lines = (outcome: Outcome): Line[] =>
  // Every line is an object, as the commands' page says.
  outcome.out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

const storyOf = (article: string): string => {
  const story = lines(run("stories", "--json")).find(
    ({ articles }) => Array.isArray(articles) && articles.includes(article),
  );
  return String(story?.["id"]);
};

beforeAll(() => {
  const added = run("add", "in", "--json");
  expect(added.code, added.err).toBe(0);
  expect(lines(added).map(({ kind, article }) => [kind, article])).toEqual([
    ["added", "courier"],
    ["added", "herald"],
    ["added", "mill"],
  ]);
});

describe("readout add", () => {
  it("passes over what it has, and says what it did", () => {
    const again = run("add", "in");
    expect([again.code, again.out]).toEqual([0, ""]);
    expect(again.err).toContain("0 added, 0 revised, 3 known before, in news.sqlite.");
  });

  it("leaves out what cannot be read, and keeps the rest", () => {
    writeFileSync(join(folder, "empty.txt"), "");
    const mixed = run("add", "in/mill.txt", "empty.txt", "nowhere.txt");
    expect(mixed.code).toBe(1);
    expect(mixed.err).toMatch(/empty\.txt: .*\n/u);
    expect(mixed.err).toMatch(/nowhere\.txt: /u);
    const nothing = run("add", "nowhere.txt");
    expect([nothing.code, nothing.out]).toEqual([2, ""]);
  });

  it("ends after what is being kept when it is interrupted, and goes on when it is run again", async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({
        id: `n${index}`,
        outlet: "Post",
        published: "2031-06-01",
        text: `Report ${index}. A road at Velm was shut on Sunday, number ${index}.`,
      }),
    );
    writeFileSync(join(folder, "many.jsonl"), many.join("\n"));
    const child = spawn(process.execPath, [main, "add", "many.jsonl", "--archive", "many.sqlite"], { cwd: folder });
    let [out, err] = ["", ""];
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (err += data.toString()));
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect([code, err]).toEqual([1, expect.stringContaining("run the command again to go on")]);
    const told = out.trim().split("\n").length;
    expect(told).toBeLessThan(3000);
    const held = readout(["archive", "info", "--json", "--archive", "many.sqlite"], { cwd: folder });
    expect(lines(held)).toMatchObject([{ articles: told }]);
  });
});

const small = mkdtempSync(join(tmpdir(), "readout-small-"));
const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", small]).status === 0;
if (!isMounted) console.log("skipped: no small disk can be mounted here");
describe.skipIf(!isMounted)("readout add on a disk that is full", () => {
  afterAll(() => spawnSync("umount", [small]));
  it("says so, and has what it told of", () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      JSON.stringify({
        id: `f${index}`,
        outlet: "Post",
        published: "2031-06-01",
        text: `Report ${index}. ${DAM.repeat(8)}`,
      }),
    );
    writeFileSync(join(folder, "full.jsonl"), many.join("\n"));
    const place = join(small, "archive.sqlite");
    const { code, out, err } = readout(["add", "full.jsonl", "--archive", place], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining("there is no room left for the archive")]);
    const told = out.split("\n").length - 1;
    expect(told).toBeGreaterThan(0);
    const copied = readout(["archive", "backup", "full-copy.sqlite", "--archive", place], { cwd: folder });
    expect(copied.code, copied.err).toBe(0);
    const held = readout(["archive", "info", "--json", "--archive", "full-copy.sqlite"], { cwd: folder });
    expect(lines(held)).toMatchObject([{ articles: told }]);
    expect(readout(["archive", "check", "--archive", "full-copy.sqlite"], { cwd: folder }).code).toBe(0);
  });
});

describe("readout stories", () => {
  it("lists a story a line", () => {
    const all = lines(run("stories", "--json"));
    expect(all.map(({ articles, origins, first, last }) => ({ articles, origins, first, last }))).toEqual([
      { articles: ["mill"], origins: 1, first: "2031-05-06", last: "2031-05-06" },
      { articles: ["courier", "herald"], origins: 2, first: "2031-05-04", last: "2031-05-05T09:15Z" },
    ]);
    for (const { title } of all) expect(`${DAM}${DAM_OTHER}${MILL}`).toContain(title);
    expect(run("stories").out).toMatch(/1 article, 1 origin, 2031-05-06\n {2}A mill at Orrin/u);
  });

  it("narrows and sorts them", () => {
    const ids = (...options: string[]): unknown[] =>
      lines(run("stories", "--json", ...options)).map(({ articles }) => articles);
    expect(ids("--sort", "weightiest")[0]).toEqual(["courier", "herald"]);
    expect(ids("--since", "2031-05-06")).toEqual([["mill"]]);
    expect(ids("--name", "Ilse Brandt")).toEqual([["courier", "herald"]]);
    expect(ids("evacuated")).toEqual([]);
    expect(ids("dam -mill", "--limit", "1")).toEqual([["courier", "herald"]]);
    const wrong = run("stories", "--since", "soon");
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("--since: 'soon' is no date")]);
    expect(run("stories", "--limit", "0").code).toBe(2);
  });
});

describe("readout show", () => {
  it("prints what read prints of the same articles, to the byte", () => {
    const shown = run("show", storyOf("courier"), "--json");
    const read = readout(["in/courier.txt", "in/herald.txt", "--json"], { cwd: folder });
    expect([shown.code, shown.out]).toEqual([0, read.out]);
    expect(run("show", storyOf("courier"), "--json").out, "as kept").toBe(read.out);
    expect(run("show", storyOf("courier"), "--no-html").out).toContain("Velm");
  });

  it("says which story there is not", () => {
    const none = run("show", "s-none");
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringContaining("s-none: the archive holds no story of that id."),
    ]);
  });
});

describe("readout search", () => {
  it("finds articles with the sentences that hold the words, verbatim", () => {
    const found = lines(run("search", "move", "wall", "--json"));
    expect(found.map(({ article }) => String(article)).toSorted()).toEqual(["courier", "herald"]);
    for (const one of found) {
      // As the commands' page describes it.
      const passages = one["passages"] as { article: string; start: number; end: number; text: string }[];
      expect(passages.length).toBeGreaterThan(0);
      for (const { text } of passages) expect(`${DAM}${DAM_OTHER}`).toContain(text);
    }
    expect(run("search", "wall", "--outlet", "nobody").out).toBe("");
  });

  it("finds quotes by their speaker and figures by what they count", () => {
    const quotes = lines(run("search", "--quotes", "lind", "--json"));
    expect(quotes.map(({ article }) => article)).toEqual(quotes.map(() => "mill"));
    expect(quotes).toContainEqual(
      expect.objectContaining({
        quote: expect.objectContaining({ speaker: "Otto Lind", text: "Nobody was inside,", start: 107, end: 125 }),
      }),
    );
    expect(lines(run("search", "--quotes", "brandt", "--json")).every(({ article }) => article !== "mill")).toBe(true);
    const figures = lines(run("search", "--figures", "workers", "--json"));
    expect(figures).toMatchObject([{ article: "mill", figure: { min: 40, max: 40, text: "40" } }]);
  });
});

describe("readout export", () => {
  it("prints articles that read and add take again", () => {
    const { out } = run("export");
    writeFileSync(join(folder, "export.jsonl"), out);
    const copied = readout(["add", "export.jsonl", "--json", "--archive", "copy.sqlite"], { cwd: folder });
    expect(
      lines(copied)
        .map(({ article }) => String(article))
        .toSorted(),
    ).toEqual(["courier", "herald", "mill"]);
    expect(lines(run("export", storyOf("mill"), "--records"))).toMatchObject([{ record: { readout: "1" } }]);
  });
});

describe("readout story", () => {
  it("splits, moves and merges, keeps what was decided, and shows why", () => {
    const place = "story.sqlite";
    const job = (...args: string[]): Outcome => readout([...args, "--archive", place], { cwd: folder });
    const stories = (): string[] =>
      lines(job("stories", "--json"))
        .map(({ articles }) => String(articles))
        .toSorted();
    expect(job("add", "in").code).toBe(0);
    const [first] = lines(job("stories", "dam", "--json"));
    const dam = String(first?.["id"]);
    const [split] = lines(job("story", "split", dam, "herald", "--json"));
    expect(split).toMatchObject({ kind: "split", from: dam, articles: ["herald"], by: "person" });
    expect(stories()).toEqual(["courier", "herald", "mill"]);
    const other = String(split?.["story"]);
    expect(lines(job("story", "merge", dam, other, "--json"))).toMatchObject([{ kind: "merged" }]);
    expect(stories()).toEqual(["courier,herald", "mill"]);
    expect(job("show", other, "--json").code, "an id that became part of another leads there").toBe(0);
    const [mill] = lines(job("stories", "mill", "--json"));
    expect(lines(job("story", "move", "mill", dam, "--json"))).toMatchObject([{ kind: "moved", from: mill?.["id"] }]);
    expect(stories()).toEqual(["courier,herald,mill"]);
    expect(job("story", "history", dam).out).toMatch(
      /founded .*\n.*joined .*\n(?:.*\n)*.*split .*\(by hand\)\n(?:.*\n)*.*merged .*\n(?:.*\n)*.*moved /u,
    );
    expect(lines(job("archive", "info", "--json"))).toMatchObject([{ decisions: 3, stories: 1 }]);
    expect(job("story", "move", "nobody", dam).code).toBe(2);
    const decide = (what: string): Outcome =>
      job("decide", what, "courier:Ilse Brandt", "herald:Ilse Brandt", "--of", "entity", "--story", dam, "--json");
    expect(lines(decide("different"))).toMatchObject([
      { kind: "different", of: "entity", words: { a: "Ilse Brandt", b: "Ilse Brandt" } },
    ]);
    // As a record is described.
    const brandts = (): unknown[] =>
      (JSON.parse(job("show", dam, "--json").out) as { entities: { name: string }[] }).entities.filter(
        ({ name }) => name === "Ilse Brandt",
      );
    expect(brandts()).toHaveLength(2);
    expect(decide("same").err).toContain("it is decided both");
    expect(job("story", "decisions").out.trim().split("\n")).toHaveLength(4);
    expect([decide("undo").code, decide("undo").code]).toEqual([0, 1]);
    expect(brandts()).toHaveLength(1);
    expect([job("story", "undo", "3").code, job("story", "undo", "3").code]).toEqual([0, 2]);
    expect(lines(job("archive", "check", "--json"))).toEqual([{ faults: [] }]);
  });
});

describe("readout archive", () => {
  it("backs up, checks, deletes and prunes", () => {
    expect(run("archive", "backup", "backup.sqlite").code).toBe(0);
    const job = (...args: string[]): Outcome => readout([...args, "--archive", "backup.sqlite"], { cwd: folder });
    const deleted = job("archive", "delete", "herald");
    expect(deleted.out).toMatch(/^deleted herald: .*2031-05-05.*; of s-/u);
    expect(lines(job("archive", "prune", "--before", "2031-05-05", "--json"))).toMatchObject([
      { deleted: "courier", storyEnded: true },
      { computed: expect.any(Number) },
    ]);
    expect(lines(job("archive", "info", "--json"))).toMatchObject([{ articles: 1, stories: 1 }]);
    expect(job("archive", "vacuum").code).toBe(0);
    expect(job("archive", "check").out).toBe("backup.sqlite is sound.\n");
    expect(job("show", storyOf("mill"), "--json").code).toBe(0);
  });

  it("ends with 1 where something is damaged, and says what", () => {
    run("archive", "backup", "damaged.sqlite");
    const bytes = readFileSync(join(folder, "damaged.sqlite"));
    bytes.fill(0x5a, bytes.length - 2 * 4096, bytes.length - 4096);
    writeFileSync(join(folder, "damaged.sqlite"), bytes);
    const { code, out } = readout(["archive", "check", "--archive", "damaged.sqlite"], { cwd: folder });
    expect([code, out]).toEqual([1, expect.stringMatching(/SQLite|index|text/u)]);
  });

  it("says what no archive is", () => {
    writeFileSync(join(folder, "diary.txt"), "The dam held. ".repeat(200));
    const text = readout(["stories", "--archive", "diary.txt"], { cwd: folder });
    expect([text.code, text.err]).toEqual([2, expect.stringContaining("diary.txt: it is no archive.")]);
    const none = readout(["stories", "--archive", "none.sqlite"], { cwd: folder });
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("there is no archive.")]);
  });
});
