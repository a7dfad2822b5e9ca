import type { FigureExpression } from "../../model/figure.ts";
import type { StoryContext } from "../context.ts";
import { type BaseQuantity, compareValues, inBase } from "../measures/quantity.ts";
import type { FoundConflict } from "./found.ts";
import { compare, passageOf, type Statement, type Statements } from "./statements.ts";

/** Kinds of figures that measure what does not depend on how one counts. */
const COMPARED = new Set<FigureExpression["kind"]>(["count", "measurement", "money", "percent", "duration"]);
/** What befalls people and things while it is being counted: another number is a later count. */
const GROWING = new Set(
  "kill die injure wound hurt miss displace damage destroy arrest detain rescue evacuate casualty death victim dead house building".split(
    " ",
  ),
);
/** Counts of one noun and what befalls it need so much else in common; figures of other kinds more. */
const COUNT = { ofBoth: 0.2, shared: 4 };
const SAME_PREDICATE = 0.09;
const MEASURED = { ofBoth: 0.4, shared: 8 };
/** What a clause must share with one that gives the same value to be taken for an echo of it. */
const ECHO = 4;
/** Words beside a number that make it a part of a greater one. */
const PARTITIVE = /^(?:of|other|others|more|additional|further|another)$/u;
/** Approximations closer than this do not contradict each other. */
const ROUGHLY = 0.1;

interface Stated {
  readonly article: number;
  readonly figure: FigureExpression;
  readonly quantity: BaseQuantity;
  readonly statement: Statement;
}

/**
 * Rule 'other-figure': two articles give figures without a common value for the same thing, in clauses that say the same of it.
 * What grows while it is counted is left out, and so is a figure whose value the other article gives too: it then knows both, and they measure
 * different things.
 */
export function findFigureConflicts({ story, figures }: StoryContext, statements: Statements): FoundConflict[] {
  const stated = figures.flatMap(({ article, found: figure }): Stated[] => {
    const statement = statements.around(article, figure);
    if (!statement || !COMPARED.has(figure.kind) || figure.slot.some((lemma) => GROWING.has(lemma))) return [];
    if (statement.claim.modality !== "happened" || isPart(statement, figure)) return [];
    return [{ article, figure, quantity: inBase(figure), statement }];
  });
  /** The value that fewer articles give without the other is the odd one: it is set against every article that gives the other. */
  const pairs = (x: Stated, y: Stated, giveX: ReadonlySet<number>, giveY: ReadonlySet<number>): [Stated, Stated][] => {
    const [onlyX, onlyY] = [[...giveX].filter((at) => !giveY.has(at)), [...giveY].filter((at) => !giveX.has(at))];
    const [odd, other, only] = onlyX.length < onlyY.length ? [x, y, new Set(onlyX)] : [y, x, new Set(onlyY)];
    const against = echoes(stated, other, statements).filter((at) => !only.has(at.article));
    return echoes(stated, odd, statements)
      .filter((at) => only.has(at.article))
      .flatMap((a) => against.map((b): [Stated, Stated] => [a, b]));
  };
  const byThing = new Map<string, Stated[]>();
  const found: FoundConflict[] = [];
  for (const later of stated) {
    const key = `${later.quantity.dimension}|${later.figure.kind === "count" ? later.figure.slot[0] : ""}`;
    const list = byThing.get(key) ?? [];
    byThing.set(key, list);
    for (const earlier of list) {
      if (earlier.article === later.article || !isApart(earlier, later)) continue;
      if (!areOfOneThing(earlier, later, statements)) continue;
      const [left, right] = [givers(figures, earlier), givers(figures, later)];
      if (left.has(later.article) || right.has(earlier.article)) continue;
      for (const [x, y] of pairs(earlier, later, left, right)) {
        found.push({
          kind: "figure",
          rule: "other-figure",
          a: passageOf(story, x.statement),
          b: passageOf(story, y.statement),
        });
      }
    }
    list.push(later);
  }
  return found;
}

function isPart({ tokens }: Statement, figure: FigureExpression): boolean {
  const before = tokens.findLast((token) => token.end <= figure.start);
  const after = tokens.find((token) => token.start >= figure.end);
  return (
    PARTITIVE.test(after?.lower ?? "") || /^(?:another|other|further|extra|additional)$/u.test(before?.lower ?? "")
  );
}

function isApart({ quantity: a }: Stated, { quantity: b }: Stated): boolean {
  if (a.dimension !== b.dimension || compareValues(a, b) !== "apart") return false;
  const open = [a, b].some(({ min, max }) => !Number.isFinite(min) || !Number.isFinite(max));
  return open || Math.abs(a.amount - b.amount) > ROUGHLY * Math.max(a.amount, b.amount) || a.amount < 20;
}

function areOfOneThing(x: Stated, y: Stated, { weigh }: Statements): boolean {
  const { ofBoth, shared } = compare(x.statement, y.statement, weigh);
  if (x.figure.kind !== "count")
    return x.figure.kind === y.figure.kind && ofBoth >= MEASURED.ofBoth && shared >= MEASURED.shared;
  const [predicate, other] = [x.figure.slot[1], y.figure.slot[1]];
  const same =
    predicate !== undefined &&
    predicate === other &&
    [x, y].every((one) => one.statement.tokens.some((t) => t.lemma === predicate));
  return (
    (same && ofBoth >= SAME_PREDICATE && shared >= COUNT.shared) || (ofBoth >= COUNT.ofBoth && shared >= COUNT.shared)
  );
}

/** Whether a figure counts things of the same name or measures in the same dimension. */
function isOfSuch(figure: FigureExpression, quantity: BaseQuantity, wanted: Stated): boolean {
  if (quantity.dimension !== wanted.quantity.dimension) return false;
  return wanted.figure.kind !== "count" || figure.slot[0] === wanted.figure.slot[0];
}

/** The articles that give the value of a figure for such a thing, whatever else they say of it. */
function givers(figures: StoryContext["figures"], wanted: Stated): Set<number> {
  const found = new Set<number>();
  for (const { article, found: figure } of figures) {
    const quantity = inBase(figure);
    if (isOfSuch(figure, quantity, wanted) && compareValues(quantity, wanted.quantity) !== "apart") found.add(article);
  }
  return found;
}

/** One place an article where the value of a figure is given for such a thing, in a clause that has words of its clause. */
function echoes(stated: readonly Stated[], wanted: Stated, { weigh }: Statements): Stated[] {
  const found = new Map<number, Stated>([[wanted.article, wanted]]);
  for (const other of stated) {
    if (found.has(other.article) || !isOfSuch(other.figure, other.quantity, wanted)) continue;
    if (compareValues(other.quantity, wanted.quantity) !== "equal") continue;
    if (compare(other.statement, wanted.statement, weigh).shared >= ECHO) found.set(other.article, other);
  }
  return [...found.values()];
}
