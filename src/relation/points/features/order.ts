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
      const set = new Set<number>();
      for (let i = 0; i + 1 < words.length; i++) {
        set.add(number.get(words[i]!.term)! * number.size + number.get(words[i + 1]!.term)!);
      }
      return set;
    });
    const weightOf = (bigram: number): number =>
      weights.both[Math.floor(bigram / number.size)]! + weights.both[bigram % number.size]!;
    return ({ a, b }) => {
      const [x, y] = [plain[a]!, plain[b]!];
      const run = longestRun(x, y);
      let shared = 0;
      let count = 0;
      const others = bigrams[b]!;
      for (const bigram of bigrams[a]!) {
        if (!others.has(bigram)) continue;
        shared += weightOf(bigram);
        count++;
      }
      const least = Math.min(bigrams[a]!.size, bigrams[b]!.size);
      return [run, run / Math.min(x.length, y.length), shared, least === 0 ? 0 : count / least];
    };
  },
};
