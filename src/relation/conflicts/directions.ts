import type { Analysis } from "../../model/analysis.ts";
import type { FigureExpression } from "../../model/figure.ts";
import type { StoryContext } from "../context.ts";
import { compareValues, inBase } from "../measures/quantity.ts";
import type { FoundConflict, Passage } from "./found.ts";
import { firstAt } from "./quoted-words.ts";

const COMPASS = /^(?:north|south)?-?(?:east|west)?(?:ern|wards?)?$/u;
/** How many tokens may stand between the distance and the direction, and between the direction and the place. */
const NEAR = 3;

/** 'forty miles north-west of the town of X': how far, in which direction, of what place. */
interface Bearing extends Passage {
  readonly figure: FigureExpression;
  readonly directions: ReadonlySet<string>;
  readonly place: string;
}

/**
 * Rule 'other-direction': two articles put something equally far from the same place, in directions that have nothing in common
 * ('west of' and 'south of'; 'south' and 'south-west' agree).
 */
export function findOtherDirections({ story, figures }: StoryContext): FoundConflict[] {
  const bearings = figures.flatMap(({ article, found }): Bearing[] => {
    const bearing = found.kind === "measurement" ? bearingAt(story[article]!.analysis, found) : undefined;
    return bearing ? [{ article, ...bearing }] : [];
  });
  const conflicts: FoundConflict[] = [];
  bearings.forEach((a, i) => {
    for (const b of bearings.slice(i + 1)) {
      if (a.article === b.article || a.place !== b.place) continue;
      if ([...a.directions].some((direction) => b.directions.has(direction))) continue;
      const value = compareValues(inBase(a.figure), inBase(b.figure));
      if (value === "equal" || value === "near")
        conflicts.push({ kind: "fact", rule: "other-direction", a: cut(a), b: cut(b) });
    }
  });
  return conflicts;
}

const cut = ({ article, start, end }: Bearing): Passage => ({ article, start, end });

function bearingAt({ tokens, sentences }: Analysis, figure: FigureExpression): Omit<Bearing, "article"> | undefined {
  const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end);
  if (!sentence) return undefined;
  let at = firstAt(tokens, figure.end);
  if (tokens[at]?.text === "(") while (at < sentence.to && tokens[at - 1]?.text !== ")") at++;
  const compass = tokens
    .slice(at, Math.min(at + NEAR, sentence.to))
    .findIndex(({ lower }) => lower.length > 3 && COMPASS.test(lower));
  if (compass < 0) return undefined;
  const direction = tokens[at + compass]!.lower;
  if (tokens[at + compass + 1]?.lower !== "of") return undefined;
  const from = at + compass + 2;
  const place = tokens
    .slice(from, Math.min(from + NEAR + 1, sentence.to))
    .find(({ tag, text }) => tag === "PROPN" && /^\p{Lu}/u.test(text));
  if (!place) return undefined;
  const directions = new Set(["north", "south", "east", "west"].filter((part) => direction.includes(part)));
  return { start: figure.start, end: place.end, figure, directions, place: place.lower };
}
