import type { Token } from "../../model/analysis.ts";
import type { FigureExpression } from "../../model/figure.ts";
import type { Range } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import type { PlacedFigure } from "../placed.ts";
import { type BaseQuantity, compareValues, inBase } from "../measures/quantity.ts";
import { termOf } from "../points/terms.ts";
import { headlineDurations, tellHowLong } from "./durations.ts";
import type { FoundConflict } from "./found.ts";
import { otherTimes } from "./main-day.ts";
import { OF_PLAY } from "./of-play.ts";
import { compare, passageOf, type Statement, type Statements } from "./statements.ts";

/** Kinds of figures that measure what does not depend on how one counts. */
const COMPARED = new Set<FigureExpression["kind"]>(["count", "measurement", "money", "percent", "duration"]);
/** What befalls people and things while it is being counted: another number is a later count. */
const GROWING = new Set(
  "kill die injure wound hurt miss displace damage destroy arrest detain rescue evacuate casualty death victim dead house building".split(
    " ",
  ),
);
/** What clauses that share an event must share in all, and what clauses without one. */
const SAME_EVENT = { ofBoth: 0.2, shared: 4 };
const SAME_THINGS = { ofBoth: 0.2, shared: 12 };
/** How many words after a figure make its phrase. */
const PHRASE = 3;
const MEASURED = { ofBoth: 0.4, shared: 8 };
/** Figures further apart measure different things. */
const MOST_TIMES = 5;
/** Words of another occasion. */
const ELSEWHERE = new Set(["last", "previous", "previously", "earlier", "ago", "another"]);
const COUNTED_FROM = new Set(["since"]);
/** What a clause must share with one that gives the same value to be taken for an echo of it. */
const ECHO = 4;
/** Words beside a number that make it a part of a greater one. */
const PARTITIVE = /^(?:of|other|others|more|additional|further|another)$/u;
/** Approximations closer than this do not contradict each other. */
const ROUGHLY = 0.1;

/** A figure of an article in base units. */
interface Given {
  readonly article: number;
  readonly figure: FigureExpression;
  readonly quantity: BaseQuantity;
}

interface Stated extends Given {
  readonly statement: Statement;
  /** Whether the clause or its sentence tells of another time or occasion than the story's day. */
  readonly elsewhen: boolean;
}

/**
 * Rule 'other-figure': two articles give figures without a common value for the same thing, in clauses that say the same of it.
 * What grows while it is counted is left out, and so is a figure whose value the other article gives too: it then knows both, and they measure
 * different things.
 */
export function findFigureConflicts(context: StoryContext, statements: Statements): FoundConflict[] {
  const { story } = context;
  const figures = [...context.figures, ...headlineDurations(context)];
  const stated = comparable(context, statements, figures);
  /** The value that fewer articles give without the other is the odd one: it is set against every article that gives the other. */
  const pairs = (x: Stated, y: Stated, giveX: ReadonlySet<number>, giveY: ReadonlySet<number>): [Stated, Stated][] => {
    const [onlyX, onlyY] = [[...giveX].filter((at) => !giveY.has(at)), [...giveY].filter((at) => !giveX.has(at))];
    const [odd, other, only] = onlyX.length < onlyY.length ? [x, y, new Set(onlyX)] : [y, x, new Set(onlyY)];
    const against = echoesOf(other).filter((at) => !only.has(at.article));
    return echoesOf(odd)
      .filter((at) => only.has(at.article))
      .flatMap((a) => against.map((b): [Stated, Stated] => [a, b]));
  };
  const echoesOf = remembered((wanted: Stated) => echoes(stated, wanted, statements));
  const namesOf = remembered((statement: Statement) => namesIn(story, statement));
  const byThing = new Map<string, Stated[]>();
  const given = figures.map(({ article, found: figure }): Given => ({ article, figure, quantity: inBase(figure) }));
  const giversOf = remembered((wanted: Stated) => givers(given, wanted));
  const found: FoundConflict[] = [];
  for (const later of stated) {
    const key = `${later.quantity.dimension}|${later.figure.kind === "count" ? later.figure.slot[0] : ""}`;
    const list = byThing.get(key) ?? [];
    byThing.set(key, list);
    for (const earlier of list) {
      if (earlier.article === later.article || !isApart(earlier, later)) continue;
      if (!nameTheSame(namesOf(earlier.statement), namesOf(later.statement))) continue;
      if (!areOfOneThing(story, earlier, later, statements)) continue;
      const [left, right] = [giversOf(earlier), giversOf(later)];
      if (left.has(later.article) || right.has(earlier.article)) continue;
      for (const [x, y] of pairs(earlier, later, left, right)) {
        found.push({
          kind: "figure",
          rule: "other-figure",
          a: passageOf(story, x.statement),
          b: passageOf(story, y.statement),
          figures: [x.figure, y.figure],
        });
      }
    }
    list.push(later);
  }
  return found;
}

/** The figures that can contradict one another, with the clauses that state them. */
function comparable(
  context: StoryContext,
  statements: Statements,
  figures: readonly Pick<PlacedFigure, "article" | "found">[],
): Stated[] {
  const isOfOtherTime = otherTimes(context);
  return figures.flatMap(({ article, found: figure }): Stated[] => {
    const statement = statements.around(article, figure);
    if (!statement || !COMPARED.has(figure.kind) || statement.claim.modality !== "happened") return [];
    const counted = figure.kind === "count";
    if (counted && (figure.slot.some((lemma) => GROWING.has(lemma)) || OF_PLAY.has(figure.slot[0] ?? ""))) return [];
    if (isPart(statement, figure)) return [];
    // A change in percent 'since' something is of another stretch of time than the change of a day.
    const holds = (words: ReadonlySet<string>): boolean => statement.tokens.some(({ lower }) => words.has(lower));
    const elsewhen = isOfOtherTime(statement) || holds(ELSEWHERE) || (figure.kind === "percent" && holds(COUNTED_FROM));
    return [{ article, figure, quantity: inBase(figure), statement, elsewhen }];
  });
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
  const [small, great] = [a.amount, b.amount].toSorted((x, y) => x - y) as [number, number];
  if (great > MOST_TIMES * small) return false;
  const open = [a, b].some(({ min, max }) => !Number.isFinite(min) || !Number.isFinite(max));
  return open || great - small > ROUGHLY * great || great < 20;
}

function areOfOneThing(story: StoryContext["story"], x: Stated, y: Stated, { weigh }: Statements): boolean {
  if (x.figure.kind !== y.figure.kind) return false;
  const { ofBoth, shared, events } = compare(x.statement, y.statement, weigh);
  if (x.figure.kind === "duration" && (haveOnePhrase(x, y) || tellHowLong(story, x, y))) return true;
  if (x.elsewhen || y.elsewhen) return false;
  if (x.figure.kind === "count" && countOnePhrase(x, y)) return true;
  if (x.figure.kind !== "count") return ofBoth >= MEASURED.ofBoth && shared >= MEASURED.shared && events.length > 0;
  if (events.length > 0) return ofBoth >= SAME_EVENT.ofBoth && shared >= SAME_EVENT.shared;
  return ofBoth >= SAME_THINGS.ofBoth && shared >= SAME_THINGS.shared;
}

/** The words right after a figure, where no mark comes among them. */
function phraseAfter({ statement: { tokens }, figure }: Stated): readonly Token[] {
  const after = tokens.filter((token) => token.start >= figure.end).slice(0, PHRASE);
  return after.length === PHRASE && after.every((token) => token.tag !== "PUNCT") ? after : [];
}

const spell = (tokens: readonly Token[]): string => tokens.map((token) => token.lower).join(" ");

/** Whether two figures stand in the same phrase ('after … on the run'): the word before and the words after are the same. */
function haveOnePhrase(x: Stated, y: Stated): boolean {
  const before = ({ statement, figure }: Stated): string | undefined =>
    statement.tokens.findLast((token) => token.end <= figure.start && token.tag !== "DET")?.lower;
  const left = before(x);
  return (
    left !== undefined &&
    left === before(y) &&
    phraseAfter(x).length > 0 &&
    spell(phraseAfter(x)) === spell(phraseAfter(y))
  );
}

/** Whether two counts are followed by the same words with more than the counted noun in them ('… people on board'). */
function countOnePhrase(x: Stated, y: Stated): boolean {
  const after = phraseAfter(x);
  const content = after.filter((token) => termOf(token) !== null);
  return content.length > 1 && spell(after) === spell(phraseAfter(y));
}

/** The words of the names of people and bodies in a clause, and of those whom its references mean. */
function namesIn(story: StoryContext["story"], { article, start, end }: Statement): ReadonlySet<string> {
  const { names, references, bearers, text } = story[article]!.analysis;
  const inside = (range: Range): boolean => range.start >= start && range.end <= end;
  const actors = names.filter((name) => (name.kind === "person" || name.kind === "organisation") && inside(name));
  const meant = references.filter(inside).map(({ bearer }) => bearers[bearer]?.name ?? "");
  return new Set(
    [...actors.map((name) => text.slice(name.start, name.end)), ...meant].flatMap(
      (name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );
}

/** Whether two clauses name the same people and bodies, or one names none: another name is another subject. */
const nameTheSame = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === 0 || right.size === 0 || !left.isDisjointFrom(right);

/** A function that works out each answer once. */
function remembered<Of, Answer>(find: (of: Of) => Answer): (of: Of) => Answer {
  const known = new Map<Of, Answer>();
  return (of) => {
    const answer = known.get(of) ?? find(of);
    known.set(of, answer);
    return answer;
  };
}

/** Whether a figure counts things of the same name or measures in the same dimension. */
function isOfSuch(figure: FigureExpression, quantity: BaseQuantity, wanted: Stated): boolean {
  if (quantity.dimension !== wanted.quantity.dimension) return false;
  return wanted.figure.kind !== "count" || figure.slot[0] === wanted.figure.slot[0];
}

/** The articles that give the value of a figure for such a thing, whatever else they say of it. */
function givers(given: readonly Given[], wanted: Stated): Set<number> {
  const found = new Set<number>();
  for (const { article, figure, quantity } of given) {
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
