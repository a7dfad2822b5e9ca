import background from "./background.json" with { type: "json" };

/** Rarity of a term that the counted texts do not know. */
const UNKNOWN = Math.log(background.texts / 2);

const rarities = new Map<string, number>();
for (const [rarity, terms] of Object.entries(background.classes)) {
  for (const term of terms.split(" ")) rarities.set(term, Number(rarity) * Math.LN2);
}

/** Inverse document frequency of a term in English news at large (natural logarithm); a number counts as fairly rare. */
export const backgroundRarity = (term: string): number =>
  rarities.get(term) ?? (/^\p{N}{1,2}$/u.test(term) ? UNKNOWN / 2 : UNKNOWN);
