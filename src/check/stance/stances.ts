import type { Token } from "../../model/analysis.ts";
import { sharedLength, type Span, spanOf } from "../../model/span.ts";
import { compare, type Statement, type Statements, statementsOf } from "../../relation/conflicts/statements.ts";
import type { Story } from "../../relation/relation.ts";
import { kinOf } from "../../relation/conflicts/kin.ts";
import { termOf } from "../../relation/points/terms.ts";
import { isOpen, negatedTerms } from "./negation.ts";
import { excludes } from "./opposites.ts";

/** A clause of a source that tells of the same event as one of the draft. */
export interface Aligned {
  readonly statement: Statement;
  readonly span: Span;
  /** The part of the draft's clause that it has. */
  readonly ofDraft: number;
  /** The part of it that the draft's clause has. */
  readonly ofSource: number;
  /** Whether it says the contrary: one of the two is negated, or a word stands for its opposite. */
  readonly contrary: boolean;
  /** Whether it tells of what is to come or may be. */
  readonly open: boolean;
}

/** A clause of the draft with the clauses of the sources that tell of the same event, the nearest first. */
export interface Stance {
  readonly statement: Statement;
  readonly open: boolean;
  /** Whether it says that something is not so. */
  readonly negated: boolean;
  readonly aligned: readonly Aligned[];
}

/** So great a part of the draft's clause a clause of a source must have, of the two together, and so much in all. */
const WIDE = { ofDraft: 0.5, ofBoth: 0.15, shared: 5 };
/** The same where the source's clause tells little else. */
const NARROW = { ofDraft: 0.4, ofSource: 0.6, shared: 6 };
/** A clause that has so much of the draft's tells it whatever else it tells. */
const WHOLE = 0.8;
/** Words by which a clause is said to be untrue: what is meant then hangs on more than negations. */
const UNTRUE = /\b(?:lied?|lies|lying|false|falsely|untrue|baseless|bogus|myth|hoax)\b/iu;

/** The clauses of the draft, which is the last article, that its sources tell too. Clauses in quotation marks are their speakers'. */
export function stancesOf(story: Story): Stance[] {
  const statements = statementsOf(story);
  const draft = story.at(-1)!.analysis;
  const spoken = draft.quotes.filter(({ kind }) => kind !== "indirect");
  const others = statements.all.filter(({ article }) => article < story.length - 1);
  return statements.byArticle.at(-1)!.flatMap((statement): Stance[] => {
    const block = draft.sentences[statement.claim.sentence]?.block;
    if (block === undefined || draft.blocks[block]?.kind === "heading") return [];
    if (spoken.some((quote) => sharedLength(quote, statement) * 2 > statement.end - statement.start)) return [];
    const aligned = others.flatMap((other) => alignedWith(statement, other, statements, story));
    return [
      {
        statement,
        open: tellsOpen(statement, story),
        negated: negatedIn(statement, story).size > 0,
        aligned: aligned.toSorted((a, b) => b.ofDraft - a.ofDraft),
      },
    ];
  });
}

function alignedWith(own: Statement, other: Statement, { weigh }: Statements, story: Story): Aligned[] {
  const opposed = [...own.terms].filter((term) => !other.terms.has(term) && excludes(term, other.terms));
  const { shared, ofA, ofB, ofBoth } = compare(own, other, weigh);
  if (shared === 0) return [];
  const bonus = opposed.reduce((sum, term) => sum + weigh(term), 0);
  const part = ofA + (bonus * ofA) / shared;
  const isNear =
    (part >= WIDE.ofDraft && (ofBoth >= WIDE.ofBoth || part >= WHOLE) && shared + bonus >= WIDE.shared) ||
    (part >= NARROW.ofDraft && ofB >= NARROW.ofSource && shared + bonus >= NARROW.shared);
  if (!isNear || isUntrue(own, story) !== isUntrue(other, story)) return [];
  const [a, b] = [negatedIn(own, story), negatedIn(other, story)];
  const both = [...a].some((term) => b.has(term));
  const turned = !both && ([...a].some((term) => other.terms.has(term)) || [...b].some((term) => own.terms.has(term)));
  const opposes = opposed.length === 1 && !a.has(opposed[0]!);
  const { article } = story[other.article]!;
  return [
    {
      statement: other,
      span: spanOf(article.id, other),
      ofDraft: part,
      ofSource: ofB,
      contrary: !isUntrue(own, story) && turned !== opposes,
      open: tellsOpen(other, story),
    },
  ];
}

const sentenceOf = ({ article, claim }: Statement, story: Story): string => {
  const { sentences, text } = story[article]!.analysis;
  const sentence = sentences[claim.sentence];
  return sentence ? text.slice(sentence.start, sentence.end) : "";
};

const isUntrue = (statement: Statement, story: Story): boolean => UNTRUE.test(sentenceOf(statement, story));

/** The terms that a clause, or what reports it, says are not so. */
function negatedIn(statement: Statement, story: Story): ReadonlySet<string> {
  const negated = negatedTerms(statement.tokens, kinTermOf);
  if (!isDenied(statement, story)) return negated;
  return new Set([...statement.terms].filter((term) => !negated.has(term)));
}

/** The term of a token, those of kindred meaning under one name. */
export function kinTermOf(token: Token): string | null {
  const term = termOf(token);
  return term === null ? null : kinOf(term);
}

/** Whether a denial stands right before a clause ('denies that …', 'has denied ever …'). */
function isDenied({ article, claim, tokens }: Statement, story: Story): boolean {
  if (tokens.some(({ lemma }) => lemma === "deny")) return false;
  const { text, sentences } = story[article]!.analysis;
  const start = sentences[claim.sentence]?.start ?? claim.start;
  return (
    claim.modality === "denied" ||
    /\b(?:den(?:y|ies|ied|ying)|rejects?|rejected)\W+(?:\w+\W+){0,3}$/iu.test(text.slice(start, claim.start))
  );
}

function tellsOpen({ article, start, end, claim }: Statement, story: Story): boolean {
  if (claim.modality === "planned" || claim.modality === "hypothetical") return true;
  return isOpen(story[article]!.article.text.slice(start, end));
}
