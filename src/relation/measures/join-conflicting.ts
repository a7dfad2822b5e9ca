import type { Measure } from "../../model/figure.ts";

type Pair = readonly [string, string];

/**
 * The measures with the figures that conflicts set against each other in one measure, which is then one of conflict: what a record calls a conflict of
 * figures is of one thing. The greatest measure among them takes the others in, but for figures of articles that it has already: who gives both
 * values gives them of two things.
 */
export function joinConflicting(
  measures: readonly Measure[],
  pairs: readonly Pair[],
  articleOf: (figure: string) => number,
): Measure[] {
  const groups = measures.map(({ figures, relation }) => ({ figures: new Set(figures), relation }));
  for (const component of componentsOf(pairs)) {
    const partOf = ({ figures }: { figures: ReadonlySet<string> }): number =>
      component.filter((figure) => figures.has(figure)).length;
    const [base = { figures: new Set<string>(), relation: "conflict" as const }, ...others] = groups
      .filter((group) => partOf(group) > 0)
      .toSorted((a, b) => partOf(b) - partOf(a));
    if (base.figures.size === 0) groups.push(base);
    base.relation = "conflict";
    const known = new Set([...base.figures].map(articleOf));
    for (const other of others) {
      for (const figure of other.figures) {
        if (known.has(articleOf(figure)) && !component.includes(figure)) continue;
        other.figures.delete(figure);
        base.figures.add(figure);
      }
    }
    for (const figure of component) base.figures.add(figure);
  }
  return groups
    .filter(({ figures }) => figures.size > 1)
    .map(({ figures, relation }) => ({ relation, figures: [...figures].toSorted((a, b) => numberOf(a) - numberOf(b)) }))
    .toSorted((a, b) => numberOf(a.figures[0]!) - numberOf(b.figures[0]!))
    .map((measure, i) => ({ id: `measure${i + 1}`, ...measure }));
}

const numberOf = (id: string): number => Number(id.replace(/\D+/gu, ""));

/** The groups of figures that the pairs hang together. */
function componentsOf(pairs: readonly Pair[]): string[][] {
  const groups: Set<string>[] = [];
  for (const pair of pairs) {
    const [first, ...others] = groups.filter((group) => pair.some((figure) => group.has(figure)));
    const into = first ?? new Set<string>();
    if (!first) groups.push(into);
    for (const figure of [...pair, ...others.flatMap((group) => [...group])]) into.add(figure);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map((group) => [...group]);
}
