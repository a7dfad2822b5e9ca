import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { openSqlite } from "../../src/archive/sqlite/open-sqlite.ts";
import { founded, madeArticle, madeNew } from "./suite.ts";

const placeOf = (): string => join(mkdtempSync(join(tmpdir(), "readout-archive-")), "archive.sqlite");

async function filled(place: string, count = 3): Promise<void> {
  const archive = openSqlite(place, { create: true });
  for (let index = 0; index < count; index++) await keep(archive, `a${index}`, `Text ${index}.`);
  await archive.close();
}

const keep = (archive: ReturnType<typeof openSqlite>, id: string, text: string): Promise<void> =>
  archive.write(async (writing) => {
    await writing.keepArticle(madeNew(madeArticle(id, text)));
    await writing.apply(founded(`s-${id}`, id));
  });

const countIn = async (place: string): Promise<number> => {
  const archive = openSqlite(place);
  const { articles } = await archive.counts();
  expect(await archive.check()).toEqual([]);
  await archive.close();
  return articles;
};

it("refuses an archive that is not there, and makes none", () => {
  expect(() => openSqlite(placeOf())).toThrow(expect.objectContaining({ code: "not-found" }));
  expect(() => openSqlite(tmpdir())).toThrow(expect.objectContaining({ code: "unreadable" }));
});

it("refuses a file that is no SQLite file, and another program's, and leaves them as they are", () => {
  const text = placeOf();
  writeFileSync(text, "Dear diary, the dam held. ".repeat(100));
  expect(() => openSqlite(text, { create: true })).toThrow(expect.objectContaining({ code: "malformed", place: text }));
  expect(readFileSync(text, "utf8")).toMatch(/^Dear diary/u);
  const other = placeOf();
  const db = new Database(other);
  db.exec("create table notes (words text)");
  db.close();
  const before = readFileSync(other);
  expect(() => openSqlite(other, { create: true })).toThrow(/another program/u);
  expect(readFileSync(other).equals(before)).toBe(true);
});

it("refuses a newer schema, and changes nothing", async () => {
  const place = placeOf();
  await filled(place);
  const db = new Database(place);
  db.pragma("user_version = 99");
  db.close();
  expect(() => openSqlite(place, { create: true })).toThrow(expect.objectContaining({ code: "newer", place }));
  const again = new Database(place);
  expect(again.pragma("user_version", { simple: true })).toBe(99);
  again.pragma("user_version = 1");
  again.close();
  expect(await countIn(place)).toBe(3);
});

it("makes an empty file an archive, as if it were not there", async () => {
  const place = placeOf();
  writeFileSync(place, "");
  await filled(place);
  expect(await countIn(place)).toBe(3);
});

it("says that another program holds the archive, and keeps nothing half", async () => {
  const place = placeOf();
  await filled(place);
  const holder = new Database(place);
  holder.exec("begin immediate");
  const archive = openSqlite(place, { patience: 50 });
  await expect(keep(archive, "x", "Late.")).rejects.toMatchObject({ code: "locked", place });
  expect((await archive.articles(["a0"])).length, "reading goes on").toBe(1);
  holder.exec("rollback");
  holder.close();
  await keep(archive, "x", "Late.");
  await archive.close();
  expect(await countIn(place)).toBe(4);
});

it("says that there is no room left, keeps what was acknowledged, and goes on when there is room again", async () => {
  const place = placeOf();
  await filled(place);
  const archive = openSqlite(place, { largest: statSync(place).size + 64 * 1024 });
  let kept = 0;
  const fill = async (): Promise<void> => {
    for (; kept < 1000; kept++) await keep(archive, `b${kept}`, `Long text ${kept}. `.repeat(500));
  };
  await expect(fill()).rejects.toMatchObject({ code: "full", place });
  expect(kept).toBeGreaterThan(0);
  expect((await archive.counts()).articles).toBe(3 + kept);
  await archive.close();
  await filled(placeOf());
  expect(await countIn(place)).toBe(3 + kept);
  const again = openSqlite(place);
  await keep(again, "x", "There is room.");
  await again.close();
  expect(await countIn(place)).toBe(4 + kept);
});

const small = mkdtempSync(join(tmpdir(), "readout-small-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", small]).status === 0;
it.skipIf(!mounted)("says that a real disk is full", async () => {
  try {
    const place = join(small, "archive.sqlite");
    await filled(place);
    const archive = openSqlite(place);
    let kept = 0;
    const fill = async (): Promise<void> => {
      for (; kept < 1000; kept++) await keep(archive, `b${kept}`, `Long text ${kept}. `.repeat(500));
    };
    await expect(fill()).rejects.toMatchObject({ code: "full" });
    await archive.close();
    expect(await countIn(place)).toBe(3 + kept);
  } finally {
    execFileSync("umount", [small]);
  }
});

it("says what is damaged", async () => {
  const place = placeOf();
  await filled(place, 200);
  const whole = readFileSync(place);
  const damaged = Buffer.from(whole);
  damaged.fill(0x5a, whole.length - 3 * 4096, whole.length - 4096);
  writeFileSync(place, damaged);
  const archive = openSqlite(place);
  expect((await archive.check()).length).toBeGreaterThan(0);
  await archive.close();
  const altered = placeOf();
  await filled(altered);
  const db = new Database(altered);
  db.exec("drop trigger revisions_stay; update revisions set text = 'Forged.' where key = 1");
  db.close();
  const forged = openSqlite(altered);
  const found = await forged.check();
  expect(found).toContain("The text of a0, revision 1, is not the one that was kept.");
  expect(found.join("\n")).toMatch(/index words/u);
  await forged.close();
  truncateSync(place, 4096);
  await expect(
    (async () => {
      const cut = openSqlite(place);
      try {
        await cut.search({ terms: [{ words: "text" }] });
      } finally {
        await cut.close();
      }
    })(),
  ).rejects.toMatchObject({ code: "malformed" });
});

it("does not let a revision be changed", async () => {
  const place = placeOf();
  await filled(place);
  const db = new Database(place);
  expect(() => db.exec("update revisions set text = 'Other.'")).toThrow(/never changed/u);
  db.close();
});

/** A process that keeps articles under ids of its own and says each when it is kept. */
const child = (place: string, name: string, count: number): string[] => [
  "--input-type=module",
  "-e",
  `import { openSqlite } from ${JSON.stringify(resolve(import.meta.dirname, "../../src/archive/sqlite/open-sqlite.ts"))};
import { articleOf } from ${JSON.stringify(resolve(import.meta.dirname, "../../src/intake/article-of.ts"))};
try {
  const archive = openSqlite(${JSON.stringify(place)}, { create: true, patience: 30000 });
  for (let index = 0; index < ${count}; index++) {
    const id = ${JSON.stringify(name)} + index;
    const article = articleOf("Text of " + id, { id, outlet: "", title: "", published: null, language: "en" });
    const content = article.sha256;
    await archive.write(async (writing) => {
      await writing.keepArticle({ article, content, outletKnown: true, seen: "2031", substantive: null,
        analysis: { content, version: "1", bytes: Buffer.from("x"), findable: { names: [], speakers: [], counted: [] } } });
      await writing.apply({ kind: "founded", story: "s-" + id, articles: [id], by: "stream", why: [] });
    });
    console.log(id);
  }
  await archive.close();
} catch (error) { console.error(error.code, error.message); process.exitCode = 2; }`,
];

it("takes turns with other processes that write", async () => {
  const place = placeOf();
  const running = ["p", "q", "r"].map((name) => {
    const worker = spawn(process.execPath, child(place, name, 60), { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    worker.stdout.on("data", (data: Buffer) => (said += data.toString()));
    worker.stderr.on("data", (data: Buffer) => (said += data.toString()));
    return once(worker, "exit").then(([code]) => ({ code: Number(code), said }));
  });
  for (const { code, said } of await Promise.all(running))
    expect([code, said.trim().split("\n").length], said).toEqual([0, 60]);
  expect(await countIn(place)).toBe(180);
});

const asOther = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
it("says that a file may not be written, and reads it all the same", async () => {
  const place = placeOf();
  await filled(place);
  chmodSync(place, 0o444);
  chmodSync(resolve(place, ".."), 0o555);
  const run = spawnSync(process.execPath, child(place, "x", 1), { encoding: "utf8", ...asOther });
  expect(run.stderr).toMatch(/^read-only .*may not be written/u);
  expect(run.status).toBe(2);
  const reading = `import { openSqlite } from ${JSON.stringify(resolve(import.meta.dirname, "../../src/archive/sqlite/open-sqlite.ts"))};
    const archive = openSqlite(${JSON.stringify(place)}, { readonly: true });
    console.log(archive.writable, (await archive.search({ terms: [{ words: "text" }] })).length);`;
  const read = spawnSync(process.execPath, ["--input-type=module", "-e", reading], { encoding: "utf8", ...asOther });
  expect(read.stdout, read.stderr).toBe("false 3\n");
  chmodSync(resolve(place, ".."), 0o755);
  expect(await countIn(place)).toBe(3);
});
