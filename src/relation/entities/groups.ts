import type { Node } from "./nodes.ts";

/** Two nodes, as their indices. */
export type NodePair = readonly [number, number];

/** Groups of nodes that can be joined and asked. */
export class Groups {
  private readonly parents: number[];
  private readonly members: number[][];
  private readonly nodes: readonly Node[];
  private readonly apart: readonly NodePair[];

  /** @param apart nodes that never come into one group */
  constructor(nodes: readonly Node[], apart: readonly NodePair[] = []) {
    this.nodes = nodes;
    this.apart = apart;
    this.parents = nodes.map((_, index) => index);
    this.members = nodes.map((_, index) => [index]);
  }

  of(index: number): number {
    let at = index;
    while (this.parents[at] !== at) at = this.parents[at]!;
    return at;
  }

  membersOf(index: number): readonly number[] {
    return this.members[this.of(index)]!;
  }

  /** Joins the groups of two nodes, unless that would bring together what is to stay apart. */
  join(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x === y || this.apart.some(([c, d]) => isPair(x, y, this.of(c), this.of(d)))) return;
    const [keep, gone] = x < y ? [x, y] : [y, x];
    this.parents[gone] = keep;
    this.members[keep] = [...this.members[keep]!, ...this.members[gone]!];
    this.members[gone] = [];
  }

  /** Whether one article tells the two apart. */
  areApart(a: number, b: number): boolean {
    const articles = new Set(this.membersOf(a).map((index) => this.nodes[index]!.article));
    return this.membersOf(b).some((index) => articles.has(this.nodes[index]!.article));
  }

  mentionsOf(index: number): number {
    return this.membersOf(index).reduce((sum, member) => sum + this.nodes[member]!.mentions, 0);
  }
}

const isPair = (x: number, y: number, a: number, b: number): boolean => (x === a && y === b) || (x === b && y === a);
