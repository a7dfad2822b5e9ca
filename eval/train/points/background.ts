// Counts in how many public news texts each term occurs and ships the counts as classes of rarity:
// `node eval/train/points/background.ts`. Numbers and stems only; no text is kept. The stories that points are judged by are left out.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { termOf } from "../../../src/relation/points/terms.ts";
import { bench, filesIn, newsTexts, rarityClasses } from "../background-counts.ts";

/** Topics of ECB+ that are annotated stories too. */
const JUDGED = new Set(["3", "7", "12"]);

const eventTexts = (): string[] =>
  readdirSync(join(bench, "ecbplus"))
    .filter((name) => /^\d+$/.test(name) && !JUDGED.has(name))
    .toSorted()
    .flatMap((topic) =>
      filesIn(join(bench, "ecbplus", topic), ".xml").map((file) =>
        [...readFileSync(file, "utf8").matchAll(/<token [^>]*>([^<]*)<\/token>/g)].map((match) => match[1]).join(" "),
      ),
    );

const texts = [...newsTexts(), ...eventTexts()];
const classes = rarityClasses(texts, termOf, /^\p{L}[\p{L}\p{N}'.-]+$/u);
writeFileSync(
  new URL("../../../src/relation/points/background.json", import.meta.url),
  `${JSON.stringify(
    {
      note: "Rarity (log2 of texts per text with the term) of stems in English news; counted from PolNeAR train, TimeBank, AQUAINT and ECB+ without topics 3, 7, 12.",
      texts: texts.length,
      classes: Object.fromEntries(classes.map(([rarity, terms]) => [rarity, terms.join(" ")])),
    },
    null,
    1,
  )}\n`,
);
console.log(`${texts.length} texts, ${classes.flatMap(([, terms]) => terms).length} terms`);
