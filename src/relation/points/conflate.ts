import { DEMONYMS } from "./stop-words.ts";

const ENDINGS = ["ian", "an", "n", "i", "es", "ish"];
const LEAST_BASE = 4;

/**
 * The term that stands for each name's term of a story, so that 'Ruritania' and 'Ruritanian' count as one: an adjective of a place goes to the
 * place, where the story has it or the list of irregular ones knows it.
 */
export function conflated(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const stands = new Map<string, string>();
  for (const term of names) {
    const known = DEMONYMS.get(term);
    if (known !== undefined) {
      stands.set(term, known);
      continue;
    }
    for (const ending of ENDINGS) {
      if (!term.endsWith(ending) || term.length - ending.length < LEAST_BASE) continue;
      const base = term.slice(0, -ending.length);
      const place = [base, `${base}a`, `${base}e`].find((candidate) => names.has(candidate));
      if (place !== undefined && place !== term) {
        stands.set(term, place);
        break;
      }
    }
  }
  return stands;
}
