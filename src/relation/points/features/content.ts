import { sharedLength, type Range } from "../../../model/span.ts";
import { dotOf, sharedMass, vectorOf } from "../vectors.ts";
import { ordered, type Family } from "./family.ts";

/** What two share apart from who is speaking: in news the speaker's name and title are in every other sentence. */
export const content: Family = {
  name: "content",
  columns: [
    "cosine without attribution",
    "shared mass without attribution",
    "contained in the shorter without attribution",
    "quoted words against all, cosine",
    "attributed, less",
    "attributed, more",
  ],
  prepare: ({ units, context, vectors: { number, weights } }) => {
    const attributions: Range[][] = context.story.map(() => []);
    const contents: Range[][] = context.story.map(() => []);
    for (const { article, found } of context.quotes) {
      contents[article]!.push(found);
      if (found.cue) attributions[article]!.push(found.cue);
      if (found.source) attributions[article]!.push(found.source);
    }
    const inside = (ranges: readonly Range[], word: Range): boolean =>
      ranges.some((range) => sharedLength(range, word) > 0);
    const of = units.map(({ words, article }) => {
      const free = words.filter((word) => !inside(attributions[article]!, word));
      const said = words.filter((word) => inside(contents[article]!, word));
      const numbers = (list: typeof words): number[] => list.map((word) => number.get(word.term)!);
      const stated = vectorOf(numbers(free.length > 0 ? free : words), weights);
      return {
        stated,
        said: said.length > 1 ? vectorOf(numbers(said), weights) : stated,
        attributed: 1 - free.length / words.length,
      };
    });
    return ({ a, b }) => {
      const [x, y] = [of[a]!, of[b]!];
      const dot = dotOf(x.stated.terms, y.stated.terms, weights);
      const mass = sharedMass(x.stated.terms, y.stated.terms, weights);
      const near = (v: typeof x.said, w: typeof x.said): number =>
        dotOf(v.terms, w.terms, weights) / (v.norm * w.norm || 1);
      return [
        dot / (x.stated.norm * y.stated.norm || 1),
        mass,
        mass / (Math.min(x.stated.mass, y.stated.mass) || 1),
        Math.max(near(x.said, y.said), near(x.said, y.stated), near(x.stated, y.said)),
        ...ordered(x.attributed, y.attributed),
      ];
    };
  },
};
