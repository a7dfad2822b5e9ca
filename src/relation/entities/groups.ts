import type { Node } from "./nodes.ts";

/** Groups of nodes that can be joined and asked. */
export class Groups {
  private readonly parents: number[];
  private readonly members: number[][];
  private readonly nodes: readonly Node[];

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes;
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

  join(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x === y) return;
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
