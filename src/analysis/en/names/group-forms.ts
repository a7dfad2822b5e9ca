import {
  KNOWN_BODIES,
  LEGAL_FORMS,
  LOWER_BODY_HEADS,
  LOWER_BODY_MIDDLES,
  LOWER_PLACE_HEADS,
  METONYMS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  VENUE_HEADS,
} from "./data/heads.ts";
import { PLACE_ALIASES, DEMONYMS, PLACES } from "./data/places.ts";
import type { Form } from "./mention.ts";
import { givenNamesAgree, surnamesAgree } from "./name-likeness.ts";

/** Which forms one bearer has: each form's group, as the index of a form that stands for it. */
export function groupForms(forms: readonly Form[], abbreviations: ReadonlyMap<string, string>): number[] {
  const groups = forms.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (groups[at] !== at) at = groups[at]!;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)];
    if (x !== y) groups[Math.max(x, y)] = Math.min(x, y);
  };
  joinByName(forms, join, abbreviations);
  joinFullPersons(forms, join, root);
  joinParts(forms, join, root);
  return groups.map((_, index) => root(index));
}

type Join = (a: number, b: number) => void;

/** Joins what is one name by data or letters: aliases, metonyms, acronyms, other spacing. */
function joinByName(forms: readonly Form[], join: Join, abbreviations: ReadonlyMap<string, string>): void {
  const byName = new Map<string, number>();
  const meet = (name: string, index: number): void => {
    const other = byName.get(name);
    if (other === undefined) byName.set(name, index);
    else join(other, index);
  };
  forms.forEach((form, index) => {
    if (form.shared) return;
    meet(`=${form.words.join("")}`, index);
    const known = PLACE_ALIASES.get(form.key) ?? METONYMS.get(form.key);
    meet(`~${known ?? form.key.replace(/^the /u, "")}`, index);
    const core = withoutLegalForm(form.words);
    if (core.length < form.words.length) meet(`=${core.join("")}`, index);
    const spelledOut = abbreviations.get(form.key);
    if (spelledOut !== undefined) meet(`~${spelledOut}`, index);
  });
  joinAcronyms(forms, join);
}

const withoutLegalForm = (words: readonly string[]): readonly string[] =>
  words.length > 1 && LEGAL_FORMS.has(words.at(-1)!) ? words.slice(0, -1) : words;

const SMALL_WORDS = /^(?:of|the|and|for|de|in|&|on|to|s)$/u;

/** Letters that may abbreviate a name: its initials, with and without a leading country. */
export function initialsOf(words: readonly string[]): string[] {
  const initials = words.filter((word) => !SMALL_WORDS.test(word)).map(initial);
  const all = words.map(initial);
  return [initials.join(""), all.join("")];
}

/** The first letter of a word; a number stands whole in an abbreviation ('OS7'). */
const initial = (word: string): string => (/^\d/u.test(word) ? word : word[0]!);

function joinAcronyms(forms: readonly Form[], join: Join): void {
  const byInitials = new Map<string, number>();
  forms.forEach((form, index) => {
    if (form.words.length < 2 || form.kind === "person") return;
    for (const letters of initialsOf(form.words))
      if (letters.length > 1 && !byInitials.has(letters)) byInitials.set(letters, index);
  });
  forms.forEach((form, index) => {
    if (form.words.length > 1 && !form.key.includes("-")) return;
    const letters = form.key.replace(/[^a-z\d]/gu, "");
    if (letters.length < 2 || letters.length > 7 || form.kind === "person" || PLACES.has(form.key)) return;
    const full = byInitials.get(letters);
    if (full !== undefined) join(full, index);
  });
}

const isFullPerson = (form: Form): boolean => form.kind === "person" && form.words.length > 1;

/** Joins the full names of one person: one surname, given names that agree. */
function joinFullPersons(forms: readonly Form[], join: Join, root: (index: number) => number): void {
  const full = forms.flatMap((form, index) => (isFullPerson(form) ? [index] : []));
  const byInitial = new Map<string, number[]>();
  for (const index of full) {
    const surname = surnameOf(forms[index]!);
    const mates = byInitial.get(surname[0]!) ?? [];
    for (const other of mates) {
      if (root(other) !== root(index) && sameFullPerson(forms[index]!, forms[other]!)) join(other, index);
    }
    mates.push(index);
    byInitial.set(surname[0]!, mates);
  }
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** The last word of a name that is no 'Jr.'. */
export function surnameOf(form: { readonly words: readonly string[] }): string {
  const { words } = form;
  return words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.at(-2)! : words.at(-1)!;
}

function sameFullPerson(a: Form, b: Form): boolean {
  if (!surnamesAgree(surnameOf(a), surnameOf(b))) return false;
  if (a.gender !== "unknown" && b.gender !== "unknown" && a.gender !== b.gender) return false;
  const exact = surnameOf(a) === surnameOf(b);
  return exact ? givenNamesAgree(a.words[0]!, b.words[0]!) : a.words[0] === b.words[0];
}

/** Joins the short forms: a surname or given name alone, a body or place without its generic word. */
function joinParts(forms: readonly Form[], join: Join, root: (index: number) => number): void {
  const byWord = new Map<string, number[]>();
  forms.forEach((form, index) => {
    if (form.words.length < 2) return;
    for (const word of new Set(form.words)) {
      const list = byWord.get(word);
      if (list) list.push(index);
      else byWord.set(word, [index]);
    }
  });
  const known = new Set(forms.map((form) => form.key));
  const longer = forms.flatMap((form, index) => (form.words.length > 1 ? [index] : []));
  forms.forEach((form, index) => {
    const candidates = byWord.get(form.words[0] ?? "") ?? [];
    const whole = bestWhole(forms, index, candidates, known);
    if (whole !== undefined && root(whole) !== root(index)) join(whole, index);
    else if (whole === undefined && form.words.length === 1) {
      const misprint = longer.find(
        (other) =>
          isFullPerson(forms[other]!) &&
          (form.kind === "person" || form.margin < 2) &&
          surnamesAgree(form.words[0]!, surnameOf(forms[other]!)),
      );
      if (misprint !== undefined && !PLACES.has(form.key)) join(misprint, index);
    }
  });
}

/** The longer form that a short form most likely stands for. */
function bestWhole(
  forms: readonly Form[],
  index: number,
  candidates: readonly number[],
  known: ReadonlySet<string>,
): number | undefined {
  const form = forms[index]!;
  let [best, bestScore] = [undefined as number | undefined, 0];
  for (const other of candidates) {
    const score = other === index ? 0 : partScore(form, forms[other]!, known);
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  return best;
}

const GENERIC = (word: string): boolean =>
  ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word) || LOWER_PLACE_HEADS.has(word) || LEGAL_FORMS.has(word);

const SHIP_WORDS = new Set("ins uss hms hmas hmcs rms mv mt ms ss rv naval ship vessel indian royal".split(" "));

/** Bodies that are not the one whose name they bear: 'the Holm administration' is not Holm. */
const GOVERNING =
  /^(?:administration|government|ministry|army|navy|police|military|parliament|embassy|campaign|forces|troops|airlines|airways|university|congress|senate|court)$/u;

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length < words.length && end.every((word, k) => words[words.length - end.length + k] === word);

/** Whether a well-known body's name ('Ford') is first printed behind a full name that ends with it, and no longer name of the body is. */
const followsFullName = (short: Form, long: Form, known: ReadonlySet<string>): boolean =>
  KNOWN_BODIES.has(short.key) &&
  short.words[0] === surnameOf(long) &&
  long.mentions[0]! < short.mentions[0]! &&
  ![...known].some((key) => key.startsWith(`${short.key} `));

/** How well the shorter form stands for the longer one; 0 where it does not. */
function partScore(short: Form, long: Form, known: ReadonlySet<string>): number {
  if (long.words.length <= short.words.length) return 0;
  const genders = short.gender !== "unknown" && long.gender !== "unknown" && short.gender !== long.gender;
  if (long.kind === "person") {
    if (genders) return 0;
    if (short.words.length > 1) return short.kind === "person" && endsWith(long.words, short.words) ? 2 : 0;
    if (PLACES.has(short.key) && !short.titled) return 0;
    if (short.kind === "organisation" && short.margin > 2 && !followsFullName(short, long, known)) return 0;
    if (short.words[0] === surnameOf(long))
      return 3 + (short.titled && long.titled ? 1 : 0) + Math.min(0.9, long.mentions.length / 10);
    return short.words[0] === long.words[0] ? 1.5 : 0;
  }
  const rest = long.words.slice(short.words.length);
  const opens = short.words.every((word, k) => long.words[k] === word);
  // 'at Ann Holm' is at the Ann Holm Clinic, though Ann Holm is a person's name.
  const venue = opens && short.placed && !short.titled && VENUE_HEADS.has(rest.at(-1)!);
  if (short.kind === "person" && short.margin > 2.5 && !venue) return 0;
  if (
    opens &&
    rest.length > 1 &&
    short.kind !== "place" &&
    short.words.length === 1 &&
    ORGANISATION_HEADS.has(rest.at(-1)!) &&
    !GOVERNING.test(rest.at(-1)!) &&
    !PLACES.has(short.key)
  )
    return 1;
  if (opens && rest.length === 2 && LOWER_BODY_MIDDLES.has(rest[0]!) && LOWER_PLACE_HEADS.has(rest[1]!)) return 2;
  if (opens && rest.every(GENERIC) && !GOVERNING.test(rest.at(-1)!)) {
    if (PLACES.has(short.key)) return rest.every((word) => LOWER_PLACE_HEADS.has(word)) ? 2 : 0;
    return 2;
  }
  const lead = long.words.slice(0, long.words.length - short.words.length);
  const closes = endsWith(long.words, short.words);
  if (closes && lead.every((word) => SHIP_WORDS.has(word))) return 2;
  if (closes && lead.length === 1 && DEMONYMS.has(lead[0]!) && LOWER_BODY_HEADS.has(short.words.at(-1)!)) return 1.2;
  if (
    closes &&
    lead.length === 1 &&
    long.kind !== "place" &&
    known.has(lead[0]!) &&
    !PLACES.has(lead[0]!) &&
    !GENERIC(short.words.at(-1)!)
  )
    return 1;
  if (closes && PLACES.has(lead.join(" ")) && !PLACES.has(short.key) && !GENERIC(short.words.at(-1)!)) return 1.5;
  if (
    closes &&
    short.words.length > 1 &&
    lead.every((word) => /^(?:us|u|s|uk|un|united|states|national|royal|american|british)$/u.test(word))
  )
    return 1.5;
  return 0;
}
