import { load } from "../lazy.ts";
import { ENGLISH_FUNCTION_WORDS } from "./english-words.ts";

/** The tag of a text whose language could not be told (ISO 639-2). */
export const UNDETERMINED = "und";

const SAMPLE = 4000;
const FEWEST_LETTERS = 24;
const ENGLISH_SHARE = 0.12;
const FEWEST_WORDS = 20;

/** The language of a text as a BCP 47 tag; 'und' where the text is too short or the detector is not sure. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toWellFormed();
  if (isPlainlyEnglish(sample)) return "en";
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return UNDETERMINED;
  const found = detector().detect(sample);
  return found.isReliable() && found.language !== "" ? found.language : UNDETERMINED;
}

/** Spares most runs the loading of the detector, which takes longer than reading the articles. */
function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const known = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length;
  return known > ENGLISH_SHARE * words.length;
}

interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

let loaded: Detector | undefined;
function detector(): Detector {
  // eld's types describe exactly this export.
  loaded ??= (load("eld/small") as { eld: Detector }).eld;
  return loaded;
}
