import { sharedTerms } from "../vectors.ts";
import type { View } from "../view.ts";
import type { PartedUnit } from "./stretches.ts";

export const STRETCH_COLUMNS: readonly string[] = [
  "parts of the unit",
  "parts of the stretch",
  "share of the unit's words",
  "words",
  "from the beginning",
  "to the end",
  "verb",
  "verb left out",
  "marked",
  "said",
  "marked left out",
  "said left out",
  "cue",
  "cue left out",
  "opener",
  "opener after it",
  "shared mass",
  "share of what is shared",
  "density",
  "density of the unit",
  "density of what is left out",
  "balance",
  "density of its first part",
  "density of its last part",
  "density of the part before",
  "density of the part after",
  "mass to the other's",
  "unit's mass to the other's",
  "parts of the other",
  "parts of the other that share",
  "density of the other",
];

/**
 * For each stretch of unit `a`, how well it covers what `a` shares with `b`, and no more. One row a stretch, in their order.
 */
export function measureStretches(
  { vectors: { of, weights } }: View,
  parted: readonly PartedUnit[],
  a: number,
  b: number,
): Float32Array {
  const [own, other] = [parted[a]!, parted[b]!];
  const { parts, stretches, places } = own;
  const shared = new Float64Array(parts.length);
  const sharing = new Set<number>();
  let [total, otherMass] = [0, 0];
  for (const term of sharedTerms(of[a]!.terms, of[b]!.terms)) {
    const weight = weights.both[term]!;
    total += weight;
    for (const part of places.get(term) ?? []) shared[part]! += weight;
    for (const part of other.places.get(term) ?? []) sharing.add(part);
    otherMass += weight;
  }
  const density = (part: number): number => (parts[part] ? shared[part]! / (parts[part].mass || 1) : -0.1);
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  const width = STRETCH_COLUMNS.length;
  const rows = new Float32Array(stretches.length * width);
  stretches.forEach(({ from, to }, row) => {
    const [inside, outside] = [parts.slice(from, to), [...parts.slice(0, from), ...parts.slice(to)]];
    const sum = (list: typeof inside, value: (part: (typeof inside)[number]) => number): number =>
      list.reduce((total, part) => total + value(part), 0);
    let covered = 0;
    for (let part = from; part < to; part++) covered += shared[part]!;
    let left = 0;
    for (let part = 0; part < parts.length; part++) if (part < from || part >= to) left += shared[part]!;
    const mass = sum(inside, (part) => part.mass);
    const share = total > 0 ? covered / (covered + left) : 0;
    const dense = covered / (mass || 1);
    const length = sum(inside, (part) => part.words);
    const outer = sum(outside, (part) => part.words);
    const average = (list: typeof inside, count: number, value: (part: (typeof inside)[number]) => number): number =>
      count > 0 ? sum(list, (part) => value(part) * part.words) / count : 0;
    rows.set(
      [
        parts.length,
        to - from,
        length / (words || 1),
        length,
        Number(from === 0),
        Number(to === parts.length),
        Number(inside.some((part) => part.verb)),
        Number(outside.some((part) => part.verb)),
        average(inside, length, (part) => part.marked),
        average(inside, length, (part) => part.said),
        average(outside, outer, (part) => part.marked),
        average(outside, outer, (part) => part.said),
        Number(inside.some((part) => part.cue)),
        Number(outside.some((part) => part.cue)),
        inside[0]!.opener,
        parts[to]?.opener ?? -1,
        covered,
        share,
        dense,
        total / (own.mass || 1),
        left / (sum(outside, (part) => part.mass) || 1),
        share + dense > 0 ? (2 * share * dense) / (share + dense) : 0,
        density(from),
        density(to - 1),
        density(from - 1),
        density(to),
        mass / (other.mass || 1),
        own.mass / (other.mass || 1),
        other.parts.length,
        sharing.size,
        otherMass / (other.mass || 1),
      ],
      row * width,
    );
  });
  return rows;
}
