import type { Point } from "../../model/point.ts";
import { spanOf } from "../../model/span.ts";
import type { StoryContext } from "../context.ts";
import { groupLinks } from "./groups.ts";
import { chooseLinks, likelihoods } from "./links.ts";
import { choosePassages } from "./passages/choose-passages.ts";
import { viewOf } from "./view.ts";
import type { PointWeights } from "./weights.ts";

/** Groups the passages of different articles that state the same thing. */
export function findPoints(context: StoryContext, weights: PointWeights): Point[] {
  const view = viewOf(context);
  const chosen = chooseLinks(view, likelihoods(view, weights));
  const { passages, links } = choosePassages(view, chosen, weights);
  const groups = groupLinks(links, (passage) => passages[passage]!.article);
  return groups.map((group, index): Point => {
    const members = group.map((passage) => passages[passage]!);
    const origins = new Set(members.map(({ article }) => context.origins[article])).size;
    return {
      id: `p${index + 1}`,
      status: origins > 1 ? "corroborated" : "single",
      passages: members.map((passage) => spanOf(context.story[passage.article]!.article.id, passage)),
      firm: members.map((_, i) => i),
      origins,
    };
  });
}
