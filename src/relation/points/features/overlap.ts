import { sharedTerms } from "../vectors.ts";
import { ordered, type Family } from "./family.ts";

/** How much content two units share, under three weightings, as a share and as a mass. */
export const overlap: Family = {
  name: "overlap",
  columns: [
    "cosine",
    "story cosine",
    "background cosine",
    "shared mass",
    "shared background mass",
    "contained in the longer",
    "contained in the shorter",
    "shared terms",
    "rarest shared",
    "second rarest shared",
    "unshared mass, less",
    "unshared mass, more",
    "mass, less",
    "mass, more",
  ],
  prepare: ({ vectors: { of, weights } }) => {
    return ({ a, b, cosine }) => {
      const [x, y] = [of[a]!, of[b]!];
      let [story, background, mass, known, first, second] = [0, 0, 0, 0, 0, 0];
      const shared = sharedTerms(x.terms, y.terms);
      for (const term of shared) {
        const weight = weights.both[term]!;
        story += weights.story[term]! ** 2;
        background += weights.background[term]! ** 2;
        mass += weight;
        known += weights.background[term]!;
        if (weight > first) [first, second] = [weight, first];
        else if (weight > second) second = weight;
      }
      return [
        cosine,
        story / (x.storyNorm * y.storyNorm || 1),
        background / (x.backgroundNorm * y.backgroundNorm || 1),
        mass,
        known,
        mass / Math.max(x.mass, y.mass),
        mass / Math.min(x.mass, y.mass),
        shared.length,
        first,
        second,
        ...ordered(x.mass - mass, y.mass - mass),
        ...ordered(x.mass, y.mass),
      ];
    };
  },
};
