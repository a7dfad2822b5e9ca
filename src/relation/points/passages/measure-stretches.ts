import { sharedTerms } from "../vectors.ts";
import type { Word } from "../units.ts";
import type { View } from "../view.ts";
import { FORM_COLUMNS, formsOf } from "./form.ts";
import type { PartedUnit, Stretch } from "./stretches.ts";

const CONTENT_COLUMNS: readonly string[] = [
  "shared mass",
  "share of what the units share",
  "density",
  "balance",
  "density of the rest",
  "density of the first part",
  "density of the last part",
  "density before",
  "density after",
  "shared numbers",
  "shared numbers left out",
  "shared names",
  "shared names left out",
  "shared verbs",
  "shared verbs left out",
  "density of the unit",
  "density of the other",
  "words of the other",
  "other is a heading",
  "parts of the other",
  "balance to the best",
  "mass to the most",
  "density to the densest",
];

export const STRETCH_COLUMNS: readonly string[] = [...FORM_COLUMNS, ...CONTENT_COLUMNS];

/** Measures every stretch of a unit against another unit, as the clause that may state what both have in common: one row a stretch. */
export type MeasureStretches = (unit: number, other: number) => Float32Array;

const KINDS: readonly Word["kind"][] = ["number", "name", "verb"];

/** Sums of the weights of shared terms: all, and of each of the kinds. */
interface Mass {
  all: number;
  readonly kinds: number[];
}

const noMass = (): Mass => ({ all: 0, kinds: KINDS.map(() => 0) });

export function stretchMeasure(view: View, parted: readonly PartedUnit[]): MeasureStretches {
  const forms = formsOf(view, parted);
  const { units, vectors } = view;
  const kinds = new Map<number, ReadonlyMap<number, Word["kind"]>>();
  const kindsOf = (unit: number): ReadonlyMap<number, Word["kind"]> => {
    const known = kinds.get(unit);
    if (known) return known;
    const made = new Map(units[unit]!.words.map(({ term, kind }) => [vectors.number.get(term)!, kind]));
    kinds.set(unit, made);
    return made;
  };
  return (unit, other) => {
    const [own, theirs] = [parted[unit]!, parted[other]!];
    const byPart = own.parts.map(noMass);
    const total = noMass();
    for (const term of sharedTerms(vectors.of[unit]!.terms, vectors.of[other]!.terms)) {
      const weight = vectors.weights.both[term]!;
      const kind = KINDS.indexOf(kindsOf(unit).get(term) ?? "other");
      const places = own.places.get(term) ?? [];
      add(total, weight, kind);
      for (const place of places) add(byPart[place]!, weight / places.length, kind);
    }
    const rows = own.stretches.map((stretch) => contentOf(own, stretch, byPart, total));
    const most = (column: number): number => rows.reduce((best, row) => Math.max(best, row[column]!), 1e-9);
    const [mass, density, balance] = [most(0), most(2), most(3)];
    const common = [
      total.all / (own.mass || 1),
      total.all / (theirs.mass || 1),
      units[other]!.plain.length,
      Number(units[other]!.heading),
      theirs.parts.length,
    ];
    const form = forms(unit);
    const all = new Float32Array(rows.length * STRETCH_COLUMNS.length);
    rows.forEach((row, index) => {
      const offset = index * STRETCH_COLUMNS.length;
      all.set(form[index]!, offset);
      let at = offset + FORM_COLUMNS.length;
      for (const value of row) all[at++] = value;
      for (const value of common) all[at++] = value;
      all[at++] = row[3]! / balance;
      all[at++] = row[0]! / mass;
      all[at++] = row[2]! / density;
    });
    return all;
  };
}

function add(mass: Mass, weight: number, kind: number): void {
  mass.all += weight;
  if (kind >= 0) mass.kinds[kind]! += weight;
}

function contentOf({ parts, mass }: PartedUnit, { from, to }: Stretch, byPart: readonly Mass[], total: Mass): number[] {
  const inside = noMass();
  let own = 0;
  for (let part = from; part < to; part++) {
    own += parts[part]!.mass;
    inside.all += byPart[part]!.all;
    byPart[part]!.kinds.forEach((value, kind) => (inside.kinds[kind]! += value));
  }
  const densityOf = (part: number): number => (parts[part] ? byPart[part]!.all / (parts[part].mass || 1) : -1);
  const share = total.all > 0 ? inside.all / total.all : 0;
  const density = inside.all / (own || 1);
  const whole = from === 0 && to === parts.length;
  return [
    inside.all,
    share,
    density,
    share + density > 0 ? (2 * share * density) / (share + density) : 0,
    whole ? 0 : (total.all - inside.all) / Math.max(0.5, mass - own),
    densityOf(from),
    densityOf(to - 1),
    densityOf(from - 1),
    densityOf(to),
    ...KINDS.flatMap((_, kind) => [inside.kinds[kind]!, total.kinds[kind]! - inside.kinds[kind]!]),
  ];
}
