import type { Token } from "../../model/analysis.ts";
import type { Modality } from "../../model/time.ts";
import { backgroundRarity } from "../points/background.ts";
import { termOf } from "../points/terms.ts";
import { kinOf, namesEvent } from "./kin.ts";
import type { Statement } from "./statements.ts";

/** Words after which what follows is not so, as forms or lemmas. */
const NEGATORS = new Set([
  "not",
  "n't",
  "never",
  "unlikely",
  "neither",
  "nor",
  "fail",
  "refuse",
  "deny",
  "refute",
  "rebut",
]);
const NONE = new Set(["no", "none", "nobody"]);
/** Verbs that leave it to a noun to say what happened ('carried out the strike'). */
const LIGHT = new Set(
  "carri occur happen take conduct launch ever seek plan intend have commit accus claim alleg report immedi appear".split(
    " ",
  ),
);
/** What is negated of these is what one knows or says, not what happened. */
const MENTAL = new Set(
  "see hear know think believe say confirm comment expect understand tell lie rule want need speak disclose reveal specify try attempt manage make use cause".split(
    " ",
  ),
);
/** Words that make the negation partial, of a rule, or of another time. */
const LIMITS = new Set(
  "must should let shall require possible else other until yet always only anymore longer again more row if then".split(
    " ",
  ),
);
/** A plan not to do something may have changed since: it contradicts nothing. */
const STATED: ReadonlySet<Modality> = new Set<Modality>(["happened", "denied"]);
/** Words that put a negated event into the time to come. */
const AHEAD = new Set(["unlikely", "expected", "going", "plan", "plans", "planned", "intend", "intends", "intention"]);
/** A verb as rare as this in news tells the event whatever stands before it ('leaked', not 'reached'). */
const TELLING = 3.5;
/** How many content words after the event count as what it befell. */
const REACH = 5;

/** What a statement says did not happen or is not so. */
export interface Negated {
  readonly event: string;
  /** What it befell, in the order of the words. */
  readonly arguments: readonly string[];
  /** Those of a narrower event than the verb alone, without which nothing is denied: 'no charges were filed', 'did not land a clean punch'. */
  readonly narrowing: readonly string[];
  /** Who or what is said not to have done it, where the clause names that. */
  readonly subject: ReadonlySet<string>;
  /** The names among these. */
  readonly names: ReadonlySet<string>;
  /** Whether it is said of what is to come. */
  readonly future: boolean;
  /** Whether it is reported as someone's denial. */
  readonly denial: boolean;
}

/**
 * The event that a statement negates: the verb after 'not', 'never', 'unlikely to' and their like, the event noun after 'no', the event of
 * a denied clause. Undefined where nothing is negated that another article could contradict.
 */
export function negatedIn({ tokens, claim }: Statement): Negated | undefined {
  if (claim.polarity !== "negative" || !STATED.has(claim.modality)) return undefined;
  if (tokens.some(({ lower, lemma, tag }) => LIMITS.has(lower) || (tag === "VERB" && MENTAL.has(lemma))))
    return undefined;
  const denial = claim.modality === "denied";
  const at = tokens.findIndex(({ lower, lemma }) => NEGATORS.has(lower) || NEGATORS.has(lemma) || NONE.has(lower));
  if (at < 0 && !denial) return undefined;
  const content = contentAfter(tokens, at);
  const nouns = denial || NONE.has(tokens[at]?.lower ?? "");
  const place = content.findIndex(
    ({ term, tag }) => !LIGHT.has(term) && (tag === "VERB" || (nouns && namesEvent(term))),
  );
  // After 'not' the verb comes next; a later one is not what is negated.
  if (place < 0 || (!nouns && content.slice(0, place).some(({ tag, term }) => tag === "NOUN" && !LIGHT.has(term))))
    return undefined;
  const event = kinOf(content[place]!.term);
  const befallen = content.flatMap(({ term }, i) =>
    i === place || LIGHT.has(term) || kinOf(term) === event ? [] : [kinOf(term)],
  );
  return {
    event,
    arguments: befallen.slice(0, REACH),
    narrowing: denial ? [] : narrowingIn(content, place),
    subject: denial ? new Set() : subjectBefore(tokens, at),
    names: denial ? new Set() : namesBefore(tokens, at),
    future: tokens[at]?.lower === "unlikely" || tokens.some(({ lower }) => AHEAD.has(lower)),
    denial,
  };
}

/** The nouns between 'no' and a verb of many uses, and the adjectives before the event or between it and its nearest noun. */
function narrowingIn(content: readonly Content[], place: number): string[] {
  const behind = content.slice(place + 1);
  const noun = behind.findIndex(({ tag }) => tag === "NOUN" || tag === "PROPN");
  const telling = backgroundRarity(content[place]!.term) >= TELLING;
  const nouns = telling ? [] : content.slice(0, place).filter(({ tag }) => tag === "NOUN");
  const before = [...content.slice(0, place), ...behind.slice(0, Math.max(0, noun))];
  const adjectives = before.filter(({ tag }) => tag === "ADJ");
  return [...nouns, ...adjectives].flatMap(({ term }) => (LIGHT.has(term) || namesEvent(term) ? [] : [kinOf(term)]));
}

interface Content {
  readonly term: string;
  readonly tag: Token["tag"];
}

function contentAfter(tokens: readonly Token[], at: number): Content[] {
  const content: Content[] = [];
  for (let i = at + 1; i < tokens.length; i++) {
    const { text, tag } = tokens[i]!;
    if (text === "," || text === ";") break;
    const term = termOf(tokens[i]!);
    if (term !== null && !/^\p{N}/u.test(term)) content.push({ term, tag });
  }
  return content;
}

/** The content words of the nouns and names before a place: the subject of the verb there. */
export function subjectBefore(tokens: readonly Token[], at: number): Set<string> {
  const subject = new Set<string>();
  for (const token of tokens.slice(0, Math.max(0, at))) {
    const term = token.tag === "NOUN" || token.tag === "PROPN" ? termOf(token) : null;
    if (term !== null && !/^\p{N}/u.test(term)) subject.add(kinOf(term));
  }
  return subject;
}

/** The names before a place, in lower case. */
export function namesBefore(tokens: readonly Token[], at: number): Set<string> {
  return new Set(tokens.slice(0, Math.max(0, at)).flatMap(({ tag, lower }) => (tag === "PROPN" ? [lower] : [])));
}
