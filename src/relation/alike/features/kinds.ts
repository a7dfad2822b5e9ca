import type { Stated, WordKind } from "../stated.ts";
import { ordered, share, type Family } from "./family.ts";

const KINDS: readonly WordKind[] = ["name", "number", "verb", "noun", "other"];

/** What is shared and what is not, apart for names, numbers, verbs, nouns and the rest. */
export const kinds: Family = {
  columns: KINDS.flatMap((kind) => [
    `${kind}s, of the longer`,
    `unmatched ${kind}s, less`,
    `unmatched ${kind}s, more`,
  ]).concat(
    "only one has numbers",
    "numbers differ",
    "only one has names",
    "names differ",
    "first name same",
    "first verb same",
  ),
  measure: (a, b) => {
    const row: number[] = [];
    const [alone, differ] = [[] as number[], [] as number[]];
    for (const kind of KINDS) {
      const [x, y] = [termsOf(a, kind), termsOf(b, kind)];
      const [onlyX, onlyY] = [x.filter((term) => !b.terms.has(term)), y.filter((term) => !a.terms.has(term))];
      const most = Math.max(x.length, y.length);
      row.push(share(Math.min(x.length - onlyX.length, y.length - onlyY.length), most));
      row.push(...ordered(onlyX.length, onlyY.length));
      alone.push(Number((x.length === 0) !== (y.length === 0)));
      differ.push(Number(onlyX.length > 0 && onlyY.length > 0));
    }
    row.push(alone[1]!, differ[1]!, alone[0]!, differ[0]!);
    row.push(Number(first(a, "name") === first(b, "name")), Number(first(a, "verb") === first(b, "verb")));
    return row;
  },
};

const termsOf = ({ terms }: Stated, kind: WordKind): string[] =>
  [...terms.values()].filter((word) => word.kind === kind).map((word) => word.term);

const first = ({ words }: Stated, kind: WordKind): string | undefined => words.find((word) => word.kind === kind)?.term;
