import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The command as source, which this Node runs without a build. */
export const main = resolve(import.meta.dirname, "../../src/cli/main.ts");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command in a process of its own. */
export function readout(args: readonly string[], options: { cwd?: string; input?: string } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "1" },
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A new folder with the given files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-test-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export const DAM = `Dam at Velm holds after night of rain

May 4, 2031

The dam at Velm held overnight, the mayor, Ilse Brandt, said on Sunday. "The wall did not move an inch," she told reporters.

At least 1,200 people left their homes in the valley, according to the fire service.
`;

export const DAM_OTHER = `Velm dam holds; hundreds back home

Posted: May 5, 2031 9:15 AM GMT

The dam at Velm held through the night, mayor Ilse Brandt said on Sunday. "The wall did not move," she told reporters.

About 1,100 people had left their homes in the valley, the fire service said.
`;
