import { longestRun } from "../../longest-run.ts";
import type { Family } from "./family.ts";

/** Runs of the same words, and content words that stand side by side in both. */
export const order: Family = {
  name: "order",
  columns: ["longest run", "longest run, share", "shared bigrams", "shared bigrams, share"],
  prepare: ({ units, vectors: { number, weights } }) => {
    const ids = new Map<string, number>();
    const plain = units.map((unit) =>
      Int32Array.from(unit.plain, (word) => {
        const id = ids.get(word);
        if (id !== undefined) return id;
        ids.set(word, ids.size);
        return ids.size - 1;
      }),
    );
    const bigrams = units.map(({ words }) => {
      const set = new Map<string, number>();
      for (let i = 0; i + 1 < words.length; i++) {
        const [x, y] = [words[i]!.term, words[i + 1]!.term];
        set.set(`${x} ${y}`, weights.both[number.get(x)!]! + weights.both[number.get(y)!]!);
      }
      return set;
    });
    return ({ a, b }) => {
      const [x, y] = [plain[a]!, plain[b]!];
      const run = longestRun(x, y);
      let shared = 0;
      let count = 0;
      for (const [bigram, weight] of bigrams[a]!) {
        if (!bigrams[b]!.has(bigram)) continue;
        shared += weight;
        count++;
      }
      const least = Math.min(bigrams[a]!.size, bigrams[b]!.size);
      return [run, run / Math.min(x.length, y.length), shared, least === 0 ? 0 : count / least];
    };
  },
};
