import { expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import type { SentenceVectors } from "../../model/sentence-vectors.ts";
import { gatherContext } from "../relate.ts";
import { likelihoods } from "./links.ts";
import { withResemblance } from "./resemblance.ts";
import { type View, viewOf } from "./view.ts";
import { POINT_WEIGHTS } from "./weights.ts";

const TEXTS = [
  "The ferry Aldora ran aground off Korvik on Tuesday.\n\nThe owner of the ferry said it would pay for rooms in Korvik.\n\nA seal slept.",
  "The ferry Aldora hit rocks off Korvik.\n\nThe ferry will be towed to a yard near Korvik next week.\n\nThe owner promised rooms.",
];

function view(): View {
  const story = TEXTS.map((text, index) => {
    const article = {
      id: `a${index}`,
      text,
      outlet: "Post",
      title: "",
      published: "2031-05-07",
      language: "en",
      sha256: "",
    };
    return { article, analysis: analyse(article) };
  });
  return viewOf(gatherContext(story));
}

/** A sentence points one way where it tells of the grounding, and another way else. */
const vectorsOf = ({ units, context }: View): SentenceVectors =>
  new Map(
    units.map(({ article, start, end }) => {
      const text = context.story[article]!.article.text.slice(start, end);
      return [text, Float32Array.from(/aground|rocks/u.test(text) ? [1, 0] : [0, 1])];
    }),
  );

it("makes alike pairs likelier against the others than they were", () => {
  const story = view();
  const own = likelihoods(story, POINT_WEIGHTS);
  const heard = withResemblance(story, own, vectorsOf(story));
  const textOf = (unit: number): string => {
    const { article, start, end } = story.units[unit]!;
    return TEXTS[article]!.slice(start, end);
  };
  const grounding = story.candidates.findIndex(({ a, b }) => /aground/u.test(textOf(a)) && /rocks/u.test(textOf(b)));
  const other = story.candidates.findIndex(({ a, b }) => /aground/u.test(textOf(a)) && /towed/u.test(textOf(b)));
  const odds = (p: number): number => Math.log(p / (1 - p));
  const added = (row: number): number => odds(heard[row]!) - (2 / 3) * odds(own[row]!);
  expect(grounding).toBeGreaterThanOrEqual(0);
  expect(other).toBeGreaterThanOrEqual(0);
  expect(added(grounding)).toBeGreaterThan(added(other));
  for (const value of heard) expect(value > 0 && value < 1).toBe(true);
});

it("leaves the likelihoods as they are where no sentence has a vector", () => {
  const story = view();
  const own = likelihoods(story, POINT_WEIGHTS);
  expect([...withResemblance(story, own, new Map())]).toEqual([...own]);
});
