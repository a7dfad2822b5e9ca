import type { DecidedPair, DecidedPassage, DecidedPairs } from "../decisions/decided-pairs.ts";
import type { Story } from "../relation.ts";
import { nameAt } from "./decided-names.ts";
import type { NodePair } from "./groups.ts";
import type { Node } from "./nodes.ts";

/** What was decided of nodes: which are the same one, and which are not. */
export interface DecidedNodes {
  readonly same: readonly NodePair[];
  readonly different: readonly NodePair[];
}

/** The decisions as pairs of nodes; those that name no name, or one node twice, are left out. */
export function decidedNodes(story: Story, nodes: readonly Node[], decided: DecidedPairs): DecidedNodes {
  if (decided.same.length + decided.different.length === 0) return { same: [], different: [] };
  const byName = new Map(
    nodes.flatMap(({ article, names }, node) => names.map((name) => [`${article} ${name}`, node])),
  );
  const nodeAt = (passage: DecidedPassage): number | undefined => {
    const name = nameAt(story[passage.article]!.analysis, passage);
    return name === undefined ? undefined : byName.get(`${passage.article} ${name}`);
  };
  const pairs = (list: readonly DecidedPair[]): NodePair[] =>
    list.flatMap(({ a, b }) => {
      const [x, y] = [nodeAt(a), nodeAt(b)];
      return x === undefined || y === undefined || x === y ? [] : [[x, y] as const];
    });
  return { same: pairs(decided.same), different: pairs(decided.different) };
}
