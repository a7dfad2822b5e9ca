import type { Conflict } from "../../model/conflict.ts";
import type { Cited } from "../../model/event.ts";
import type { Readout } from "../../model/readout.ts";
import { lengthOf, sharedLength, type Span } from "../../model/span.ts";
import { citing } from "./cite.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Growth } from "./growth.ts";
import { holdsOther, type PlainWords, plainWords, sharedWords } from "./plain-words.ts";

/** One side of a conflict: its words, and what it gives that can be compared as such. */
interface Side {
  readonly cited: Cited;
  readonly words: PlainWords;
  readonly values: ReadonlySet<string>;
}

interface Opposed {
  readonly kind: Conflict["kind"];
  readonly rule: string;
  /** The passage of the earlier article first. */
  readonly sides: readonly [Side, Side];
}

interface Brought {
  readonly opposed: Opposed;
  readonly now: Side;
  readonly against: Side[];
}

/**
 * For each kind, whether two passages of which neither holds the other oppose a third in the same way, by the share of their words and what they
 * give.
 */
const ALIKE: Readonly<Record<Conflict["kind"], (share: number, givesSame: boolean) => boolean>> = {
  figure: (share, givesSame) => givesSame && share >= 0.3,
  time: (share, givesSame) => givesSame && share >= 0.3,
  attribution: (share, givesSame) => givesSame && share >= 0.3,
  polarity: (share) => share >= 0.6,
  // A single word makes the difference here.
  fact: () => false,
  wording: () => false,
};

/**
 * The conflicts that something new brought into a story: one event for each new passage, with all that it opposes. What sets the same values, or nearly
 * the same words, against each other as a conflict that was there brings none. Other words of a quote are told as wordings.
 */
export function newConflicts({ before, after, isNew }: Growth): FoundEvent[] {
  const known = before ? before.conflicts.flatMap(opposing(before)) : [];
  const brought: Brought[] = [];
  for (const opposed of after.conflicts.flatMap(opposing(after))) {
    const fresh = opposed.sides.filter((side) => isNew(side.cited.span));
    const now = fresh.at(-1);
    if (!now || known.some((other) => tellsSame(opposed, other))) continue;
    known.push(opposed);
    const other = opposed.sides[now === opposed.sides[0] ? 1 : 0];
    const same = brought.find((one) => one.opposed.kind === opposed.kind && overlaps(one.now, now));
    if (!same) brought.push({ opposed, now, against: [other] });
    else if (!same.against.some(({ words }) => words.line === other.words.line)) same.against.push(other);
  }
  return brought.map(({ opposed: { kind, rule }, now: { cited: now }, against: sides }) => {
    const against = sides.map(({ cited }) => cited);
    return {
      body: { kind: "conflict", level: "news", conflict: kind, rule, now, against },
      rests: [now, ...against],
      mark: kind,
      dates: [now.date],
    };
  });
}

function opposing(record: Readout): (conflict: Conflict) => Opposed[] {
  const cite = citing(record);
  const place = new Map(record.articles.map(({ id }, index) => [id, index]));
  const valuesOf = comparable(record);
  return ({ kind, rule, a, b }) => {
    if (kind === "wording") return [];
    const side = (span: Span): Side => {
      const cited = cite(span);
      return { cited, words: plainWords(cited.words), values: valuesOf(span, kind) };
    };
    const inOrder = (place.get(a.article) ?? 0) <= (place.get(b.article) ?? 0);
    return [{ kind, rule, sides: inOrder ? [side(a), side(b)] : [side(b), side(a)] }];
  };
}

/** What a passage gives that a conflict of the kind is about: the figures, times or names in it. */
function comparable(record: Readout): (span: Span, kind: Conflict["kind"]) => ReadonlySet<string> {
  const figures = byArticle(record.figures.map(({ span, min, max, unit }) => [span, `${min} ${max} ${unit}`]));
  const times = byArticle(record.times.map(({ span, value }) => [span, value]));
  const names = byArticle(record.entities.flatMap(({ name, mentions }) => mentions.map((span) => [span, name])));
  return (span, kind) => {
    const all = kind === "figure" ? figures : kind === "time" ? times : names;
    const inside = (all.get(span.article) ?? []).filter(([place]) => sharedLength(place, span) > 0);
    return new Set(inside.map(([, value]) => value));
  };
}

type Valued = readonly [span: Span, value: string];

const byArticle = (all: readonly Valued[]): ReadonlyMap<string, readonly Valued[]> =>
  Map.groupBy(all, ([span]) => span.article);

/** Whether two conflicts set the same against each other. */
function tellsSame(x: Opposed, y: Opposed): boolean {
  if (x.kind !== y.kind) return false;
  const [a, b] = x.sides;
  const [c, d] = y.sides;
  const alike = (one: Side, other: Side): boolean => areAlike(one, other, x.kind);
  return (alike(a, c) && alike(b, d)) || (alike(a, d) && alike(b, c));
}

const areAlike = (a: Side, b: Side, kind: Conflict["kind"]): boolean =>
  holdsOther(a.words, b.words) || ALIKE[kind](sharedWords(a.words, b.words), !a.values.isDisjointFrom(b.values));

const overlaps = ({ cited: { span: x } }: Side, { cited: { span: y } }: Side): boolean =>
  x.article === y.article && 2 * sharedLength(x, y) > Math.min(lengthOf(x), lengthOf(y));
