import type { Point } from "../../model/point.ts";
import type { PointWeights } from "./weights.ts";
import type { StoryContext } from "../context.ts";

/** Groups the passages of different articles that state the same thing. */
export function findPoints(_context: StoryContext, _weights: PointWeights): Point[] {
  return [];
}
