import type { Point } from "../../model/point.ts";
import type { SentenceVectors } from "../../model/sentence-vectors.ts";
import { byPlace, spanOf } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import { type DecidedPairs, UNDECIDED } from "../decisions/decided-pairs.ts";
import { decide } from "./decided.ts";
import { surenessOf } from "./firm.ts";
import { groupLinks } from "./groups.ts";
import { joinDecided, partedMembers } from "./join-decided.ts";
import { chooseLinks, likelihoods } from "./links.ts";
import { choosePassages } from "./passages/choose-passages.ts";
import type { Passage } from "./passages/merge-picks.ts";
import { withResemblance } from "./resemblance.ts";
import { singleUnits } from "./singles.ts";
import { type View, viewOf } from "./view.ts";
import type { PointWeights } from "./weights.ts";

/**
 * Groups the passages of different articles that state the same thing, those of most origins first, and after them lists the weightiest
 * statements that one article alone carries. A passage is a clause or a sentence and may be in several points. `vectors` of the sentences, by
 * their text, are heard beside the trained weights where a user's own encoder made some; what a person `decided` goes before what is found.
 */
export function findPoints(
  context: StoryContext,
  weights: PointWeights,
  vectors?: SentenceVectors,
  decided: DecidedPairs = UNDECIDED,
): Point[] {
  const view = viewOf(context);
  const own = likelihoods(view, weights);
  const likely = vectors ? withResemblance(view, own, vectors) : own;
  const chosen = decide(view, choosePassages(view, chooseLinks(view, likely), weights), decided);
  const { passages, links } = chosen;
  const articleOf = (passage: number): number => passages[passage]!.article;
  const sorted = (group: readonly number[]): number[] => group.toSorted((x, y) => inOrder(passages[x]!, passages[y]!));
  const groups = joinDecided(groupLinks(links, articleOf).map(sorted), chosen, surenessOf(links, articleOf));
  const shared = groups.flatMap(({ members, firm }) => {
    const own = sorted(members).map((passage) => ({ passage: passages[passage]!, firm: firm.has(passage) }));
    return partedMembers(withCopies(view, own), decided.different).map((part) => pointOf(context, part));
  });
  const taken = new Set(passages.map((passage) => passage.unit));
  const single = singleUnits(view, likely, taken).map((unit) =>
    pointOf(context, [{ passage: view.units[unit]!, firm: true }]),
  );
  return [...shared.toSorted(byWeight), ...single].map((point, index) => ({ ...point, id: `p${index + 1}` }));
}

type Unnamed = Omit<Point, "id">;

/** A passage of a point, and whether it surely belongs to it. */
interface Member {
  readonly passage: Omit<Passage, "unit">;
  readonly firm: boolean;
}

function pointOf(context: StoryContext, members: readonly Member[]): Unnamed {
  const sure = members.flatMap((member, index) => (member.firm ? [index] : []));
  // What decisions took out of another point may have no passage that is sure: the first stands for it.
  const firm = sure.length > 0 ? sure : [0];
  const origins = new Set(firm.map((index) => context.origins[members[index]!.passage.article])).size;
  return {
    status: origins > 1 ? "corroborated" : "single",
    passages: members.map(({ passage }) => spanOf(context.story[passage.article]!.article.id, passage)),
    firm,
    origins,
  };
}

/** The members of a point with what further articles print to the letter, each copy as sure as what it copies. */
function withCopies(view: View, members: readonly (Member & { readonly passage: Passage })[]): Member[] {
  const articles = new Set(members.map(({ passage }) => passage.article));
  const further = members.flatMap(({ passage, firm }) =>
    (view.copies.get(passage.unit) ?? []).flatMap((copy): Member[] => {
      if (articles.has(copy.article)) return [];
      articles.add(copy.article);
      const shift = copy.start - view.units[passage.unit]!.start;
      return [{ passage: { article: copy.article, start: passage.start + shift, end: passage.end + shift }, firm }];
    }),
  );
  return further.length === 0
    ? [...members]
    : [...members, ...further].toSorted((x, y) => inOrder(x.passage, y.passage));
}

const inOrder = (x: Omit<Passage, "unit">, y: Omit<Passage, "unit">): number => x.article - y.article || byPlace(x, y);

/** Most origins first, then most firm passages, then most passages, then the order that they were found in. */
const byWeight = (x: Unnamed, y: Unnamed): number =>
  y.origins - x.origins || y.firm.length - x.firm.length || y.passages.length - x.passages.length;
