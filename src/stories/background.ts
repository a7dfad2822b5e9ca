import background from "./background.json" with { type: "json" };

/** How many texts the background was counted in. */
export const BACKGROUND_TEXTS: number = background.texts;

const counts = new Map<string, number>();
for (const [rarity, terms] of Object.entries(background.classes)) {
  for (const term of terms.split(" ")) counts.set(term, BACKGROUND_TEXTS / 2 ** Number(rarity));
}

/** In how many of the counted texts an English term occurs, about; 1 for one that is too rare to have been kept. */
export const backgroundCount = (term: string): number => counts.get(term) ?? 1;

/** Inverse document frequency of an English term in news at large (natural logarithm). */
export const backgroundRarity = (term: string): number => Math.log(BACKGROUND_TEXTS / backgroundCount(term));
