/** So many of the latest articles of a term are kept; those before are found by other terms, or not at all. */
const MOST_KEPT = 256;
/** How far a list may grow beyond that before it is cut. */
const SLACK = 64;

/** For each term the articles that have it, by the slots that they stand in, in the order in which they came. */
export class TermIndex {
  readonly #lists: (number[] | undefined)[] = [];

  add(ids: Int32Array, slot: number): void {
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      const list = this.#lists[id];
      if (!list) this.#lists[id] = [slot];
      else if (list.push(slot) > MOST_KEPT + SLACK) list.splice(0, SLACK);
    }
  }

  remove(ids: Int32Array, slot: number): void {
    for (let k = 0; k < ids.length; k++) {
      const list = this.#lists[ids[k]!];
      if (!list) continue;
      const at = list.indexOf(slot);
      if (at < 0) continue;
      if (list.length === 1) this.#lists[ids[k]!] = undefined;
      else list.splice(at, 1);
    }
  }

  /** The slots of the articles that have a term, the latest last. */
  slotsOf(id: number): readonly number[] {
    return this.#lists[id] ?? NONE;
  }
}

const NONE: readonly number[] = [];
