import type { Point } from "../../model/point.ts";
import { byPlace, spanOf } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import { firmMembers, surenessOf } from "./firm.ts";
import { groupLinks } from "./groups.ts";
import { chooseLinks, likelihoods } from "./links.ts";
import { choosePassages, type Passage } from "./passages/choose-passages.ts";
import { singleUnits } from "./singles.ts";
import { viewOf } from "./view.ts";
import type { PointWeights } from "./weights.ts";

/**
 * Groups the passages of different articles that state the same thing, those of most origins first, and after them lists the weightiest
 * statements that one article alone carries. A passage is a clause or a sentence and may be in several points.
 */
export function findPoints(context: StoryContext, weights: PointWeights): Point[] {
  const view = viewOf(context);
  const likely = likelihoods(view, weights);
  const { passages, links } = choosePassages(view, chooseLinks(view, likely), weights);
  const articleOf = (passage: number): number => passages[passage]!.article;
  const sureness = surenessOf(links, articleOf);
  const shared = groupLinks(links, articleOf).map((group) => {
    const members = group.toSorted((x, y) => inOrder(passages[x]!, passages[y]!));
    return pointOf(
      context,
      members.map((passage) => passages[passage]!),
      firmMembers(members, sureness),
    );
  });
  const taken = new Set(passages.map((passage) => passage.unit));
  const single = singleUnits(view, likely, taken).map((unit) => pointOf(context, [view.units[unit]!], [0]));
  return [...shared.toSorted(byWeight), ...single].map((point, index) => ({ ...point, id: `p${index + 1}` }));
}

type Unnamed = Omit<Point, "id">;

function pointOf(context: StoryContext, members: readonly Omit<Passage, "unit">[], firm: number[]): Unnamed {
  const origins = new Set(firm.map((index) => context.origins[members[index]!.article])).size;
  return {
    status: origins > 1 ? "corroborated" : "single",
    passages: members.map((passage) => spanOf(context.story[passage.article]!.article.id, passage)),
    firm,
    origins,
  };
}

const inOrder = (x: Omit<Passage, "unit">, y: Omit<Passage, "unit">): number => x.article - y.article || byPlace(x, y);

/** Most origins first, then most firm passages, then most passages, then the order that they were found in. */
const byWeight = (x: Unnamed, y: Unnamed): number =>
  y.origins - x.origins || y.firm.length - x.firm.length || y.passages.length - x.passages.length;
