import type { Token } from "../../model/analysis.ts";
import type { StoryContext } from "../context.ts";
import type { FoundConflict } from "./found.ts";
import { holderOf } from "./holder.ts";
import { passageOf, type Statement, type Statements } from "./statements.ts";

/** Verbs of having a thing about one. */
const HAVING = new Set("have carry hold possess wield wear point".split(" "));
/** Verbs of which a thing in hand is the object; those that ideas and meetings go with too count for weapons alone. */
const HANDLING = new Set("carry brandish wave wield grab clutch".split(" "));
const HANDLING_WEAPONS = new Set([
  ...HANDLING,
  ..."have hold point pull aim fire draw raise possess produce drop pack".split(" "),
]);
const GUNS = new Set("gun handgun pistol revolver firearm rifle shotgun".split(" "));
const WEAPONS = new Set([...GUNS, "weapon", "knife", "machete", "sword"]);
/** Who may hold a weapon beside the one who is said to have had none. */
const ARMED = new Set(
  "officer police policeman cop guard soldier deputy agent trooper detective sergeant sniper".split(" "),
);
const NEGATIONS = new Set(["not", "n't", "never"]);
/** How many words may stand between a verb and the thing in hand. */
const REACH = 5;

/**
 * Rule 'not-had': one article says that somebody did not have a thing, and another that the thing was pointed, carried or drawn, by nobody else
 * that the clause names. One pair of passages for each article that says the one and each that says the other.
 */
export function findNotHad(context: StoryContext, { byArticle }: Statements): FoundConflict[] {
  const found: FoundConflict[] = [];
  const told = byArticle.map((statements, article) => {
    const { blocks, sentences } = context.story[article]!.analysis;
    return statements.filter(({ claim }) => blocks[sentences[claim.sentence]?.block ?? 0]?.kind !== "heading");
  });
  told.forEach((statements, article) => {
    const seen = new Set<string>();
    for (const statement of statements) {
      const lack = lackIn(statement.tokens);
      if (!lack || seen.has(lack.thing) || statement.claim.modality === "hypothetical") continue;
      seen.add(lack.thing);
      const holder = holderOf(context, article, statement.claim.sentence, lack.at.start);
      told.forEach((others, other) => {
        if (other === article) return;
        const use = others.find((one) => {
          const at = handlingIn(one, lack.thing);
          if (!at) return false;
          const by = holderOf(context, other, one.claim.sentence, at.start);
          return holder === undefined || by === undefined || by === holder;
        });
        if (!use) return;
        const [a, b] = [passageOf(context.story, statement), passageOf(context.story, use)];
        found.push({ kind: "polarity", rule: "not-had", a, b });
      });
    }
  });
  return found;
}

/** The thing that a clause says somebody did not have ('did not have a gun', 'had no gun', 'was unarmed'), and the word that says so. */
function lackIn(tokens: readonly Token[]): { thing: string; at: Token } | undefined {
  for (const [i, token] of tokens.entries()) {
    if (token.lower === "unarmed" && tokens[i - 1]?.lemma === "be") return { thing: "weapon", at: token };
    const negated = NEGATIONS.has(token.lower) && HAVING.has(tokens[i + 1]?.lemma ?? "");
    const none = token.lower === "no" && tokens[i - 1]?.lemma === "have";
    const from = negated && ["a", "an", "any"].includes(tokens[i + 2]?.lower ?? "") ? i + 3 : none ? i + 1 : -1;
    const noun = from < 0 ? undefined : tokens[from];
    if (noun?.tag === "NOUN") return { thing: noun.lemma, at: token };
  }
  return undefined;
}

/** The verb by which a clause tells that a thing was in somebody's hand. */
function handlingIn({ tokens, claim }: Statement, thing: string): Token | undefined {
  if (claim.polarity !== "positive" || claim.modality === "hypothetical") return undefined;
  const kinds = thing === "weapon" ? WEAPONS : GUNS.has(thing) ? GUNS : new Set([thing]);
  const verbs = WEAPONS.has(thing) ? HANDLING_WEAPONS : HANDLING;
  return tokens.find((token, i) => {
    if (token.tag !== "VERB" && token.tag !== "AUX") return false;
    const verb = token.lemma.replace(/ing$/u, "");
    if (!verbs.has(token.lemma) && !verbs.has(verb)) return false;
    if (ARMED.has(tokens[i - 1]?.lemma ?? "")) return false;
    const object = tokens
      .slice(i + 1, i + 1 + REACH)
      .find(({ tag, lemma }) => tag === "PUNCT" || tag === "ADP" || kinds.has(lemma));
    return object !== undefined && kinds.has(object.lemma);
  });
}
