import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { z } from "zod";
import { notReadable } from "../../intake/files/find-files.ts";
import { load } from "../../intake/lazy.ts";
import { parseJson } from "../../intake/formats/parse-json.ts";
import { ReadoutError } from "../../model/error.ts";
import { linesOf } from "../drafts/lines.ts";
import { fromFolder } from "./from-folder.ts";
import { type Settings, SettingsFile } from "./settings.ts";

export const SETTINGS_NAME = "readout.config.json";

/** The settings file of a folder: its own, or that of the nearest folder above that has one. */
export function findSettings(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, SETTINGS_NAME);
    if (existsSync(file)) return relative("", file) || file;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * Reads a settings file; the paths in it come back as seen from the current folder.
 * @throws ReadoutError 'not-found' or 'unreadable'; 'malformed' with line and column of the first fault
 */
export function readSettings(file: string): Settings {
  let text: string;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
  } catch (cause) {
    throw notReadable(file, cause);
  }
  const read = SettingsFile.safeParse(parseJson(text, file));
  if (!read.success) throw faultIn(text, file, read.error);
  const { against = [], rules = {}, maxWarnings } = read.data;
  const folder = dirname(file);
  return {
    file,
    against: [against].flat().map((source) => fromFolder(folder, source)),
    levels: rules,
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
}

function faultIn(text: string, file: string, error: z.ZodError): ReadoutError {
  const [issue] = error.issues;
  const path = [...(issue?.path ?? [])];
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  if (unknown !== undefined) path.push(unknown);
  const { line, column } = linesOf(text).placeOf(
    offsetOf(text, path, unknown !== undefined || issue?.code === "invalid_key"),
  );
  const what = unknown === undefined ? wordsOf(issue) : `there is no setting '${unknown}'.`;
  const advice =
    issue?.code === "invalid_key"
      ? "docs/check.md lists the rules."
      : "It may have 'against', 'rules' and 'maxWarnings'; docs/commands.md says what they hold.";
  return new ReadoutError("malformed", `${file}:${line}:${column}`, what, advice);
}

function wordsOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === "invalid_key") return ended(issue.issues[0]?.message ?? issue.message);
  if (issue?.code === "invalid_value") return `it has to be one of ${issue.values.map(String).join(", ")}.`;
  if (issue?.code === "invalid_type") return `it has to be of the type ${issue.expected}.`;
  if (issue?.code === "invalid_union") return "it has to be a string or an array of strings.";
  return ended(issue?.message ?? "it is no settings file");
}

const ended = (sentence: string): string => (/[.?]$/u.test(sentence) ? sentence : `${sentence}.`);

/** Where a value, or its key, stands in JSON: YAML's parser reads JSON too, and keeps places. */
function offsetOf(text: string, path: readonly PropertyKey[], isKey: boolean): number {
  // The package's own types; loaded late because few settings have a fault.
  const { parseDocument, isCollection, isMap, isScalar } = load("yaml") as typeof import("yaml");
  let node: unknown = parseDocument(text, { logLevel: "silent" }).contents;
  let place = 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return place;
      node = isKey && depth === path.length - 1 ? pair.key : pair.value;
    } else if (isCollection(node)) node = node.get(step, true);
    if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return place;
    place = Number(node.range[0]);
  }
  return place;
}
