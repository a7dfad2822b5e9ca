/** Inverse document frequency of an English term in news at large (natural logarithm). */
export const backgroundRarity = (term: string): number => (term.length > 4 ? 6 : 4);
