import type { Conflict } from "../../model/conflict.ts";
import { lengthOf, sharedLength, spanOf } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import { findOtherDirections } from "./directions.ts";
import { findFigureConflicts } from "./figures.ts";
import type { FoundConflict, Passage } from "./found.ts";
import { findNotHad } from "./possession.ts";
import { findContradictions } from "./polarity.ts";
import { findOtherStarts } from "./starts.ts";
import { findOtherValues } from "./slots/find-other-values.ts";
import { findOtherSpeakers } from "./speakers.ts";
import { statementsOf } from "./statements.ts";
import { findTimeConflicts } from "./times.ts";
import { findWordings } from "./wording.ts";

/** The conflicts of a story, and which figures they set against each other. */
export interface Conflicts {
  readonly conflicts: readonly Conflict[];
  /** Ids of figures of one thing that share no value. */
  readonly figures: readonly (readonly [string, string])[];
}

/** The pairs of passages of different articles that cannot both be right, or that print the same words differently, in the order of the articles. */
export function findConflicts(context: StoryContext): Conflicts {
  const statements = statementsOf(context.story);
  const found = [
    ...findOtherSpeakers(context),
    ...findWordings(context),
    ...findFigureConflicts(context, statements),
    ...findOtherValues(context, statements),
    ...findTimeConflicts(context, statements),
    ...findOtherStarts(context, statements),
    ...findOtherDirections(context),
    ...findContradictions(context, statements),
    ...findNotHad(context, statements),
  ];
  const shown = withoutCopies(context, withoutRepeats(found).toSorted(inOrder));
  const conflicts = shown.map(({ kind, a, b, rule }, index) => ({
    id: `c${index + 1}`,
    kind,
    a: spanOf(context.story[a.article]!.article.id, a),
    b: spanOf(context.story[b.article]!.article.id, b),
    rule,
  }));
  const lines = new Map(context.figures.map(({ found: figure, line }) => [figure, line.id]));
  const figures = found.flatMap((conflict): [string, string][] => {
    const [a, b] = (conflict.figures ?? []).map((figure) => lines.get(figure));
    return a !== undefined && b !== undefined ? [[a, b]] : [];
  });
  return { conflicts, figures };
}

/** So often two wordings are set against each other; further copies of the same words by other articles tell nothing new. */
const MOST_COPIES = 12;

/** The conflicts without the further ones between passages that copy, to the letter, what is set against each other already. */
function withoutCopies({ story }: StoryContext, found: readonly FoundConflict[]): FoundConflict[] {
  const counts = new Map<string, number>();
  const words = ({ article, start, end }: Passage): string => story[article]!.analysis.text.slice(start, end);
  return found.filter(({ a, b }) => {
    const key = [words(a), words(b)].toSorted((x, y) => (x < y ? -1 : 1)).join("\n");
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MOST_COPIES;
  });
}

/** The conflicts without those that set passages against each other that an earlier rule already did. */
function withoutRepeats(found: readonly FoundConflict[]): FoundConflict[] {
  const byPair = new Map<string, FoundConflict[]>();
  return found.filter((conflict) => {
    const key = [conflict.a.article, conflict.b.article].toSorted((x, y) => x - y).join(":");
    const others = byPair.get(key) ?? [];
    byPair.set(key, others);
    if (others.some((other) => isSame(conflict, other))) return false;
    others.push(conflict);
    return true;
  });
}

/** Whether two conflicts set the same passages against each other: the rule that came first has named it. */
function isSame(x: FoundConflict, y: FoundConflict): boolean {
  return (overlaps(x.a, y.a) && overlaps(x.b, y.b)) || (overlaps(x.a, y.b) && overlaps(x.b, y.a));
}

function overlaps(x: Passage, y: Passage): boolean {
  return x.article === y.article && 2 * sharedLength(x, y) > Math.min(lengthOf(x), lengthOf(y));
}

function inOrder(x: FoundConflict, y: FoundConflict): number {
  return x.a.article - y.a.article || x.a.start - y.a.start || x.b.article - y.b.article || x.b.start - y.b.start;
}
