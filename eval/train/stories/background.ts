// Counts in how many public news texts each term occurs and ships the counts as classes of rarity:
// `node eval/train/stories/background.ts`. Numbers and stems only; no text is kept. None of the texts is in a set that stories are judged by.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layOut } from "../../../src/analysis/en/layout/layout.ts";
import { termOf } from "../../../src/stories/english-terms.ts";
import { shared } from "../../gold.ts";

const LEAST_TEXTS = 3;

const bench = join(shared, "bench");
const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .toSorted()
        .map((name) => join(folder, name))
    : [];

const plainText = (xml: string): string =>
  (/<TEXT>([\s\S]*)<\/TEXT>/u.exec(xml)?.[1] ?? "").replaceAll(/<[^>]+>/gu, "").replaceAll(/&\w+;/gu, " ");

const texts = [
  ...filesIn(join(bench, "polnear/train/text"), ".txt").map((file) => readFileSync(file, "utf8")),
  ...["TimeBank", "AQUAINT"].flatMap((folder) =>
    filesIn(join(bench, "tempeval3", folder), ".tml").map((file) => plainText(readFileSync(file, "utf8"))),
  ),
];
const counts = new Map<string, number>();
for (const text of texts) {
  const terms = new Set(layOut(text).tokens.flatMap((token) => termOf(token) ?? []));
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
}
const classes = new Map<number, string[]>();
for (const [term, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < LEAST_TEXTS || !/^[\p{L}\p{N}][\p{L}\p{N}'.-]*$/u.test(term)) continue;
  const rarity = Math.round(2 * Math.log2(texts.length / count)) / 2;
  classes.set(rarity, [...(classes.get(rarity) ?? []), term]);
}
const ordered = [...classes].toSorted(([a], [b]) => a - b).map(([rarity, terms]) => [rarity, terms.join(" ")]);
writeFileSync(
  new URL("../../../src/stories/background.json", import.meta.url),
  `${JSON.stringify(
    {
      note: "Rarity (log2 of texts per text with the term) of stems in English news; counted from PolNeAR train, TimeBank and AQUAINT.",
      texts: texts.length,
      classes: Object.fromEntries(ordered),
    },
    null,
    1,
  )}\n`,
);
console.log(`${texts.length} texts, ${[...classes.values()].flat().length} terms`);
