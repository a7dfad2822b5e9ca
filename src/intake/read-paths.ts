import { basename } from "node:path";
import { ReadoutError } from "../model/error.ts";
import { ArticleLists, LIST_NAME } from "./article-list.ts";
import { containerOf } from "./container.ts";
import type { Draft } from "./draft.ts";
import { finish } from "./extract.ts";
import { asFault } from "./fault.ts";
import { findFiles, type FoundFile, type FoundFiles } from "./files/find-files.ts";
import { readBytes, STDIN_NAME } from "./files/read-bytes.ts";
import type { Intake, IntakeOptions } from "./intake.ts";
import { LARGEST_COLLECTION, LARGEST_FILE } from "./limits.ts";
import { notAtOnce } from "./read-file.ts";
import { formatOf, readDocument } from "./read-document.ts";
import { settle } from "./settle.ts";

export type { Intake, IntakeOptions } from "./intake.ts";

/**
 * Reads files and folders, or '-' for the standard input, into articles at once (web archives, messages and PDF need `readSources`); what cannot be read is skipped with its reason,
 * and the rest goes on. The same files give the same articles, in whatever order they are named.
 */
export function readPaths(paths: readonly string[], options: IntakeOptions = {}): Intake {
  const found = findInputs(paths);
  const faults: ReadoutError[] = [...found.faults];
  const ignored: string[] = [];
  const lists = new ArticleLists();
  const drafts: Draft[] = [];
  for (const file of found.files) {
    if (containerOf(file.path)) faults.push(notAtOnce(file.path));
    else readOne(file, drafts, faults, ignored);
  }
  const settled = drafts.map((draft) => settle(draft, draft.path === undefined ? {} : lists.of(draft.path), options));
  faults.push(...lists.faults);
  if (drafts.length === 0 && faults.length === 0) faults.push(nothingIn(paths));
  return finish(settled, faults, ignored);
}

/** The files that the paths name, the standard input first. */
export function findInputs(paths: readonly string[]): FoundFiles {
  const found = findFiles(paths.filter((path) => path !== STDIN_NAME));
  const stdin = paths.includes(STDIN_NAME) ? [{ path: STDIN_NAME, named: true }] : [];
  return { files: [...stdin, ...found.files], faults: found.faults };
}

/** Reads one file that is read at once; a file of a folder that is no article by its kind is passed over. */
export function readOne({ path, named }: FoundFile, drafts: Draft[], faults: ReadoutError[], ignored: string[]): void {
  if (basename(path) === LIST_NAME && !named) return;
  const format = formatOf(path);
  if (format === undefined && !named) {
    ignored.push(path);
    return;
  }
  try {
    const collection = format === "json" || path === STDIN_NAME;
    const read = readDocument(readBytes(path, collection ? LARGEST_COLLECTION : LARGEST_FILE), path);
    if (read.foreign && !named) {
      ignored.push(path);
      return;
    }
    drafts.push(...(path === STDIN_NAME ? read.drafts.map(({ path: _path, ...draft }) => draft) : read.drafts));
    faults.push(...read.faults);
  } catch (error) {
    faults.push(asFault(error, path));
  }
}

/** Nothing was named that holds anything. */
export function nothingIn(paths: readonly string[]): ReadoutError {
  return new ReadoutError(
    "nothing-to-read",
    paths.join(", ") || "readout",
    "there is nothing to read.",
    "Name text, Markdown, HTML or JSON files, or a folder that holds some.",
  );
}
