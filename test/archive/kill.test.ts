import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { randomFrom } from "../../eval/random.ts";
import { openSqlite } from "../../src/archive/sqlite/open-sqlite.ts";

const CHILD = join(import.meta.dirname, "adding-child.ts");
const ROUNDS = 80;
const WRITERS = ["north", "south"] as const;

/** Compiled code is kept between the processes: one that ends by itself writes it down. */
const env = { ...process.env, NODE_COMPILE_CACHE: mkdtempSync(join(tmpdir(), "readout-code-")) };

/** What a process said to be on disk before it was killed, so many milliseconds later; a line that was cut off in the middle was not said. */
async function killed(place: string, name: string, first: number, after: number, early: boolean): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, place, name, String(first)], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let wrong = "";
  child.stdout.on("data", (data: Buffer) => (said += data.toString()));
  child.stderr.on("data", (data: Buffer) => (wrong += data.toString()));
  const ended = once(child, "close");
  // As a rule it is killed while it writes; now and then while it still opens the archive.
  if (!early) await Promise.race([once(child.stdout, "data"), ended]);
  await Promise.race([sleep(after), ended]);
  child.kill("SIGKILL");
  await ended;
  expect(wrong).toBe("");
  return said.split("\n").slice(0, -1);
}

async function idsIn(place: string): Promise<string[]> {
  const archive = openSqlite(place, { create: true });
  const ids: string[] = [];
  for await (const { article, story } of archive.everyArticle()) {
    expect(story, article.id).not.toBeNull();
    ids.push(article.id);
  }
  await archive.close();
  return ids;
}

it(`loses and doubles nothing that was acknowledged, killed ${ROUNDS * WRITERS.length} times while two processes add`, async () => {
  const place = join(mkdtempSync(join(tmpdir(), "readout-kill-")), "archive.sqlite");
  expect(spawnSync(process.execPath, [CHILD, `${place}-first`, "north", "0", "5"], { env }).status).toBe(0);
  const random = randomFrom(5);
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const runs = WRITERS.map((name) => {
      const next = [...acknowledged].filter((id) => id.startsWith(name)).length;
      // Some of what is there comes again, as when a command is run a second time.
      return killed(place, name, Math.max(0, next - 5), random() * 150, random() < 0.1);
    });
    for (const said of await Promise.all(runs)) for (const id of said) acknowledged.add(id);
    if (round % 10 !== 9) continue;
    const ids = await idsIn(place);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
    const archive = openSqlite(place);
    expect(await archive.check()).toEqual([]);
    const texts = await archive.known({ ids });
    expect(new Set(texts.flatMap((one) => one.texts)).size).toBe(ids.length);
    await archive.close();
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);
}, 300_000);
