import { sharedLength, type Span, spanOf } from "../../model/span.ts";
import { compare, type Statement, type Statements, statementsOf } from "../../relation/conflicts/statements.ts";
import { oppositesOf } from "../../relation/contradiction/antonyms.ts";
import type { Story } from "../../relation/relation.ts";

/** A clause of a source that tells of the same event as one of the draft. */
export interface Aligned {
  readonly statement: Statement;
  readonly span: Span;
  /** The part of the draft's clause that it has. */
  readonly ofDraft: number;
  /** Whether it says the contrary: one of the two is negated, or a word stands for its opposite. */
  readonly contrary: boolean;
}

/** A clause of the draft with the clauses of the sources that tell of the same event. */
export interface Stance {
  readonly statement: Statement;
  readonly aligned: readonly Aligned[];
}

/** So great a part of the draft's clause a clause of a source must have, and of the two together. */
const OF_DRAFT = 0.55;
const OF_BOTH = 0.3;
/** What they must share. */
const SHARED = 5;

/** The clauses of the draft, which is the last article, that its sources tell too. Clauses in quotation marks are their speakers'. */
export function stancesOf(story: Story): Stance[] {
  const statements = statementsOf(story);
  const draft = story.at(-1)!.analysis;
  const spoken = draft.quotes.filter(({ kind }) => kind !== "indirect");
  return statements.byArticle.at(-1)!.flatMap((statement): Stance[] => {
    const block = draft.sentences[statement.claim.sentence]?.block;
    if (block === undefined || draft.blocks[block]?.kind === "heading") return [];
    if (spoken.some((quote) => sharedLength(quote, statement) * 2 > statement.end - statement.start)) return [];
    const aligned = statements.all.flatMap((other) => alignedWith(statement, other, statements, story));
    return [{ statement, aligned: aligned.toSorted((a, b) => b.ofDraft - a.ofDraft) }];
  });
}

function alignedWith(own: Statement, other: Statement, { weigh }: Statements, story: Story): Aligned[] {
  if (other.article === story.length - 1) return [];
  const opposed = [...own.terms].filter(
    (term) => !other.terms.has(term) && [...oppositesOf(term)].some((one) => other.terms.has(one)),
  );
  const { shared, ofA, ofBoth, events } = compare(own, other, weigh);
  const bonus = opposed.reduce((sum, term) => sum + weigh(term), 0);
  const total = [...own.terms].reduce((sum, term) => sum + weigh(term), 0);
  const part = ofA + bonus / Math.max(total, 1e-9);
  if (part < OF_DRAFT || ofBoth < OF_BOTH || shared + bonus < SHARED) return [];
  if (events.length === 0 && opposed.length === 0) return [];
  const contrary = (own.claim.polarity !== other.claim.polarity) !== (opposed.length === 1);
  const { article } = story[other.article]!;
  return [{ statement: other, span: spanOf(article.id, other), ofDraft: part, contrary }];
}
