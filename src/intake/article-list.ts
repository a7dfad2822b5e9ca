import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { ReadoutError } from "../model/error.ts";
import type { Known } from "./draft.ts";
import { decodeText } from "./files/decode-text.ts";
import { readBytes } from "./files/read-bytes.ts";
import { parseJson } from "./formats/parse-json.ts";
import { LARGEST_FILE } from "./limits.ts";

/** The file that tells of the articles beside it. */
export const LIST_NAME = "articles.json";

const Entry = z.object({
  file: z.string().min(1),
  published: z.string().optional(),
  updated: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  byline: z.string().optional(),
  credit: z.string().optional(),
  language: z.string().optional(),
});
const List = z.array(Entry);

/** What the lists beside the files tell; every list is read once, and a broken one is reported once. */
export class ArticleLists {
  readonly faults: ReadoutError[] = [];
  readonly #byFolder = new Map<string, ReadonlyMap<string, Known>>();

  /** What the list beside a file tells of it. */
  of(path: string): Known {
    const folder = dirname(path);
    let list = this.#byFolder.get(folder);
    if (!list) {
      list = this.#read(join(folder, LIST_NAME));
      this.#byFolder.set(folder, list);
    }
    return list.get(basename(path)) ?? {};
  }

  #read(path: string): ReadonlyMap<string, Known> {
    if (!existsSync(path)) return new Map();
    try {
      const list = parseList(decodeText(readBytes(path, LARGEST_FILE), path).text, path);
      return new Map(list.map(({ file, ...known }) => [file, stated(known)]));
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      this.faults.push(error);
      return new Map();
    }
  }
}

/** Leaves out what is absent, so that it does not stand for a statement. */
function stated(known: { readonly [K in keyof Known]: Known[K] | undefined }): Known {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ""));
}

function parseList(text: string, path: string): z.infer<typeof List> {
  const list = List.safeParse(parseJson(text, path));
  if (list.success) return list.data;
  const issue = list.error.issues[0];
  throw new ReadoutError(
    "malformed",
    `${path}#/${issue?.path.join("/") ?? ""}`,
    `it is no list of articles (${issue?.message ?? "unknown"}).`,
    'Write [{ "file": "name.txt", "published": "2025-01-31", "outlet": "…" }]; the articles are read without it.',
    list.error,
  );
}
