import type { Span } from "../../model/span.ts";
import { spanOf } from "../../model/span.ts";
import { likeness, type Rarity, rarityOf } from "../../relation/measures/likeness.ts";
import { type Profile, profilesOf } from "../../relation/measures/profile.ts";
import { type BaseQuantity, compareValues } from "../../relation/measures/quantity.ts";
import { placeFigures } from "../../relation/place.ts";
import type { PlacedFigure } from "../../relation/placed.ts";
import type { Story } from "../../relation/relation.ts";

/** A figure of a source that may be of the same thing as one of the draft, and how alike the words around the two are, 0 to 1. */
export interface Given {
  readonly figure: PlacedFigure;
  readonly span: Span;
  readonly profile: Profile;
  readonly alike: number;
  /** Whether the two can be the same value: the same, the same but for rounding, or ranges that meet. */
  readonly agrees: boolean;
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
export function figuresOf(story: Story): DraftFigure[] {
  const placed = placeFigures(story);
  const profiles = profilesOf(story, placed);
  const rarity = rarityOf(profiles);
  const draft = story.length - 1;
  const sources = profiles.filter(({ article }) => article !== draft);
  return profiles.flatMap((profile): DraftFigure[] => {
    if (profile.article !== draft) return [];
    const given = sources.flatMap((other) => givenOf(profile, other, rarity, placed, story) ?? []);
    return [
      {
        figure: placed[profile.index]!,
        profile,
        given: given.toSorted((a, b) => b.alike - a.alike || a.profile.index - b.profile.index),
        known: sources.some(({ quantity }) => isValue(quantity, profile.quantity)),
      },
    ];
  });
}

function givenOf(
  profile: Profile,
  other: Profile,
  rarity: Rarity,
  placed: readonly PlacedFigure[],
  story: Story,
): Given | undefined {
  if (!areOfSuch(profile, other)) return undefined;
  const figure = placed[other.index]!;
  return {
    figure,
    span: spanOf(story[other.article]!.article.id, figure.found),
    profile: other,
    alike: likeness(profile, other, rarity) + kinship(profile, other),
    agrees: compareValues(profile.quantity, other.quantity) !== "apart",
  };
}

/** What it counts for that two figures tell what befell the same, and that they count the same: words beside them may differ. */
const SAME_PREDICATE = 0.25;
const SAME_NOUN = 0.1;

function kinship(a: Profile, b: Profile): number {
  const predicate = a.predicate !== "" && a.predicate === b.predicate ? SAME_PREDICATE : 0;
  const noun = (a.noun !== "" && a.noun === b.noun) || (a.people && b.people) ? SAME_NOUN : 0;
  return predicate + noun;
}

/** Whether two figures count things of one name, or measure in one dimension. */
function areOfSuch(a: Profile, b: Profile): boolean {
  if (a.quantity.dimension !== b.quantity.dimension || (a.kind === "ordinal") !== (b.kind === "ordinal")) return false;
  if (a.quantity.dimension !== "count") return true;
  if (a.people && b.people) return a.predicate === b.predicate || a.predicate === "" || b.predicate === "";
  return a.noun === "" || b.noun === "" || a.noun === b.noun || a.lemmas.has(b.noun) || b.lemmas.has(a.noun);
}

/** Whether two quantities have the same number, whatever the modifiers. */
const isValue = (a: BaseQuantity, b: BaseQuantity): boolean => a.written === b.written || a.amount === b.amount;
