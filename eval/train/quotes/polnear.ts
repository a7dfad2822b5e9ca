import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Range } from "../../../src/model/span.ts";

/** One attribution of PolNeAR: character ranges of its roles. */
export interface Annotated {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

export interface AnnotatedText {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly Annotated[];
}

/** The texts of a PolNeAR split with the attributions of their first annotator. */
export function readPolnear(folder: string): AnnotatedText[] {
  const files = readdirSync(join(folder, "attributions")).toSorted();
  return readdirSync(join(folder, "text"))
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .flatMap((file) => {
      const name = file.slice(0, -4);
      const annotation = files.find((one) => one.startsWith(name));
      if (!annotation) return [];
      const text = readFileSync(join(folder, "text", file), "utf8");
      return [{ name, text, attributions: parse(readFileSync(join(folder, "attributions", annotation), "utf8")) }];
    });
}

function parse(annotation: string): Annotated[] {
  const spans = new Map<string, Range[]>();
  const relations: string[][] = [];
  for (const line of annotation.split("\n")) {
    const [id = "", what = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const parts = what.slice(what.indexOf(" ") + 1).split(";");
      spans.set(
        id,
        parts.map((part) => {
          const [start = 0, end = 0] = part.split(" ").map(Number);
          return { start, end };
        }),
      );
    } else if (id.startsWith("E")) relations.push(what.split(" "));
  }
  return relations.map((roles) => {
    const of = (role: string): Range[] =>
      roles.filter((one) => one.startsWith(role)).flatMap((one) => spans.get(one.split(":")[1] ?? "") ?? []);
    return { source: of("Source"), cue: of("Cue"), content: of("Content") };
  });
}
