import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ReadoutError } from "../../model/error.ts";

/** A file to read; `named` where the caller named it, and not the folder that it stands in. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
}

export interface FoundFiles {
  /** Each file once, in the order of their paths. */
  readonly files: readonly FoundFile[];
  readonly faults: readonly ReadoutError[];
}

/** The order of paths, the same on every machine. */
export const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The files that the paths name, folders with all that they hold; hidden files and folders are passed over, and so is what a browser saved beside a page. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files = new Map<string, FoundFile>();
  const faults: ReadoutError[] = [];
  for (const path of new Set(paths.map(withoutTrail))) {
    try {
      if (statSync(path).isDirectory()) {
        for (const inside of filesIn(path, faults)) {
          if (!files.has(inside)) files.set(inside, { path: inside, named: false });
        }
      } else files.set(path, { path, named: true });
    } catch (cause) {
      faults.push(notReadable(path, cause));
    }
  }
  return { files: [...files.values()].toSorted((a, b) => byPath(a.path, b.path)), faults };
}

/** A browser that saves a page whole puts its pictures, scripts and frames into a folder beside it: 'dam.html' and 'dam_files'. */
const PAGE = /^(.+)\.x?html?$/iu;
const SAVED_BESIDE = "_files";

const withoutTrail = (path: string): string => path.replace(/^(?:\.\/+)+(?=.)/u, "").replace(/(?<=.)\/+$/u, "");

function filesIn(folder: string, faults: ReadoutError[]): string[] {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      const entries = readdirSync(next, { withFileTypes: true });
      const besidePages = new Set(entries.flatMap(({ name }) => PAGE.exec(name)?.[1]?.concat(SAVED_BESIDE) ?? []));
      for (const entry of entries) {
        if (entry.name.startsWith(".") || (entry.isDirectory() && besidePages.has(entry.name))) continue;
        const path = join(next, entry.name);
        // A link to a folder is not followed: it may lead back to where it stands.
        if (entry.isDirectory()) waiting.push(path);
        else if (entry.isFile() || (entry.isSymbolicLink() && isFile(path))) found.push(path);
      }
    } catch (cause) {
      faults.push(notReadable(next, cause));
    }
  }
  return found;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A failure of the file system in the words of the reader. */
export function notReadable(place: string, cause: unknown): ReadoutError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new ReadoutError(
      "not-found",
      place,
      "there is no such file or folder.",
      "Check the spelling and the folder you are in.",
      cause,
    );
  }
  if (code === "EACCES" || code === "EPERM") {
    return new ReadoutError(
      "unreadable",
      place,
      "you have no right to read it.",
      "Change its permissions or copy it elsewhere.",
      cause,
    );
  }
  return new ReadoutError(
    "unreadable",
    place,
    `it could not be read (${code === "" ? String(cause) : code}).`,
    "Check the disk or copy the file elsewhere.",
    cause,
  );
}
