import type { Analysed } from "../../model/analysis.ts";
import { type Span, spanOf } from "../../model/span.ts";
import { kinOf } from "../../relation/conflicts/kin.ts";
import { rarityOf } from "../../relation/measures/likeness.ts";
import { type Profile, profilesOf } from "../../relation/measures/profile.ts";
import { placeFigures } from "../../relation/place.ts";
import type { PlacedFigure } from "../../relation/placed.ts";
import type { Story } from "../../relation/relation.ts";
import { carriedLikeness, contextLikeness, contextReader } from "../slots/context.ts";
import type { PassageIndex } from "../support/passages.ts";
import { alikeAround } from "./surroundings.ts";
import { agree, isSameNumber } from "./agree.ts";
import { furtherNumbers } from "./further-numbers.ts";
import { areApartByOne } from "./others.ts";
import { isOfProportion } from "./proportion.ts";
import { compareScores, scoresIn } from "./scores.ts";
import { toldProfile } from "./told-profile.ts";
import { bearerReader } from "./bearers.ts";
import { boundsOf } from "./bounds.ts";

/** A figure of a source that may be of the same thing as one of the draft, and how alike the words around the two are, from 0. */
export interface Given {
  readonly figure: PlacedFigure;
  readonly span: Span;
  readonly profile: Profile;
  readonly alike: number;
  /** Whether the two can be the same value: the same, the same but for rounding, or ranges that meet. */
  readonly agrees: boolean;
  /** Whether the sources have no other value for what is counted or measured in such words. */
  readonly sole: boolean;
}

/** A figure of the draft with the figures of the sources that count or measure such a thing, the most alike first. */
export interface DraftFigure {
  readonly figure: PlacedFigure;
  readonly profile: Profile;
  readonly given: readonly Given[];
  /** Whether any source has the number at all, of whatever thing. */
  readonly known: boolean;
}

/** The figures of a draft beside those of its sources; `story` has the draft as its last article. */
export function figuresOf(read: Story, index: PassageIndex): DraftFigure[] {
  const story = read.map(({ article, analysis }) => ({
    article,
    analysis: { ...analysis, figures: [...analysis.figures, ...furtherNumbers(analysis)] },
  }));
  const placed = placeFigures(story);
  const draft = story.length - 1;
  const profiles = profilesOf(story, placed).map((profile) =>
    toldProfile(profile, story[profile.article]!.analysis, placed[profile.index]!.found, profile.article === draft),
  );
  const rarity = rarityOf(profiles);
  const readers = story.map(({ analysis }) => contextReader(analysis, index));
  const contexts = placed.map(({ article, found }) => readers[article]!(found));
  const alike = (a: Profile, b: Profile): number => {
    const [own, there] = [contexts[a.index]!, contexts[b.index]!];
    const carried = a.quantity.amount === b.quantity.amount ? carriedLikeness(own, there) : 0;
    const around = Math.max(alikeAround(a, b, rarity), contextLikeness(own, there), carried);
    return around + kinship(a, b) + (isOfOneBearer(a, b) === true ? SAME_BEARER : 0);
  };
  const readBearers = story.map(({ analysis }) => bearerReader(analysis));
  const bearers = new Map(
    profiles.flatMap((profile): [number, Set<string>][] =>
      profile.quantity.dimension === "age"
        ? [[profile.index, readBearers[profile.article]!(placed[profile.index]!.found)]]
        : [],
    ),
  );
  /** Whether two ages are of one person; undefined where a person is not named, or they are no ages. */
  const isOfOneBearer = (a: Profile, b: Profile): boolean | undefined => {
    const [own, there] = [bearers.get(a.index), bearers.get(b.index)];
    return own && there && own.size > 0 && there.size > 0 ? !own.isDisjointFrom(there) : undefined;
  };
  const scores = scoresIn(story, placed);
  const ofScore = (profile: Profile, other: Profile): Pick<Given, "alike" | "agrees"> | undefined => {
    const [own, there] = [scores.get(profile.index), scores.get(other.index)];
    const relation = own && there ? compareScores(own, there) : undefined;
    if (relation === undefined) return undefined;
    const shared = relation === "other" ? 0 : SHARED_SCORE;
    return { agrees: relation === "same", alike: alike(profile, other) + shared };
  };
  const sources = profiles.filter(({ article }) => article !== draft);
  const printed = numbersIn(story.slice(0, -1));
  const { text } = story[draft]!.analysis;
  const figures = profiles.flatMap((profile): DraftFigure[] => {
    if (profile.article !== draft) return [];
    const figure = placed[profile.index]!;
    const words = text.slice(figure.found.start, figure.found.end);
    if (isOfProportion(text, figure.found)) return [];
    const rounded = boundsOf(figure.found, words) === "about";
    const given = sources.flatMap((other): Given[] => {
      if (scores.has(profile.index) && scores.has(other.index)) {
        const score = ofScore(profile, other);
        const span = spanOf(story[other.article]!.article.id, placed[other.index]!.found);
        return score ? [{ figure: placed[other.index]!, span, profile: other, sole: false, ...score }] : [];
      }
      const there = placed[other.index]!;
      const agrees =
        (agree(profile.quantity, other.quantity, rounded) && !isOtherMoney(profile, other)) ||
        areApartByOne(
          { profile, text, found: figure.found },
          { profile: other, text: story[other.article]!.analysis.text, found: there.found },
        );
      if (!areOfSuch(profile, other, agrees) || (!agrees && isOfOneBearer(profile, other) === false)) return [];
      const span = spanOf(story[other.article]!.article.id, there.found);
      return [{ figure: there, span, profile: other, alike: alike(profile, other), agrees, sole: false }];
    });
    const digits = /\p{N}+(?:[.,]\p{N}+)*/u.exec(words)?.[0];
    const known =
      given.some(({ agrees, profile: other }) => agrees && other.quantity.amount === profile.quantity.amount) ||
      (isDistinctive(profile) &&
        ((digits !== undefined && printed.has(digits)) ||
          sources.some(({ quantity }) => isSameNumber(quantity, profile.quantity))));
    return [
      {
        figure,
        profile,
        given: given.toSorted((a, b) => b.alike - a.alike || a.profile.index - b.profile.index),
        known,
      },
    ];
  });
  return figures.map((figure) => withoutTaken(withSole(withoutOtherFates(figure)), figures));
}

/** What befell people decides where a source tells in one sentence of several numbers of them: 'eight were hurt and three killed'. */
function withoutOtherFates(figure: DraftFigure): DraftFigure {
  const { predicate, people } = figure.profile;
  if (predicate === "" || !people) return figure;
  const sentences = new Set(
    figure.given.flatMap(({ profile, agrees }) =>
      !agrees && profile.predicate === predicate ? [`${profile.article} ${profile.sentence}`] : [],
    ),
  );
  const isOther = ({ agrees, profile }: Given): boolean =>
    agrees &&
    profile.predicate !== "" &&
    profile.predicate !== predicate &&
    sentences.has(`${profile.article} ${profile.sentence}`);
  return { ...figure, given: figure.given.filter((given) => !isOther(given)) };
}

/** The figure with those marked that the sources have one value for. */
function withSole(figure: DraftFigure): DraftFigure {
  const { profile, given } = figure;
  const alike = given.filter(({ profile: other }) => isOfOneName(profile, other));
  const [first] = alike;
  const sole =
    first !== undefined && alike.every(({ profile: other }) => agree(first.profile.quantity, other.quantity, true));
  const marked = (one: Given): Given => ({ ...one, sole: sole && isOfOneName(profile, one.profile) });
  return sole ? { ...figure, given: given.map(marked) } : figure;
}

/** Whether two figures count what has one name that is no name of people, or measure in one dimension that is neither money nor time. */
function isOfOneName(a: Profile, b: Profile): boolean {
  const { dimension } = a.quantity;
  if (dimension !== b.quantity.dimension || /^(?:time|money|age|fraction|percent)/u.test(dimension)) return false;
  return dimension === "count" ? countsSame(a, b) : a.unit === b.unit;
}

/** Numbers above this hardly agree by chance. */
const SMALL = 20;

/** Whether a number is one that two texts hardly have by chance. */
export const isDistinctive = ({ quantity: { written } }: Profile): boolean => written > SMALL || written % 1 !== 0;

/** The numbers in digits that the sources print, in whatever sense. */
function numbersIn(story: readonly Analysed[]): Set<string> {
  return new Set(story.flatMap(({ article }) => article.text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []));
}

/** What it counts for that two scores have one of their numbers in common, or both. */
const SHARED_SCORE = 0.3;

/** What it counts for that two ages are of one person. */
const SAME_BEARER = 0.6;

/** What it counts for that two figures tell what befell the same, and that they count the same: words beside them may differ. */
const SAME_PREDICATE = 0.25;
const SAME_NOUN = 0.1;

function kinship(a: Profile, b: Profile): number {
  const counts = a.quantity.dimension === "count";
  const predicate = counts && a.predicate !== "" && a.predicate === b.predicate ? SAME_PREDICATE : 0;
  const noun = (a.noun !== "" && a.noun === b.noun) || (a.people && b.people) ? SAME_NOUN : 0;
  return predicate + noun;
}

/** Whether two figures count things of one name, or measure in one dimension; of people, what befell them may be told in other words where the numbers agree. */
function areOfSuch(a: Profile, b: Profile, agrees: boolean): boolean {
  const [own, there] = [a.quantity.dimension, b.quantity.dimension];
  // 'The two are 41 and 55', 'the two, aged 41 and 55'
  if (agrees && /^(?:age|count)$/u.test(own) && /^(?:age|count)$/u.test(there) && a.noun === "") return true;
  if (own !== there) return isOtherUnit(a, b);
  if ((a.kind === "ordinal") !== (b.kind === "ordinal")) return false;
  if (own !== "count") return true;
  if (a.people && b.people) return agrees || a.predicate === b.predicate || a.predicate === "" || b.predicate === "";
  if (countsSame(a, b)) return true;
  if (a.noun === "") return b.noun === "" || agrees || a.lemmas.has(b.noun);
  return kinOf(a.noun) === kinOf(b.noun) || (b.noun === "" && (agrees || b.lemmas.has(a.noun)));
}

const isOtherMoney = ({ quantity: a }: Profile, { quantity: b }: Profile): boolean =>
  a.dimension !== b.dimension && a.dimension.startsWith("money:");

/** Whether two amounts have one number in two currencies, or are of degrees of which one does not say on which scale. */
function isOtherUnit(a: Profile, b: Profile): boolean {
  const [own, there] = [a.quantity.dimension, b.quantity.dimension];
  if (own.startsWith("money:") && there.startsWith("money:"))
    return a.quantity.written === b.quantity.written && a.quantity.written >= SMALL;
  return /^measurement:degree$/u.test(own) && /^measurement:(?:celsius|fahrenheit)$/u.test(there);
}

/** Whether the noun that one counts is among the words by which the other names what it counts: 'trainees', 'trainee pilots'. */
function countsSame(a: Profile, b: Profile): boolean {
  const [own, there] = [[...a.of].at(-1), [...b.of].at(-1)];
  return (own !== undefined && b.of.has(own)) || (there !== undefined && a.of.has(there));
}

/** The figure without those set against it that another figure of its sentence agrees with, and is more like. */
function withoutTaken(figure: DraftFigure, all: readonly DraftFigure[]): DraftFigure {
  const others = all.filter((other) => other !== figure && other.profile.sentence === figure.profile.sentence);
  const isTaken = ({ agrees, span }: Given): boolean =>
    !agrees &&
    others.some((other) =>
      other.given.some(
        (given) =>
          given.agrees &&
          // What agrees after a conversion leaves the other of '60 km (37 miles)' to be compared.
          given.profile.quantity.scale === other.profile.quantity.scale &&
          given.span.start === span.start &&
          given.span.article === span.article,
      ),
    );
  return others.length === 0 ? figure : { ...figure, given: figure.given.filter((given) => !isTaken(given)) };
}
