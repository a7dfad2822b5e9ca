import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { programOf } from "../../src/cli/run.ts";
import { readout } from "../cli/command.ts";

const root = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/commands.md"), "utf8");
const program = programOf(() => {});

/** The part of the page under the heading of a command. */
const sectionOf = (name: string): string =>
  /\n## readout [\s\S]*?(?=\n## |$)/u.exec(page.slice(page.indexOf(`\n## readout ${name} `)))?.[0] ?? "";

describe.each(program.commands.map((command) => ({ name: command.name(), command })))(
  "readout $name",
  ({ name, command }) => {
    it("has a section", () => expect(sectionOf(name)).not.toBe(""));
    const jobs = [command, ...command.commands];
    const options = new Set(jobs.flatMap((job) => job.options.map((option) => option.long ?? option.flags)));
    it.each([...options])("has %s described", (option) => {
      const shared = page.slice(page.indexOf("## Options of every command"), page.indexOf("\n## readout "));
      expect(shared + sectionOf(name)).toContain(`\`${option}`);
    });
  },
);

it("describes no option that no command has", () => {
  const known = new Set([
    "--help",
    ...program.commands
      .flatMap((command) => [command, ...command.commands])
      .flatMap((command) => command.options.map((option) => option.long)),
  ]);
  for (const [, option] of page.matchAll(/^\| .*?`(--[a-z-]+)/gmu)) expect(known).toContain(option);
});

describe("the examples", () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-docs-"));
  beforeAll(() => cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true }));
  const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap(([, lines]) => (lines ?? "").trim().split("\n"));
  it.each(blocks)("%s", (line) => {
    const [words = "", exit = "0"] = line.split(/\s+# ends with /u);
    const [command, ...args] = words.split(" ");
    expect(command).toBe("readout");
    const { code, err } = readout(args, { cwd: folder });
    expect(code, err).toBe(Number(exit));
  });
  it("run as programs that use the library", () => {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const [reading, checking] = [...page.matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, code = ""], index) => {
      const file = join(folder, `example-${index}.ts`);
      writeFileSync(file, code.replace('from "readout"', `from ${JSON.stringify(join(root, "src/index.ts"))}`));
      const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
      expect(status, stderr).toBe(0);
      return stdout;
    });
    expect(reading).toMatch(/corroborated \d/u);
    expect(reading?.trim().endsWith("0")).toBe(true);
    expect(checking).toMatch(/^1 figure-differs /mu);
  });
});
