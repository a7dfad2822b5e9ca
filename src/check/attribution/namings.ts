import type { Token } from "../../model/analysis.ts";
import { CALLED, SEEN } from "./data/voices.ts";
import type { Subject } from "./subject.ts";

/** A quotation mark that may open marked words. */
export const MARK = /^["“”‘«„]$/u;

/** What a source sets where it gives a number of it. */
const MEASURED =
  /^(?:number|figure|toll|total|count|age|value|magnitude|cost|price|size|distance|date|time|reason|cause|name|depth|speed|weight|height|sum|loss|damage|crowd|share|rate|odds|motive|explanation|version|account|picture|impression|blame|start|beginning|end|range|margin|estimate|it|them|him|her)$/u;

/** 'puts the loss at', 'gave the cause as', 'set the number of dead at'. */
export function setsNumber(tokens: readonly Token[], at: number): boolean {
  const { lemma, lower } = tokens[at]!;
  const rest = tokens.slice(at + 1, at + 12);
  const end = rest.findIndex(({ text }) => /^[;.]$/u.test(text));
  const clause = end < 0 ? rest : rest.slice(0, end);
  const object = clause.slice(0, 4).some(({ lower: word, lemma: base }) => MEASURED.test(word) || MEASURED.test(base));
  const own = /^(?:his|her|its|their|it|them|him)$/u.test(clause[0]?.lower ?? "");
  const as = clause.findIndex(({ lower: word }) => word === "as");
  if (lemma === "give") return (object && !own) || as > 0;
  const to = clause.findIndex(({ lower: word }, i) => i > 0 && word === "at");
  const number = clause
    .slice(to + 1, to + 6)
    .some(
      ({ tag, lower: word }) =>
        tag === "NUM" || /^(?:half|dozens?|hundreds?|thousands?|millions?|noon|midnight|dawn|dusk)$/u.test(word),
    );
  return (
    (to > 0 && number) || (lower === "puts" && clause.some(({ lower: word }) => /^(?:at|on|down|in)$/u.test(word)))
  );
}

/** 'called the verdict bittersweet', 'names three more', 'sees little chance', 'counted him among'. */
export function givesName(tokens: readonly Token[], at: number, subject: Subject): boolean {
  const { lemma, lower } = tokens[at]!;
  const rest = tokens.slice(at + 1, at + 14);
  const next = rest[0];
  if (!next || (next.tag === "PUNCT" && !MARK.test(next.text))) return false;
  const as = rest.some((one) => /^(?:as|among)$/u.test(one.lower));
  switch (lemma) {
    case "call":
      if (CALLED.has(next.lower)) return false;
      return subject === "document" || subject === "outlet" || givesComplement(rest);
    case "name":
    case "list":
      return !(subject === "person" && !as);
    case "count":
    case "rank":
    case "rate":
      if (next.lower === "on") return false;
      return (
        as ||
        rest.slice(0, 5).some(({ tag, lower: word }) => tag === "NUM" || /^(?:dozens|hundreds|thousands)$/u.test(word))
      );
    case "see":
      return (
        as || MARK.test(next.text) || (/^sees?$/u.test(lower) && rest.slice(0, 6).some((one) => SEEN.has(one.lemma)))
      );
    case "describe":
    case "dub":
    case "label":
    case "brand":
    case "term":
      return true;
    case "consider":
      return givesComplement(rest);
    default:
      return as;
  }
}

/** An object with what it is called: a second noun phrase, an adjective behind the noun, or marked words. */
function givesComplement(rest: readonly Token[]): boolean {
  let object = false;
  for (let i = 0; i < rest.length; i++) {
    const { tag, text, lower } = rest[i]!;
    if (MARK.test(text)) return true;
    const nominal = tag === "NOUN" || tag === "PROPN" || tag === "PRON";
    if (object) {
      if (tag === "DET" || tag === "ADJ" || tag === "NUM" || (tag === "ADV" && lower.endsWith("ly"))) return true;
      if (nominal) {
        const before = rest[i - 1]!;
        return (
          before.tag === "PRON" ||
          (before.tag === "PROPN" && tag === "NOUN") ||
          (before.tag === "NOUN" && /(?:less|ful|ous|ive|ic|al|ish|able)$/u.test(lower))
        );
      }
      if (tag !== "PART" && lower !== "of" && lower !== "'s" && lower !== "’s") return false;
      object = false;
    } else if (nominal) object = true;
    else if (tag !== "DET" && tag !== "ADJ" && tag !== "NUM" && lower !== "its" && lower !== "his") return false;
  }
  return false;
}

/** 'one report has the driver fleeing', 'the paper has it'; not 'the poll has a margin', and not 'one report has been published'. */
export function hasObject(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1];
  if (/^(?:it|him|her|them)$/u.test(next?.lower ?? "")) return true;
  return ONE_OF.test(tokens[from]?.lower ?? "") && /^(?:DET|PRON|PROPN|NUM|NOUN|ADJ)$/u.test(next?.tag ?? "");
}

const ONE_OF = /^(?:one|another|some|most|two|three|several|both|other|many|that|each)$/u;
