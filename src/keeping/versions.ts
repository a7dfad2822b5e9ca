import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const root = new URL("..", import.meta.url);

/** A hash of the code and the weights in folders of Readout, and of the versions of the libraries that they use. */
function versionOf(...folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const place = new URL(`${folder}/`, root);
    const files = readdirSync(place, { recursive: true, encoding: "utf8" })
      .map((file) => file.split(sep).join("/"))
      .filter((file) => /\.(?:ts|js|json|bin|trees)$/u.test(file) && !/\.(?:test|d)\.ts$/u.test(file));
    for (const file of files.toSorted()) {
      hash.update(`${folder}/${file}\n`);
      hash.update(readFileSync(new URL(file, place)));
    }
  }
  // The manifest is ours.
  const { dependencies } = JSON.parse(readFileSync(new URL(join("..", "package.json"), root), "utf8")) as {
    readonly dependencies?: unknown;
  };
  return hash
    .update(JSON.stringify(dependencies ?? {}))
    .digest("hex")
    .slice(0, 16);
}

const once = (make: () => string): (() => string) => {
  let made: string | undefined;
  return () => (made ??= make());
};

/** Names the code that makes analyses, so that one that was kept is used only where it would be made the same again. */
export const analysisVersion = once(() => versionOf("model", "analysis", "keeping/packing"));

/** Names the code that makes records of analyses. */
export const recordVersion = once(() => versionOf("model", "analysis", "relation", "readout", "intake/story"));
