import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Readout } from "../../src/model/readout.ts";
import { DAM, DAM_OTHER, folderOf, main, readout } from "./command.ts";

describe("readout PATH…", () => {
  it("prints the record and writes the report, and says on the error output where", () => {
    const cwd = folderOf({ "a/one.txt": DAM, "a/two.txt": DAM_OTHER });
    const { code, out, err } = readout(["a"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("The dam at Velm held");
    expect(out).not.toContain("\u001b");
    expect(err).toBe("readout: the report is in readout.html.\n");
    const html = readFileSync(join(cwd, "readout.html"), "utf8");
    expect(html).toContain('id="readout"');
    // A second run may replace the report, and does not take it for an article.
    expect(readout(["."], { cwd }).code).toBe(0);
  });

  it("prints JSON alone on the standard output, and no report beside it", () => {
    const cwd = folderOf({ "one.txt": DAM, "two.txt": DAM_OTHER });
    const { code, out, err } = readout(["one.txt", "two.txt", "--json"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(Readout.parse(JSON.parse(out)).articles.map((article) => article.id)).toEqual(["one", "two"]);
    expect(existsSync(join(cwd, "readout.html"))).toBe(false);
  });

  it("gives the same bytes in any order of input", () => {
    const cwd = folderOf({ "one.txt": DAM, "two.txt": DAM_OTHER, "sub/one.txt": DAM.replace("inch", "foot") });
    const first = readout(["one.txt", "two.txt", "sub", "--json"], { cwd });
    const second = readout(["sub/one.txt", "two.txt", "./one.txt", "--json"], { cwd });
    expect(first.code).toBe(0);
    expect(second.out).toBe(first.out);
  });

  it("writes to --out, --csv and --html what was asked for", () => {
    const cwd = folderOf({ "one.txt": DAM, "two.txt": DAM_OTHER });
    const done = readout(
      ["one.txt", "two.txt", "--md", "--out", "out/record.md", "--csv", "tables", "--html", "r.html"],
      { cwd },
    );
    expect([done.code, done.out]).toEqual([0, ""]);
    expect(readFileSync(join(cwd, "out/record.md"), "utf8")).toContain("Velm");
    expect(readdirSync(join(cwd, "tables")).every((name) => name.endsWith(".csv"))).toBe(true);
    expect(existsSync(join(cwd, "r.html"))).toBe(true);
    expect(existsSync(join(cwd, "readout.html"))).toBe(false);
  });

  it("never writes over an article, nor over a page that is no report", () => {
    const cwd = folderOf({ "one.txt": DAM, "readout.html": "<p>My own page.</p>" });
    const over = readout(["one.txt", "--json", "--out", "one.txt"], { cwd });
    expect(over.code).toBe(2);
    expect(readFileSync(join(cwd, "one.txt"), "utf8")).toBe(DAM);
    const page = readout(["one.txt"], { cwd });
    expect(page.code).toBe(2);
    expect(page.err).toContain("readout.html: there is such a file already");
    expect(readFileSync(join(cwd, "readout.html"), "utf8")).toBe("<p>My own page.</p>");
  });

  it("takes an article from the standard input, with what the options tell", () => {
    const { code, out } = readout(["-", "--json", "--outlet", "Velm Courier", "--published", "2031-05-04"], {
      input: "The dam held overnight, the mayor said.\n",
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ articles: [{ outlet: "Velm Courier", published: "2031-05-04" }] });
  });

  it("ends with 2 where it could not, and says the way out", () => {
    const cwd = folderOf({ "empty/.keep": "" });
    for (const args of [
      ["nowhere"],
      ["empty"],
      [],
      ["x.txt", "--nonsense"],
      ["x.txt", "--json", "--md"],
      ["x.txt", "--published", "soon"],
    ]) {
      const { code, out, err } = readout(args, { cwd });
      expect([args, code, out]).toEqual([args, 2, ""]);
      expect(err).toMatch(/^(?:readout: |Usage|.*Try)/su);
      expect(err).not.toMatch(/ {4}at /u);
    }
  });

  it("neutralises what a title would do to the terminal, and keeps it in the data", () => {
    const title = "Dam \u001b[31mholds\u001b[0m \u202eoops";
    const cwd = folderOf({ "a.json": JSON.stringify([{ text: DAM, title, outlet: "Velm Courier" }]) });
    const shown = readout(["a.json", "--no-html"], { cwd });
    // oxlint-disable-next-line no-control-regex -- the escape is what must not pass
    expect(shown.out).not.toMatch(/[\u001b\u202e]/u);
    const data: unknown = JSON.parse(readout(["a.json", "--json"], { cwd }).out);
    expect(data).toMatchObject({ articles: [{ title }] });
  });

  it("is quiet when its reader goes away", () => {
    const line = (_: unknown, i: number): string => JSON.stringify({ id: `n${i}`, text: `${DAM} ${i}` });
    const cwd = folderOf({ "many.jsonl": Array.from({ length: 2000 }, line).join("\n") });
    const command = `"${process.execPath}" "${main}" extract many.jsonl --json | head -n 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ article: { id: "n0" } });
  });
});
