import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Token } from "../../src/model/analysis.ts";
import { layOut } from "../../src/analysis/en/layout/layout.ts";
import { shared } from "../gold.ts";

/** The public sets. */
export const bench = join(shared, "bench");

/** The files of a folder with an ending, in order; none where there is no such folder. */
export const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .toSorted()
        .map((name) => join(folder, name))
    : [];

/** The news texts that no evaluation of stories or points rests on: PolNeAR train, TimeBank and AQUAINT. */
export const newsTexts = (): string[] => [
  ...filesIn(join(bench, "polnear/train/text"), ".txt").map((file) => readFileSync(file, "utf8")),
  ...["TimeBank", "AQUAINT"].flatMap((folder) =>
    filesIn(join(bench, "tempeval3", folder), ".tml").map((file) => plainText(readFileSync(file, "utf8"))),
  ),
];

const plainText = (xml: string): string =>
  (/<TEXT>([\s\S]*)<\/TEXT>/u.exec(xml)?.[1] ?? "").replaceAll(/<[^>]+>/gu, "").replaceAll(/&\w+;/gu, " ");

const LEAST_TEXTS = 3;

/** The terms of at least three texts by rarity, in halves of log2 of texts a text with the term: `[rarity, terms]`, the commonest first. */
export function rarityClasses(
  texts: readonly string[],
  termOf: (token: Token) => string | null,
  isTerm: RegExp,
): [number, string[]][] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const terms = new Set(layOut(text).tokens.flatMap((token) => termOf(token) ?? []));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const classes = new Map<number, string[]>();
  for (const [term, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < LEAST_TEXTS || !isTerm.test(term)) continue;
    const rarity = Math.round(2 * Math.log2(texts.length / count)) / 2;
    classes.set(rarity, [...(classes.get(rarity) ?? []), term]);
  }
  return [...classes].toSorted(([a], [b]) => a - b);
}
