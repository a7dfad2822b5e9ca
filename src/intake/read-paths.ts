import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Article } from "../model/article.ts";
import { ReadoutError } from "../model/error.ts";
import { articleOf } from "./article-of.ts";

export interface IntakeOptions {
  readonly published?: string;
  readonly outlet?: string;
}

export interface Intake {
  readonly articles: readonly Article[];
  /** The inputs that could not be read, each with its reason and the way out. */
  readonly skipped: readonly ReadoutError[];
}

/** Reads files and folders into articles; what cannot be read is skipped with its reason, and the rest goes on. */
export function readPaths(paths: readonly string[], _options: IntakeOptions = {}): Intake {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .toSorted()
          .map((name) => join(path, name))
      : [path],
  );
  const articles: Article[] = [];
  for (const path of files) {
    if (extname(path) !== ".txt") continue;
    const beside = join(dirname(path), "articles.json");
    const list = (existsSync(beside) ? JSON.parse(readFileSync(beside, "utf8")) : []) as {
      file: string;
      published?: string;
    }[];
    const text = readFileSync(path, "utf8")
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n");
    const id = basename(path, ".txt");
    articles.push(
      articleOf(text, {
        id,
        path,
        outlet: id,
        title: "",
        published: list.find((a) => a.file === basename(path))?.published ?? null,
        language: "en",
      }),
    );
  }
  return { articles, skipped: [] };
}
