import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { shared } from "../gold.ts";
import { sourceText } from "../stories/source-text.ts";

const FOLDER = join(import.meta.dirname, "sources");
const UNFOLDED = join(import.meta.dirname, "../../.cache/sources");

/** Articles of the public data that drafts are written on and nobody annotated: their paths below `shared/bench`, hashes of their texts, and dates. */
const SourceList = z.object({
  articles: z.array(z.object({ source: z.string(), sha256: z.string(), published: z.string().nullable() })),
});

/**
 * The stories that drafts alone are written on, by name, each written out as a folder with its articles. None where the public data is not here.
 * @throws Error where an article is another text than the one that was listed
 */
export function unfoldedSources(): { readonly name: string; readonly articles: string }[] {
  if (!existsSync(join(shared, "bench"))) return [];
  return readdirSync(FOLDER)
    .toSorted()
    .map((file) => {
      const name = basename(file, ".json");
      const { articles } = SourceList.parse(JSON.parse(readFileSync(join(FOLDER, file), "utf8")));
      return { name, articles: unfold(name, articles) };
    });
}

function unfold(name: string, articles: z.infer<typeof SourceList>["articles"]): string {
  const folder = join(UNFOLDED, name);
  mkdirSync(folder, { recursive: true });
  const list = articles.map(({ source, sha256, published }) => {
    const text = sourceText(source);
    if (createHash("sha256").update(text).digest("hex") !== sha256)
      throw new Error(`${source} is another text than the one that drafts on '${name}' were written on`);
    const file = `${basename(source, ".xml")}.txt`;
    writeFileSync(join(folder, file), text);
    return { file, published };
  });
  writeFileSync(join(folder, "articles.json"), JSON.stringify(list));
  return folder;
}
