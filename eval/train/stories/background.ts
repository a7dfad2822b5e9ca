// Counts in how many public news texts each term occurs and ships the counts as classes of rarity:
// `node eval/train/stories/background.ts`. Numbers and stems only; no text is kept. None of the texts is in a set that stories are judged by.
import { writeFileSync } from "node:fs";
import { termOf } from "../../../src/stories/english-terms.ts";
import { newsTexts, rarityClasses } from "../background-counts.ts";

const texts = newsTexts();
const classes = rarityClasses(texts, termOf, /^[\p{L}\p{N}][\p{L}\p{N}'.-]*$/u);
writeFileSync(
  new URL("../../../src/stories/background.json", import.meta.url),
  `${JSON.stringify(
    {
      note: "Rarity (log2 of texts per text with the term) of stems in English news; counted from PolNeAR train, TimeBank and AQUAINT.",
      texts: texts.length,
      classes: Object.fromEntries(classes.map(([rarity, terms]) => [rarity, terms.join(" ")])),
    },
    null,
    1,
  )}\n`,
);
console.log(`${texts.length} texts, ${classes.flatMap(([, terms]) => terms).length} terms`);
