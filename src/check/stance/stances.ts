import { sharedLength, type Span, spanOf } from "../../model/span.ts";
import { compare, type Statement, type Statements, statementsOf } from "../../relation/conflicts/statements.ts";
import type { Story } from "../../relation/relation.ts";
import { isOpen, negationsIn } from "./negation.ts";
import { excludes } from "./opposites.ts";

/** A clause of a source that tells of the same event as one of the draft. */
export interface Aligned {
  readonly statement: Statement;
  readonly span: Span;
  /** The part of the draft's clause that it has. */
  readonly ofDraft: number;
  /** Whether it says the contrary: one of the two is negated, or a word stands for its opposite. */
  readonly contrary: boolean;
  /** Whether it tells of what is to come or may be. */
  readonly open: boolean;
}

/** A clause of the draft with the clauses of the sources that tell of the same event, the nearest first. */
export interface Stance {
  readonly statement: Statement;
  readonly open: boolean;
  readonly aligned: readonly Aligned[];
}

/** So great a part of the draft's clause a clause of a source must have, of the two together, and so much in all. */
const WIDE = { ofDraft: 0.5, ofBoth: 0.25, shared: 5 };
/** The same where the source's clause tells little else. */
const NARROW = { ofDraft: 0.4, ofSource: 0.6, shared: 6 };

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
  const total = shared / ofA;
  const part = ofA + bonus / total;
  const isNear =
    (part >= WIDE.ofDraft && ofBoth >= WIDE.ofBoth && shared + bonus >= WIDE.shared) ||
    (part >= NARROW.ofDraft && ofB >= NARROW.ofSource && shared + bonus >= NARROW.shared);
  if (!isNear) return [];
  const turns = isTurned(own) !== isTurned(other);
  const { article } = story[other.article]!;
  return [
    {
      statement: other,
      span: spanOf(article.id, other),
      ofDraft: part,
      contrary: turns !== (opposed.length === 1),
      open: tellsOpen(other, story),
    },
  ];
}

/** Whether a clause says that something is not so, by its own words or by those that report it. */
const isTurned = ({ tokens, claim }: Statement): boolean =>
  (negationsIn(tokens) + (claim.modality === "denied" && !tokens.some(({ lemma }) => lemma === "deny") ? 1 : 0)) % 2 ===
  1;

function tellsOpen({ article, start, end, claim }: Statement, story: Story): boolean {
  if (claim.modality === "planned" || claim.modality === "hypothetical") return true;
  return isOpen(story[article]!.article.text.slice(start, end));
}
