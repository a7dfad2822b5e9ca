import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "../gold.ts";
import { printTokens } from "./print-tokens.ts";

/** The text of an article of the public data, by its path below `shared/bench`: documents of ECB+ are tokenised, the others plain. */
export function sourceText(source: string): string {
  const raw = readFileSync(join(shared, "bench", source), "utf8").replace(/^\uFEFF/u, "");
  return source.endsWith(".xml") ? printTokens(raw) : raw;
}
