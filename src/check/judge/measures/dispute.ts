import { sharedLength } from "../../../model/span.ts";
import { excludes } from "../exclusive-words.ts";
import type { Subject } from "./family.ts";
import { type Family, most } from "./family.ts";

/** A figure or time of a sentence: how alike the sources' values that agree are, how alike the others, and how many reports have each. */
interface Slot {
  readonly agrees: number;
  readonly differs: number;
  readonly agreeing: number;
  readonly differing: number;
  /** The others are of the same noun or what befell people, by so many times greater or smaller. */
  readonly ofSame: boolean;
  readonly times: number;
}

/** Whether sources give other values than the sentence does, or stand against what it says in the record's conflicts. */
export const dispute: Family = {
  columns: [
    "slots",
    "slots that agree",
    "figure agrees",
    "figure differs",
    "figure of the same",
    "figure by times",
    "reports with figure",
    "reports with other figure",
    "time agrees",
    "time differs",
    "reports with time",
    "reports with other time",
    "time after the report",
    "in a conflict of a measure",
    "its numbers had",
    "other numbers had",
    "both, as near",
    "its word of a set had",
    "other word of the set had",
    "side of a conflict",
    "other side of it",
    "conflict of values",
    "sign disputed",
    "sign figure",
    "sign time",
  ],
  measure: (subject) => {
    const { sentence, signs } = subject;
    const [figures, times] = slotsOf(subject);
    const [figure, time] = [sharpest(figures), sharpest(times)];
    const conflict = nearestConflict(subject);
    const all = [...figures, ...times];
    const has = (list: readonly { readonly start: number; readonly end: number }[]): number =>
      Number(list.some((range) => sharedLength(range, sentence) > 0));
    return [
      all.length,
      all.filter(({ agreeing }) => agreeing > 0).length,
      figure?.agrees ?? 0,
      figure?.differs ?? 0,
      Number(figure?.ofSame ?? false),
      figure?.times ?? 0,
      figure?.agreeing ?? 0,
      figure?.differing ?? 0,
      time?.agrees ?? 0,
      time?.differs ?? 0,
      time?.agreeing ?? 0,
      time?.differing ?? 0,
      Number(isAfterReport(subject)),
      Number(isInConflict(subject)),
      ...alternatives(subject, isNumber),
      ...alternatives(subject).slice(0, 2),
      conflict.side,
      conflict.other,
      conflict.ofValues,
      has(signs.disputed),
      has(signs.figure),
      has(signs.time),
    ];
  },
};

const NUMBER = new Set(
  "one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth ninth tenth once twice half dozen".split(
    " ",
  ),
);
const isNumber = (word: string): boolean => /^\p{N}/u.test(word) || NUMBER.has(word);

/**
 * How much of a sentence a passage has that has its numbers (or its words of an exclusive set) too, how much one that has others instead, and whether
 * reports of two origins are as near as each other with the one and with the other.
 */
function alternatives({ looks, sentence }: Subject, isOne?: (word: string) => boolean): [number, number, number] {
  const here = new Set(sentence.tokens.map(({ lower }) => lower));
  const own = isOne ? [...here].filter(isOne) : [];
  if (isOne && own.length === 0) return [0, 0, 0];
  const relationTo = (there: ReadonlySet<string>): "same" | "other" | "none" => {
    if (!isOne) return excludes(here, there) ? "other" : "same";
    if (own.every((word) => there.has(word))) return "same";
    return own.some((word) => there.has(word)) || ![...there].some(isOne) ? "none" : "other";
  };
  let [same, other] = [0, 0];
  for (const { has, lowers } of looks) {
    const relation = relationTo(lowers);
    if (relation === "same") same = Math.max(same, has);
    else if (relation === "other") other = Math.max(other, has);
  }
  return [same, other, Math.min(same, other) / Math.max(1e-9, same, other)];
}

/** A value of the sources must be this much like to be counted. */
const LIKE = 0.4;

function slotsOf({ material, sentence }: Subject): [figures: Slot[], times: Slot[]] {
  const inside = (range: { readonly start: number; readonly end: number }): boolean =>
    sharedLength(range, sentence) > 0;
  const figures = material.figures.flatMap(({ figure, profile, given }) => {
    if (!inside(figure.found)) return [];
    const other = given.find(({ agrees }) => !agrees);
    const [a, b] = [profile.quantity.amount, other?.profile.quantity.amount ?? 0];
    return [
      {
        ...counted(given),
        ofSame:
          other !== undefined &&
          other.profile.predicate === profile.predicate &&
          (other.profile.noun === profile.noun || (other.profile.people && profile.people)),
        times: a > 0 && b > 0 ? Math.max(a, b) / Math.min(a, b) : 0,
      },
    ];
  });
  const times = material.times.flatMap(({ time, given }) =>
    inside(time) ? [{ ...counted(given), ofSame: true, times: 0 }] : [],
  );
  return [figures, times];
}

/** Whether a time of a sentence agrees with one that was still to come when the source was published, and with no other. */
function isAfterReport({ material, sentence }: Subject): boolean {
  const { story } = material.sources;
  return material.times.some(({ time, given }) => {
    if (sharedLength(time, sentence) === 0) return false;
    const agreeing = given.filter(({ agrees, alike }) => agrees && alike >= LIKE);
    return (
      agreeing.length > 0 &&
      agreeing.every(({ article, span }) => {
        const { article: source, analysis } = story[article]!;
        const there = analysis.times.find(({ start }) => start === span.start);
        const day = /^\d{4}-\d{2}-\d{2}/u.exec(there?.value ?? "")?.[0];
        return day !== undefined && source.published !== null && day > source.published.slice(0, day.length);
      })
    );
  });
}

/** Whether a figure of a sentence agrees with one that the record finds in conflict with others. */
function isInConflict({ material, sentence }: Subject): boolean {
  const { measures, figures } = material.sources.record;
  const disputed = new Set(measures.flatMap((measure) => (measure.relation === "conflict" ? measure.figures : [])));
  const spans = figures.flatMap(({ id, span }) => (disputed.has(id) ? [span] : []));
  return material.figures.some(
    ({ figure, given }) =>
      sharedLength(figure.found, sentence) > 0 &&
      given.some(
        ({ agrees, alike, span }) =>
          agrees &&
          alike >= LIKE &&
          spans.some((other) => other.article === span.article && sharedLength(other, span) > 0),
      ),
  );
}

interface GivenValue {
  readonly alike: number;
  readonly agrees: boolean;
  readonly span: { readonly article: string };
}

function counted(given: readonly GivenValue[]): Pick<Slot, "agrees" | "differs" | "agreeing" | "differing"> {
  const reports = (agree: boolean): number =>
    new Set(given.flatMap(({ agrees, alike, span }) => (agrees === agree && alike >= LIKE ? [span.article] : []))).size;
  return {
    agrees: most(given.flatMap(({ agrees, alike }) => (agrees ? [alike] : []))),
    differs: most(given.flatMap(({ agrees, alike }) => (agrees ? [] : [alike]))),
    agreeing: reports(true),
    differing: reports(false),
  };
}

/** The slot for which values that agree and others are both alike. */
const sharpest = (slots: readonly Slot[]): Slot | undefined =>
  slots.toSorted((a, b) => Math.min(b.agrees, b.differs) - Math.min(a.agrees, a.differs) || b.differs - a.differs)[0];

/** The conflict of the record of which a sentence tells the one side: how much the sentence and each side have of each other. */
function nearestConflict({ material, sentence }: Subject): { side: number; other: number; ofValues: number } {
  const { weigh } = material.passages;
  const whole = [...sentence.terms].reduce((total, term) => total + weigh(term), 0);
  let best = { side: 0, other: 0, ofValues: 0 };
  for (const { kind, a, b } of material.sources.record.conflicts) {
    if (kind === "wording" || kind === "attribution") continue;
    const [x, y] = [a, b].map((span) => {
      let [shared, there] = [0, 0];
      for (const term of material.termsOf(span)) {
        there += weigh(term);
        if (sentence.terms.has(term)) shared += weigh(term);
      }
      return Math.min(shared / Math.max(1e-9, whole), shared / Math.max(1e-9, there));
    });
    const [side, other] = [Math.max(x!, y!), Math.min(x!, y!)];
    if (side > best.side) best = { side, other, ofValues: Number(kind === "figure" || kind === "time") };
  }
  return best;
}
