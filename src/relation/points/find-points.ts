import type { Point } from "../../model/point.ts";
import { spanOf } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import { groupLinks } from "./groups.ts";
import { chooseLinks, likelihoods } from "./links.ts";
import { viewOf } from "./view.ts";
import type { PointWeights } from "./weights.ts";

/** Groups the passages of different articles that state the same thing. */
export function findPoints(context: StoryContext, weights: PointWeights): Point[] {
  const view = viewOf(context);
  const { units } = view;
  const links = chooseLinks(view, likelihoods(view, weights));
  const groups = groupLinks(links, (unit) => units[unit]!.article);
  return groups.map((group, index): Point => {
    const passages = group.map((unit) => spanOf(context.story[units[unit]!.article]!.article.id, units[unit]!));
    const origins = new Set(group.map((unit) => context.origins[units[unit]!.article])).size;
    return {
      id: `p${index + 1}`,
      status: origins > 1 ? "corroborated" : "single",
      passages,
      firm: passages.map((_, i) => i),
      origins,
    };
  });
}
