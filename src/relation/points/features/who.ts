import { contains, type Range } from "../../../model/span.ts";
import type { View } from "../view.ts";
import { ordered, type Family } from "./family.ts";

/** Who and what both are about, names, roles and pronouns resolved: 'he' in one report is a full name in another. */
export const who: Family = {
  name: "who",
  columns: [
    "shared entities",
    "entities, cosine",
    "unmatched entities, less",
    "unmatched entities, more",
    "first entity",
  ],
  prepare: (view) => {
    const { units } = view;
    const mentioned = mentionsOf(view);
    const counts = new Map<string, number>();
    for (const list of mentioned) for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const weight = (id: string): number => Math.log(1 + units.length / counts.get(id)!);
    const sets = mentioned.map((list) => new Set(list));
    const norms = sets.map((set) => Math.sqrt([...set].reduce((sum, id) => sum + weight(id) ** 2, 0)));
    const masses = sets.map((set) => [...set].reduce((sum, id) => sum + weight(id), 0));
    return ({ a, b }) => {
      let [mass, dot] = [0, 0];
      for (const id of sets[a]!) {
        if (!sets[b]!.has(id)) continue;
        mass += weight(id);
        dot += weight(id) ** 2;
      }
      const [first, second] = [mentioned[a]![0], mentioned[b]![0]];
      return [
        mass,
        dot / (norms[a]! * norms[b]! || 1),
        ...ordered(masses[a]! - mass, masses[b]! - mass),
        first === undefined || second === undefined ? 0 : first === second ? 1 : -1,
      ];
    };
  },
};

/** For each unit the entities that it mentions, in the order of the text. */
function mentionsOf({ units, context }: View): string[][] {
  const all = context.story.map(({ analysis }, article) => {
    const of = ({ start, end, bearer }: Range & { readonly bearer: number }) => {
      const entity = context.entities.of(article, bearer);
      return { start, end, id: entity?.id ?? `${article} ${bearer}` };
    };
    return [...analysis.names.map(of), ...analysis.references.map(of)].toSorted((x, y) => x.start - y.start);
  });
  return units.map((unit) => all[unit.article]!.filter((mention) => contains(unit, mention)).map(({ id }) => id));
}
