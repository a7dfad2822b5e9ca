import { spanOf } from "../../model/span.ts";
import type { Expected } from "../../model/time.ts";
import type { StoryContext } from "../context.ts";
import { announcementsOf } from "./announcements.ts";
import { rarityOf } from "./content.ts";
import { outcomeTeller } from "./outcomes.ts";
import { placementsOf } from "./placements.ts";

/**
 * What was announced, and whether an article that could know tells that it came ('met'), was called off ('missed'), or nothing does ('open').
 * A wrong 'met' misleads more than a missing one: only a report of the same day with the same act and the same names counts.
 */
export function findExpected(context: StoryContext): Expected[] {
  const placements = placementsOf(context);
  const rarity = rarityOf(context.story);
  const outcomeOf = outcomeTeller(context, placements, rarity);
  const idOf = (article: number): string => context.story[article]!.article.id;
  return announcementsOf(context, placements, rarity).map((announced, index) => {
    const { first } = announced;
    const { outcome, by } = outcomeOf(announced);
    return {
      id: `x${index + 1}`,
      passage: spanOf(idOf(first.article), first.passage),
      due: first.due,
      outcome,
      ...(by && { by: spanOf(idOf(by.article), by.passage) }),
    };
  });
}
