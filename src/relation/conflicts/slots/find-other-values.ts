import type { Analysis } from "../../../model/analysis.ts";
import type { FigureExpression } from "../../../model/figure.ts";
import { contains, sharedLength } from "../../../model/span.ts";
import type { StoryContext } from "../../context.ts";
import { type Profile, profilesOf } from "../../measures/profile.ts";
import { type BaseQuantity, compareValues } from "../../measures/quantity.ts";
import type { FoundConflict } from "../found.ts";
import { holderOf } from "../holder.ts";
import { otherTimes } from "../main-day.ts";
import { passageOf, type Statement, type Statements } from "../statements.ts";
import { calibresOf } from "./calibres.ts";
import { type Slot, slotOf } from "./slot-of.ts";

/** A figure in the slot that it fills. */
interface Filler {
  readonly article: number;
  readonly figure: FigureExpression;
  readonly slot: Slot;
  readonly quantity: BaseQuantity;
  readonly profile: Profile;
  readonly statement: Statement;
  /** What its sentence names. */
  readonly names: ReadonlySet<string>;
  readonly isHeading: boolean;
  /** The entity that is named or meant last before it in its sentence. */
  readonly holder: string | undefined;
  /** No figure before it fills the slot in its article. */
  readonly isFirst: boolean;
}

/** Values further apart measure different things, but for what is named by its number. */
const MOST_TIMES = 6;
const DAY = 86_400_000;
/** Reports further apart may lie on both sides of a birthday. */
const NEAR_DAYS = 30;
/** Magnitudes further apart are those of two quakes. */
const ONE_QUAKE = 1;
/** Slots whose values are measured or estimated, so that near ones agree. */
const ESTIMATED: ReadonlySet<Slot["kind"]> = new Set<Slot["kind"]>(["distance", "extent", "inhabitants", "lasting"]);
/** Slots that are told of the story's day; elsewhere they are those of another event. */
const OF_THE_DAY: ReadonlySet<Slot["kind"]> = new Set<Slot["kind"]>(["aboard", "magnitude"]);
/** Slots of many things, of which an article may happen to tell one. */
const OF_MANY: ReadonlySet<Slot["kind"]> = new Set<Slot["kind"]>(["aboard", "extent", "inhabitants", "lasting"]);
/** Rough values closer than this do not contradict each other. */
const ROUGHLY = 0.08;

/**
 * Rule 'other-value': two articles fill with different values what has one only: the age of a person, how far somebody fell, how far a place is from
 * another, the strength of the quake that the story is of, how many live in a place, how often somebody was hit, the calibre of a weapon, the toll of
 * an event of long ago, who was aboard, the jobs to be lost, a sentence or fine, how many a verb was done to. Neither knows the other's value, and their sentences name nothing that the other does not.
 */
export function findOtherValues(context: StoryContext, statements: Statements): FoundConflict[] {
  const found: FoundConflict[] = [];
  // What a headline says is said in full further down.
  const ordered = fillersOf(context, statements).toSorted((a, b) => Number(a.isHeading) - Number(b.isHeading));
  const slots = Map.groupBy(ordered, ({ slot, quantity }) => `${slot.key} ${quantity.dimension}`);
  for (const fillers of slots.values()) {
    const shown = new Set<string>();
    fillers.forEach((a, i) => {
      for (const b of fillers.slice(i + 1)) {
        if (
          a.article === b.article ||
          !areApart(a, b) ||
          !mayBeOne(a, b, isSole(fillers, a) && isSole(fillers, b)) ||
          mayHaveAged(a, b)
        )
          continue;
        if (knows(fillers, a.article, b) || knows(fillers, b.article, a)) continue;
        const key = [a, b]
          .map(({ article, quantity }) => `${article}:${quantity.amount}`)
          .toSorted()
          .join(" ");
        if (shown.has(key)) continue;
        shown.add(key);
        const [x, y] = [passageOf(context.story, a.statement), passageOf(context.story, b.statement)];
        found.push({ kind: "figure", rule: "other-value", a: x, b: y, figures: [a.figure, b.figure] });
      }
    });
  }
  return found;
}

function fillersOf(context: StoryContext, statements: Statements): Filler[] {
  const calibres = calibresOf(context.story).map(({ article, found }) => {
    const shown = context.figures.find((figure) => figure.article === article && sharedLength(figure.found, found) > 0);
    return { article, found, shown: shown?.found };
  });
  const ofCalibres = new Set(calibres.map(({ shown }) => shown));
  const others = context.figures.filter(({ found }) => !ofCalibres.has(found));
  const figures = [...others.map(({ article, found }) => ({ article, found, shown: found })), ...calibres];
  const profiles = profilesOf(context.story, figures);
  const isOfOtherTime = otherTimes(context);
  const first = new Map<string, number>();
  return figures.flatMap(({ article, found, shown }, index): Filler[] => {
    const profile = profiles[index]!;
    const slot = slotOf(context, article, found, profile);
    const statement = slot && (statements.around(article, found) ?? statements.near(article, found));
    const { modality } = statement?.claim ?? {};
    if (!statement || (modality !== "happened" && (modality !== "planned" || slot.kind !== "jobs"))) return [];
    if (OF_THE_DAY.has(slot.kind) && isOfOtherTime(statement)) return [];
    const place = `${article} ${slot.key}`;
    if (!first.has(place)) first.set(place, index);
    const holder = holderOf(context, article, profile.sentence, found.start);
    const names = namesIn(context.story[article]!.analysis, profile.sentence);
    const { blocks, sentences } = context.story[article]!.analysis;
    const isHeading = blocks[sentences[profile.sentence]!.block]?.kind === "heading";
    const isFirst = first.get(place) === index;
    return [
      {
        article,
        figure: shown ?? found,
        slot,
        quantity: profile.quantity,
        profile,
        statement,
        names,
        isFirst,
        holder,
        isHeading,
      },
    ];
  });
}

/** The names of a sentence and of what its pronouns and descriptions stand for, as lower-case words; those of months and days tell nothing of whose a value is. */
function namesIn({ tokens, sentences, references, bearers, times }: Analysis, index: number): Set<string> {
  const { from, to, start, end } = sentences[index]!;
  const dates = times.filter((time) => time.start < end && start < time.end);
  const named = tokens.slice(from, to).filter((token) => token.tag === "PROPN");
  const names = new Set(named.flatMap((token) => (dates.some((date) => contains(date, token)) ? [] : [token.lower])));
  for (const reference of references) {
    if (reference.start < start || reference.end > end) continue;
    for (const word of bearers[reference.bearer]?.name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) names.add(word);
  }
  return names;
}

/** Whether an article gives for the slot the value that another one gives. */
const knows = (fillers: readonly Filler[], article: number, wanted: Filler): boolean =>
  fillers.some((filler) => filler.article === article && !differs(filler, wanted));

/** Whether an article gives one value for the slot and no other. */
const isSole = (fillers: readonly Filler[], { article, quantity }: Filler): boolean =>
  fillers.every((filler) => filler.article !== article || compareValues(filler.quantity, quantity) !== "apart");

/** Whether two values are so far apart that both cannot hold, and so near that they may be of one thing. */
function areApart(a: Filler, b: Filler): boolean {
  const [less, more] = [a.quantity.amount, b.quantity.amount].toSorted((x, y) => x - y) as [number, number];
  if (a.slot.kind === "magnitude" && more - less > ONE_QUAKE) return false;
  return (a.slot.kind === "make" || more <= MOST_TIMES * less) && differs(a, b);
}

function differs({ slot, quantity: a }: Filler, { quantity: b }: Filler): boolean {
  const [less, more] = [a.amount, b.amount].toSorted((x, y) => x - y) as [number, number];
  const farther = more - less > ROUGHLY * more;
  // 'More than 400' and 'more than 500' are no counts of one thing that is over.
  if (compareValues(a, b) !== "apart") return slot.kind === "past toll" && a.amount !== b.amount && farther;
  return farther || more < 20 || !ESTIMATED.has(slot.kind);
}

/**
 * Whether two figures may fill the slot of one thing: their sentences name something in common beside what the slot names, or one names nothing, or
 * their articles know of one such thing alone; and they give no different ages.
 */
function mayBeOne(a: Filler, b: Filler, sole: boolean): boolean {
  const { kind, key } = a.slot;
  if (kind === "age") return true;
  if (kind === "magnitude") return a.isFirst && b.isFirst;
  const [ages, others] = [agesOf(a), agesOf(b)];
  if (ages.length > 0 && others.length > 0) return ages.some((age) => others.includes(age));
  const holders = a.holder === undefined || b.holder === undefined || a.holder === b.holder;
  if (!holders && (kind === "object" || kind === "penalty")) return false;
  const common = [...a.names].some((name) => b.names.has(name) && !key.endsWith(` ${name}`));
  // Who died 'in Asia' and who in one of its countries are two tolls.
  if (kind === "past toll") return common && (a.names.isSubsetOf(b.names) || b.names.isSubsetOf(a.names));
  if (kind === "distance" || kind === "object" || kind === "penalty") return common;
  return common || a.names.size === 0 || b.names.size === 0 || (sole && !OF_MANY.has(kind));
}

/** Whether a birthday may lie between two ages. */
function mayHaveAged({ slot, profile: a, quantity: x }: Filler, { profile: b, quantity: y }: Filler): boolean {
  if (slot.kind !== "age") return false;
  const years = Math.abs(x.amount - y.amount);
  const days = Math.abs(Date.parse(a.published.slice(0, 10)) - Date.parse(b.published.slice(0, 10))) / DAY;
  return Number.isNaN(days) ? years < 3 : days > NEAR_DAYS && years <= Math.ceil(days / 365);
}

const agesOf = ({ profile }: Filler): string[] => [...profile.companions].filter((key) => key.startsWith("age "));
