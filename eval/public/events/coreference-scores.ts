/** Groups of mention numbers; each mention is in one group. */
export type Groups = readonly (readonly number[])[];

export interface CoreferenceScores {
  readonly muc: number;
  readonly bCubed: number;
  readonly ceafE: number;
  /** The mean of the three, as in the shared tasks of CoNLL. */
  readonly conll: number;
}

interface Counts {
  hits: number;
  of: number;
}

/** What is right of what was found, and of what was wanted. */
class Part {
  readonly #found = zero();
  readonly #wanted = zero();

  add(found: Counts, wanted: Counts): void {
    addTo(this.#found, found);
    addTo(this.#wanted, wanted);
  }

  get f1(): number {
    const share = ({ hits, of }: Counts): number => (of > 0 ? hits / of : 0);
    const [precision, recall] = [share(this.#found), share(this.#wanted)];
    return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  }
}

/** The sums over topics from which the scores follow: counts are added up before they are divided. */
export class CoreferenceTally {
  readonly #muc = new Part();
  readonly #bCubed = new Part();
  readonly #ceafE = new Part();

  /** Adds the groups found and wanted over the same mentions. */
  add(found: Groups, wanted: Groups): void {
    this.#muc.add(links(found, wanted), links(wanted, found));
    this.#bCubed.add(mentions(found, wanted), mentions(wanted, found));
    const hits = bestAlignment(found, wanted);
    this.#ceafE.add({ hits, of: found.length }, { hits, of: wanted.length });
  }

  scores(): CoreferenceScores {
    const [muc, bCubed, ceafE] = [this.#muc.f1, this.#bCubed.f1, this.#ceafE.f1];
    return { muc, bCubed, ceafE, conll: (muc + bCubed + ceafE) / 3 };
  }
}

const zero = (): Counts => ({ hits: 0, of: 0 });

function addTo(sum: Counts, { hits, of }: Counts): void {
  sum.hits += hits;
  sum.of += of;
}

function groupOf(groups: Groups): Map<number, number> {
  const of = new Map<number, number>();
  groups.forEach((group, index) => group.forEach((mention) => of.set(mention, index)));
  return of;
}

/** Links of the first that the second holds too (Vilain et al. 1995): a group is worth its size less its parts. */
function links(groups: Groups, others: Groups): Counts {
  const other = groupOf(others);
  const sum = zero();
  for (const group of groups) {
    addTo(sum, { hits: group.length - new Set(group.map((mention) => other.get(mention))).size, of: group.length - 1 });
  }
  return sum;
}

/** For each mention, the share of its group that is with it in the other (Bagga and Baldwin 1998). */
function mentions(groups: Groups, others: Groups): Counts {
  const other = groupOf(others);
  const sum = zero();
  for (const group of groups) {
    const parts = new Map<number | undefined, number>();
    for (const mention of group) parts.set(other.get(mention), (parts.get(other.get(mention)) ?? 0) + 1);
    for (const count of parts.values()) sum.hits += count ** 2 / group.length;
    sum.of += group.length;
  }
  return sum;
}

/** The likeness of the groups under the best alignment one to one (Luo 2005): twice what two groups share over what they hold. */
function bestAlignment(found: Groups, wanted: Groups): number {
  const [rows, columns] = found.length <= wanted.length ? [found, wanted] : [wanted, found];
  const other = groupOf(columns);
  const likeness = rows.map((group) => {
    const row = new Float64Array(columns.length);
    for (const mention of group) row[other.get(mention)!]! += 1;
    return row.map((common, column) => (2 * common) / (group.length + columns[column]!.length));
  });
  const chosen = assign(likeness, columns.length);
  return chosen.reduce((sum, column, row) => sum + likeness[row]![column]!, 0);
}

/** For each row a column of its own, with the greatest sum (the Hungarian method with potentials); no more rows than columns. */
function assign(gain: readonly Float64Array[], columns: number): number[] {
  const rows = gain.length;
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  const rowAt = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowAt[0] = row;
    let at = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[at] = 1;
      const i = rowAt[at]!;
      let [delta, next] = [Infinity, 0];
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const cost = -gain[i - 1]![j - 1]! - ofRow[i]! - ofColumn[j]!;
        if (cost < least[j]!) {
          least[j] = cost;
          way[j] = at;
        }
        if (least[j]! < delta) [delta, next] = [least[j]!, j];
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          ofRow[rowAt[j]!]! += delta;
          ofColumn[j]! -= delta;
        } else least[j]! -= delta;
      }
      at = next;
    } while (rowAt[at] !== 0);
    do {
      const before = way[at]!;
      rowAt[at] = rowAt[before]!;
      at = before;
    } while (at !== 0);
  }
  const chosen = Array.from({ length: rows }, () => 0);
  for (let column = 1; column <= columns; column++) if (rowAt[column]! > 0) chosen[rowAt[column]! - 1] = column - 1;
  return chosen;
}
