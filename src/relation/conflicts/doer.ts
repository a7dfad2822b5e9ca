import type { Token } from "../../model/analysis.ts";
import type { Story } from "../relation.ts";
import { termOf } from "../points/terms.ts";
import { kinOf } from "./kin.ts";
import { passageOf, type Statement } from "./statements.ts";

/** Verbs that make of an event noun what somebody did ('carried out the strike'). */
const DOING = new Set(["carry", "conduct", "launch", "commit", "make", "order", "stage"]);
/** So many letters a name and the adjective of it ('Ostia', 'Ostian') have in common. */
const STEM = 4;
/** So many words may lead from 'by' to the name ('by the Ostian army'). */
const BY_REACH = 2;

/**
 * The names before the verb of a clause that says somebody did not do it, as lower-case words: what is then denied is the doer, not
 * the event. Empty where the event as such is denied ('denied the attack', 'nobody was hurt') or no name is given.
 */
export function deniedDoer(story: Story, { article, claim, tokens }: Statement, event: string): ReadonlySet<string> {
  const at = tokens.findIndex(
    (token, i) => DOING.has(token.lemma) || (isDone(token, tokens[i - 1]) && termIs(token, event)),
  );
  const sentence = story[article]!.analysis.sentences[claim.sentence];
  if (at < 0 || !sentence) return new Set();
  // Who denies stands in the reporting clause before the denied one.
  const from = claim.modality === "denied" ? sentence.start : tokens[0]!.start;
  const before = story[article]!.analysis.tokens.slice(sentence.from, sentence.to).filter(
    ({ start, end }) => start >= from && end <= tokens[at]!.start,
  );
  return new Set(before.flatMap((token, i) => (isNamed(token) && !isName(before[i - 1]) ? [token.lower] : [])));
}

/**
 * Whether the passage of a statement names one of the doers, by the name or its adjective and not within a longer name of another, where
 * who did it stands: before the event, or after 'by'.
 */
export function namesDoer(
  story: Story,
  statement: Statement,
  doers: ReadonlySet<string>,
  events: readonly string[],
): boolean {
  if (doers.size === 0) return true;
  const { start, end } = passageOf(story, statement);
  const { tokens, sentences } = story[statement.article]!.analysis;
  const { from, to } = sentences[statement.claim.sentence]!;
  const words = tokens.slice(from, to).filter((token) => token.start >= start && token.end <= end);
  const at = words.findIndex((token) => events.some((event) => termIs(token, event)));
  return words.some((token, i) => {
    if (!isNamed(token) || isName(words[i - 1])) return false;
    if (i > at && !words.slice(Math.max(0, i - BY_REACH), i).some(({ lower }) => lower === "by")) return false;
    return [...doers].some((doer) => areKindred(doer, token.lower));
  });
}

/** Whether a word is an active verb or its -ing form ('denied bombing the bridge'). */
const isDone = ({ tag, lower }: Token, before: Token | undefined): boolean =>
  (tag === "VERB" && before?.lemma !== "be") || (lower.endsWith("ing") && before?.lemma === "deny");
const isName = (token: Token | undefined): boolean => token?.tag === "PROPN";
const isNamed = ({ tag, text }: Token): boolean => tag === "PROPN" || (tag === "ADJ" && /^\p{Lu}/u.test(text));

function areKindred(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short === long || (short.length >= STEM && long.startsWith(short));
}

function termIs(token: Token, event: string): boolean {
  const term = termOf(token);
  return term !== null && kinOf(term) === event;
}
