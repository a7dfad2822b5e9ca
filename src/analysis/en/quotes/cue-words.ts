import { NOUN_SIGNS } from "./data/phrases.ts";
import { CLAUSE_VERBS, IRREGULAR, NAMING_VERBS, REQUEST_VERBS, SELF_VERBS, SPEECH_NOUNS } from "./data/verbs.ts";

export type VerbForm = "base" | "s" | "past" | "ing";

/** What a word can do as a cue. */
export interface CueWord {
  readonly lemma: string;
  readonly form: VerbForm | "noun";
  /** Takes a content clause or stands beside a quotation. */
  readonly clause: boolean;
  /** Its infinitive is the content. */
  readonly self: boolean;
  /** Takes an object and an infinitive. */
  readonly request: boolean;
  /** Gives something a name in marks. */
  readonly naming: boolean;
  readonly noun: boolean;
}

const entries = new Map<string, CueWord>();

/** What the word, in lower case, can do as a cue of speech; undefined for all other words. */
export const cueWord = (lower: string): CueWord | undefined => entries.get(lower);

function formsOf(base: string): [string, VerbForm][] {
  const irregular = IRREGULAR.find((forms) => forms[0] === base);
  if (irregular) {
    return irregular.map((form, i) => [
      form,
      i === 0 ? "base" : form.endsWith("ing") && i > 1 ? "ing" : i === 1 ? "s" : "past",
    ]);
  }
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/.test(base);
  return [
    [base, "base"],
    [y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`, "s"],
    [y ? `${base.slice(0, -1)}ied` : `${stem}ed`, "past"],
    [`${stem}ing`, "ing"],
  ];
}

const clause = new Set(CLAUSE_VERBS);
const self = new Set(SELF_VERBS);
const request = new Set(REQUEST_VERBS);
const naming = new Set(NAMING_VERBS);
const nouns = new Set(SPEECH_NOUNS);
for (const lemma of new Set([...clause, ...self, ...request, ...naming])) {
  for (const [form, kind] of formsOf(lemma)) {
    entries.set(form, {
      lemma,
      form: kind,
      clause: clause.has(lemma),
      self: self.has(lemma),
      request: request.has(lemma),
      naming: naming.has(lemma),
      noun: nouns.has(form),
    });
  }
}
for (const noun of nouns) {
  if (!entries.has(noun)) {
    entries.set(noun, {
      lemma: noun,
      form: "noun",
      clause: false,
      self: false,
      request: false,
      naming: false,
      noun: true,
    });
  }
}

/** Whether a word that can be a verb of speech is a noun after these words ('their claims that', 'denied reports that'). */
export const isNounUse = (word: CueWord, before: string, beforeTag: string): boolean =>
  word.form === "noun" || (word.noun && word.form !== "past" && (NOUN_SIGNS.has(before) || beforeTag === "ADJ"));
