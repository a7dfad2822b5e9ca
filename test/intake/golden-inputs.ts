import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An input that is made by a script, because its bytes tell a reader nothing. */
export interface MadeInput {
  /** The ending of the file that it is: '.warc.gz'. */
  readonly ending: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
}

/** One input of the golden folders: `FORMAT/NAME.in.EXT`, or `FORMAT/NAME.in.ts`, which makes it. */
export interface GoldenInput {
  readonly format: string;
  readonly name: string;
  readonly ending: string;
  readonly bytes: () => Promise<Buffer>;
  /** The file that holds what intake makes of it. */
  readonly golden: string;
}

const INPUT = /^(.+)\.in(\.\w+)$/u;

/** All inputs, folder by folder, in the order of their names. */
export async function goldenInputs(): Promise<GoldenInput[]> {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const inputs: GoldenInput[] = [];
  for (const { name: format } of folders) {
    for (const file of readdirSync(join(import.meta.dirname, format)).toSorted()) {
      const [, name, extension] = INPUT.exec(file) ?? [];
      if (name === undefined || extension === undefined) continue;
      const path = join(import.meta.dirname, format, file);
      const { ending, bytes } =
        extension === ".ts" ? await madeBy(path) : { ending: extension, bytes: () => readFileSync(path) };
      inputs.push({
        format,
        name,
        ending,
        bytes: async () => bytes(),
        golden: join(import.meta.dirname, format, `${name}.out.json`),
      });
    }
  }
  return inputs;
}

async function madeBy(path: string): Promise<MadeInput> {
  // Every module of the golden folders exports one of these.
  const { default: made } = (await import(path)) as { default: MadeInput };
  return made;
}
