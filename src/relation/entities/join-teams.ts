import type { Groups } from "./groups.ts";
import type { Node } from "./nodes.ts";

/** Joins what bears a place's name as a team does with the story's only team of that place; where there is none, with the place itself. */
export function joinTeams(nodes: readonly Node[], groups: Groups): void {
  const teams = new Map<string, number[]>();
  const places = new Map<string, number>();
  nodes.forEach((node, index) => {
    const place = node.teamOf;
    if (place !== undefined) teams.set(place, [...(teams.get(place) ?? []), index]);
    for (const form of node.forms) if (node.kind !== "person" && !places.has(form)) places.set(form, index);
  });
  nodes.forEach((node, index) => {
    for (const place of node.lent) {
      const named = teams.get(place) ?? [];
      if (new Set(named.map((team) => groups.of(team))).size === 1) groups.join(named[0]!, index);
      else if (node.words.length === 0) {
        const other = places.get(place);
        if (other === undefined) places.set(place, index);
        else groups.join(other, index);
      }
    }
  });
}
