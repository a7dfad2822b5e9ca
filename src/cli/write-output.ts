import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isReport } from "../intake/html/is-report.ts";
import { ReadoutError } from "../model/error.ts";

/** Keeps an output from taking the place of an article that is read. */
export function refuseInputs(inputs: readonly string[], outputs: readonly (string | undefined)[]): void {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  const read = new Set(inputs.map(real));
  const clash = outputs.find((output) => output !== undefined && read.has(real(output)));
  if (clash === undefined) return;
  throw new ReadoutError("usage", clash, "it is to be read and to be written.", "Name another file for the output.");
}

/** Writes a report; a file of the same name that is no report is left as it is. */
export function writeReport(path: string, html: string): void {
  if (existsSync(path) && !isReport(readFileSync(path, "utf8"))) {
    throw new ReadoutError(
      "usage",
      path,
      "there is such a file already, and it is no report.",
      "Move it away, or name another file with --html.",
    );
  }
  writeText(path, html);
}

/** Writes a file, with the folders that lead to it. */
export function writeText(path: string, text: string): void {
  writing(path, () => writeFileSync(path, text));
}

/** Writes a file in the place of an older one, in one step: a reader finds the one or the other, whatever happens in between. */
export function replaceText(path: string, text: string): void {
  writing(path, () => {
    const next = `${path}.${process.pid}.new`;
    writeFileSync(next, text, { flush: true });
    renameSync(next, path);
  });
}

function writing(path: string, write: () => void): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    write();
  } catch (cause) {
    throw new ReadoutError(
      "unreadable",
      path,
      `it could not be written (${reason(cause)}).`,
      "Name another file or folder.",
      cause,
    );
  }
}

/** Writes files into a folder. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) writeText(join(folder, name), text);
}

const reason = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
