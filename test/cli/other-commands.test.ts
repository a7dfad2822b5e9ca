import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { programOf } from "../../src/cli/run.ts";
import { DAM, DAM_OTHER, folderOf, readout } from "./command.ts";

const bin = resolve(import.meta.dirname, "../../bin/readout.cjs");

describe("readout extract and annotate", () => {
  it("print one article a line", () => {
    const cwd = folderOf({ "one.txt": DAM, "two.txt": DAM_OTHER });
    const lines = readout(["extract", ".", "--json"], { cwd }).out.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { article: { id: "one", text: DAM } },
      { article: { id: "two" } },
    ]);
    const [first] = readout(["annotate", ".", "--json"], { cwd }).out.trim().split("\n");
    const annotation: unknown = JSON.parse(first ?? "");
    expect(annotation).toMatchObject({ readout: "1", article: { id: "one" } });
    for (const kind of ["names", "times", "figures", "quotes", "claims", "furniture"])
      expect(annotation).toHaveProperty(kind);
  });

  it("print something to read without --json", () => {
    const cwd = folderOf({ "one.txt": DAM });
    expect(readout(["extract", "one.txt"], { cwd }).out).toMatch(/^id {9}one\ntitle {6}Dam at Velm/u);
    expect(readout(["annotate", "one.txt"], { cwd }).out).toContain("1,200");
  });
});

describe("readout verify", () => {
  const cwd = folderOf({ "a/one.txt": DAM, "a/two.txt": DAM_OTHER });
  const made = readout(["a", "--json", "--out", "record.json", "--html", "report.html"], { cwd });

  it("finds a record and a report sound, by themselves and beside their files", () => {
    expect(made.code).toBe(0);
    const alone = readout(["verify", "record.json"], { cwd });
    expect([alone.code, alone.err]).toEqual([0, ""]);
    expect(alone.out).toMatch(/passages of 2 articles checked; all hold/u);
    const beside = readout(["verify", "report.html", "a"], { cwd });
    expect(beside.code).toBe(0);
    expect(beside.out).toContain("2 of them against their files");
  });

  it("finds a forged text, a moved passage and a changed file", () => {
    const text = readFileSync(join(cwd, "record.json"), "utf8");
    writeFileSync(join(cwd, "forged.json"), text.replace("did not move an inch", "did not move one inch"));
    const forged = readout(["verify", "forged.json"], { cwd });
    expect(forged.code).toBe(1);
    expect(forged.out).toContain("forged.json#/articles/0/sha256");
    writeFileSync(join(cwd, "a/two.txt"), DAM_OTHER.replace("1,100", "1,500"));
    const changed = readout(["verify", "record.json", "a", "--json"], { cwd });
    expect(changed.code).toBe(1);
    expect(JSON.parse(changed.out)).toMatchObject({ flaws: [{ rule: "text", place: "/articles/1/text" }] });
  });

  it("says what is no record, with line and column", () => {
    writeFileSync(join(cwd, "broken.json"), '{\n "readout": "1",\n "articles" []\n}');
    const broken = readout(["verify", "broken.json"], { cwd });
    expect(broken.code).toBe(2);
    expect(broken.err).toContain("broken.json:3:13: the JSON is broken");
    expect(readout(["verify", "a/one.txt"], { cwd }).code).toBe(2);
  });
});

describe("the command line", () => {
  it("has a help with examples for every command, and every option says what it does", () => {
    for (const command of programOf(() => {}).commands) {
      expect(command.description()).not.toBe("");
      for (const option of command.options) expect(option.description, option.flags).not.toBe("");
    }
    const help = readout(["help", "read"]);
    expect(help.code).toBe(0);
    expect(help.out).toContain("Examples:");
    expect(readout(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it("ends with one clear line on a Node that is too old", () => {
    const cwd = folderOf({ "old.cjs": 'Object.defineProperty(process, "versions", { value: { node: "20.9.0" } });' });
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", join(cwd, "old.cjs"), bin, "x.txt"], {
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^readout: it needs Node 22\.19 or newer, and this is Node 20\.9\.0\. [^\n]+\n$/u);
  });
});
