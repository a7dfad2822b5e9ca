import type { Analysis, Token } from "../../model/analysis.ts";
import type { Claim } from "../../model/claim.ts";
import type { Range } from "../../model/span.ts";
import { contains, lengthOf } from "../../model/span.ts";
import { backgroundRarity } from "../points/background.ts";
import { termOf } from "../points/terms.ts";
import type { Story } from "../relation.ts";
import type { Passage } from "./found.ts";
import { kinOf, namesEvent } from "./kin.ts";
import { firstAt } from "./quoted-words.ts";

/** A claim of one article with what the rules compare of it. */
export interface Statement extends Passage {
  readonly claim: Claim;
  /** Its content words, numbers left out, words of kindred meaning under one name. */
  readonly terms: ReadonlySet<string>;
  /** Those of its terms that are verbs or name an event. */
  readonly events: ReadonlySet<string>;
  readonly tokens: readonly Token[];
}

/** The statements of a story with the weight of their terms. */
export interface Statements {
  readonly all: readonly Statement[];
  readonly byArticle: readonly (readonly Statement[])[];
  /** Weight of a term: the geometric mean of its rarity in the story and in news at large. */
  readonly weigh: (term: string) => number;
  /** The smallest statement that holds a range of an article. */
  readonly around: (article: number, range: Range) => Statement | undefined;
  /** The sentence of a range of an article as a statement, for what stands in no claim. */
  readonly near: (article: number, range: Range) => Statement | undefined;
}

/** Every claim of a story, ready for comparison. */
export function statementsOf(story: Story): Statements {
  const byArticle = story.map(({ analysis }, article) =>
    analysis.claims.map((claim) => statementOf(analysis, article, claim)),
  );
  const all = byArticle.flat();
  const frequency = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weights = new Map(
    [...frequency].map(([term, count]) => [term, Math.sqrt(backgroundRarity(term) * Math.log(1 + all.length / count))]),
  );
  return {
    all,
    byArticle,
    weigh: (term) => weights.get(term) ?? 0,
    around: (article, range) =>
      byArticle[article]!.filter((statement) => contains(statement, range)).toSorted(
        (a, b) => lengthOf(a) - lengthOf(b),
      )[0],
    near: (article, range) => {
      const { analysis } = story[article]!;
      const index = analysis.sentences.findIndex((sentence) => contains(sentence, range));
      const sentence = analysis.sentences[index];
      if (!sentence || analysis.blocks[sentence.block]?.kind === "furniture") return undefined;
      const { start, end } = sentence;
      return statementOf(analysis, article, {
        start,
        end,
        polarity: "positive",
        modality: "happened",
        sentence: index,
      });
    },
  };
}

function statementOf({ tokens }: Analysis, article: number, claim: Claim): Statement {
  const inside: Token[] = [];
  for (let i = firstAt(tokens, claim.start); i < tokens.length && tokens[i]!.end <= claim.end; i++)
    inside.push(tokens[i]!);
  const terms = new Set<string>();
  const events = new Set<string>();
  for (const token of inside) {
    const term = termOf(token);
    if (term === null || /^\p{N}/u.test(term)) continue;
    const kin = kinOf(term);
    terms.add(kin);
    if (token.tag === "VERB" || namesEvent(term)) events.add(kin);
  }
  return { article, start: claim.start, end: claim.end, claim, terms, events, tokens: inside };
}

/** How alike two statements are. */
export interface Likeness {
  /** Weight of the terms that both have. */
  readonly shared: number;
  /** The part of the one's, the other's and both's weight that is shared, 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
  readonly ofBoth: number;
  /** The events that both tell of. */
  readonly events: readonly string[];
}

export function compare(a: Statement, b: Statement, weigh: Statements["weigh"]): Likeness {
  const sum = (terms: Iterable<string>): number => {
    let total = 0;
    for (const term of terms) total += weigh(term);
    return total;
  };
  const common = [...a.terms].filter((term) => b.terms.has(term));
  const shared = sum(common);
  const [left, right] = [Math.max(sum(a.terms), 1e-9), Math.max(sum(b.terms), 1e-9)];
  const events = common.filter((term) => a.events.has(term) || b.events.has(term));
  return { shared, ofA: shared / left, ofB: shared / right, ofBoth: shared / (left + right - shared), events };
}

/** The passage that shows a statement: with its reporting clause where it is denied, and from the sentence's start where its subject stands before it. */
export function passageOf(story: Story, { article, claim, tokens, start, end }: Statement): Passage {
  const sentence = story[article]!.analysis.sentences[claim.sentence];
  if (!sentence) return { article, start, end };
  if (claim.modality === "denied") return { article, start: sentence.start, end: sentence.end };
  const headless = tokens[0]?.tag === "VERB" || tokens[0]?.tag === "AUX";
  return { article, start: headless ? sentence.start : start, end };
}
