import { sharedLength, type Span, spanOf } from "../../model/span.ts";
import { compare, type Statement, type Statements, statementsOf } from "../../relation/conflicts/statements.ts";
import type { Story } from "../../relation/relation.ts";
import { referentReader } from "../support/passages.ts";
import { oppositesOf } from "./opposites.ts";
import { type Reading, readingOf } from "./readings.ts";

/** A clause of a source that tells of the same event as one of the draft. */
export interface Aligned {
  readonly statement: Statement;
  readonly span: Span;
  /** The part of the draft's clause that it has, and the part of it that the draft's clause has. */
  readonly ofDraft: number;
  readonly ofSource: number;
  /** How many words beside names the two share. */
  readonly told: number;
  /** Whether it says the contrary: one of the two is negated, or a word stands for its opposite. */
  readonly contrary: boolean;
  /** Whether it tells of what is to come or may be. */
  readonly open: boolean;
}

/** A clause of the draft with the clauses of the sources that tell of the same event, the nearest first. */
export interface Stance extends Pick<Reading, "statement" | "open"> {
  /** Whether it says that something is not so. */
  readonly negated: boolean;
  readonly aligned: readonly Aligned[];
}

/** So great a part of the draft's clause a clause of a source must have, of the two together, and so much in all. */
const WIDE = { ofDraft: 0.5, ofBoth: 0.15, shared: 5 };
/** The same where the source's clause tells little else. */
const NARROW = { ofDraft: 0.4, ofSource: 0.6, shared: 6 };
/** The same where it tells nearly nothing else ('The owner denies that the engine had failed'). */
const WITHIN = { ofDraft: 0.25, ofSource: 0.8, shared: 4 };
/** A clause that has so much of the draft's tells it whatever else it tells. */
const WHOLE = 0.8;
/** So much of what the draft's clause tells beside names must be in the source's. */
const TOLD = 0.5;
/** The same where the source's clause tells nearly nothing else. */
const TOLD_NARROW = { told: 0.4, ofSource: 0.8 };

/** The clauses of the draft, which is the last article, that its sources tell too. Clauses in quotation marks are their speakers'. */
export function stancesOf(story: Story): Stance[] {
  const statements = statementsOf(story);
  const draft = story.at(-1)!.analysis;
  const spoken = draft.quotes.filter(({ kind }) => kind !== "indirect");
  const readers = story.map(({ analysis }) => referentReader(analysis));
  const others = statements.all.flatMap((statement) =>
    statement.article < story.length - 1 ? [withReferents(statement, readers[statement.article]!(statement))] : [],
  );
  const postings = new Map<string, number[]>();
  others.forEach(({ terms }, index) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  });
  const readings = new Map<number, Reading>();
  const reading = (index: number): Reading => {
    const known = readings.get(index) ?? readingOf(others[index]!, story);
    readings.set(index, known);
    return known;
  };
  return statements.byArticle.at(-1)!.flatMap((statement): Stance[] => {
    const block = draft.sentences[statement.claim.sentence]?.block;
    if (block === undefined || draft.blocks[block]?.kind === "heading") return [];
    if (spoken.some((quote) => sharedLength(quote, statement) * 2 > statement.end - statement.start)) return [];
    const own = readingOf(statement, story);
    const near = new Set<number>();
    for (const term of own.told) {
      for (const one of [term, ...oppositesOf(term)]) for (const index of postings.get(one) ?? []) near.add(index);
    }
    const aligned = [...near].flatMap((index) =>
      alignedWith(own, others[index]!, () => reading(index), statements, story),
    );
    return [
      {
        statement,
        open: own.open,
        negated: own.negated.size > 0,
        aligned: aligned.toSorted(
          (a, b) =>
            b.ofDraft - a.ofDraft || a.statement.article - b.statement.article || a.statement.start - b.statement.start,
        ),
      },
    ];
  });
}

/** A clause with the names that its pronouns stand for among its terms. */
const withReferents = (statement: Statement, referents: readonly string[]): Statement =>
  referents.length === 0 ? statement : { ...statement, terms: new Set([...statement.terms, ...referents]) };

function alignedWith(
  own: Reading,
  statement: Statement,
  read: () => Reading,
  { weigh }: Statements,
  story: Story,
): Aligned[] {
  const opposed = [...own.told].filter(
    (term) => !statement.terms.has(term) && [...oppositesOf(term)].some((one) => statement.terms.has(one)),
  );
  const { shared, ofA, ofB, ofBoth } = compare(own.statement, statement, weigh);
  if (shared === 0) return [];
  const sum = (terms: Iterable<string>): number => [...terms].reduce((total, term) => total + weigh(term), 0);
  const bonus = sum(opposed);
  const part = ofA + (bonus * ofA) / shared;
  const isNear =
    (part >= WIDE.ofDraft && (ofBoth >= WIDE.ofBoth || part >= WHOLE) && shared + bonus >= WIDE.shared) ||
    (part >= NARROW.ofDraft && ofB >= NARROW.ofSource && shared + bonus >= NARROW.shared) ||
    (part >= WITHIN.ofDraft && ofB >= WITHIN.ofSource && shared + bonus >= WITHIN.shared);
  if (!isNear) return [];
  const told = [...own.told].filter((term) => statement.terms.has(term));
  const least = ofB >= TOLD_NARROW.ofSource ? TOLD_NARROW.told : TOLD;
  if (sum(told) + bonus < least * sum(own.told)) return [];
  const other = read();
  if (own.untrue !== other.untrue) return [];
  const turned =
    [...own.negated].some((term) => statement.terms.has(term) && !other.denied.has(term)) ||
    [...other.negated].some((term) => own.told.has(term) && !own.denied.has(term));
  // What is suspended until Saturday may still be to resume then.
  const opposes = opposed.length === 1 && !own.negated.has(opposed[0]!) && !own.open;
  const { article } = story[statement.article]!;
  return [
    {
      statement,
      span: spanOf(article.id, statement),
      ofDraft: part,
      ofSource: ofB,
      told: told.length,
      // A plan is not contradicted by what has not come yet, nor by what was planned before.
      contrary: !own.untrue && turned !== opposes && !(own.open && !other.open) && !other.earlier,
      open: other.open,
    },
  ];
}
