import { grown } from "./grown.ts";

/** So many of the latest articles of a term are kept; those before are found by other terms, or not at all. */
const MOST_KEPT = 256;
/** How far a list may grow beyond that before it is cut. */
const SLACK = 64;
/** Lists lie in blocks of 1, 2, 4 and so on places, up to 512. */
const BLOCKS = 10;

/**
 * For each term the articles that have it, by the slots that they stand in, in the order in which they came. The lists lie in blocks of one array, so that
 * millions of them are no objects that a garbage collector has to visit, and each can be read in one go.
 */
export class TermIndex {
  /** By number of term: where its block begins, how many slots are in it, and the logarithm (base 2) of how many places it has. */
  #starts = new Int32Array(1024);
  #counts = new Uint16Array(1024);
  #sizes = new Uint16Array(1024);
  #places = new Int32Array(1024);
  /** So many places are in blocks. */
  #taken = 0;
  /** By size the first block that is free, -1 for none; its first place tells the next. */
  readonly #free = new Int32Array(BLOCKS).fill(-1);
  /** By slot: the turn of the article that stands there; turns grow. */
  #turns = new Float64Array(1024);
  #turn = 0;

  add(ids: Int32Array, slot: number): void {
    if (slot >= this.#turns.length) this.#turns = grown(this.#turns, slot);
    this.#turns[slot] = this.#turn++;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      if (id >= this.#starts.length) this.#fitTerm(id);
      const count = this.#counts[id]!;
      const size = this.#sizes[id]!;
      if (count === 0) this.#starts[id] = this.#make(0);
      else if (count === 1 << size) this.#enlarge(id, size);
      const start = this.#starts[id]!;
      this.#places[start + count] = slot;
      this.#counts[id] = count + 1;
      if (count + 1 > MOST_KEPT + SLACK) this.#cut(id, 0, SLACK);
    }
  }

  remove(ids: Int32Array, slot: number): void {
    const turn = this.#turns[slot]!;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      const count = this.#counts[id]!;
      if (count === 0) continue;
      const start = this.#starts[id]!;
      // Of a term with many articles it was cut off before, as a rule.
      if (this.#turns[this.#places[start]!]! > turn) continue;
      let at = 0;
      while (at < count && this.#places[start + at] !== slot) at++;
      if (at < count) this.#cut(id, at, 1);
    }
  }

  /** Writes the slots of the latest articles that have a term, the latest last, as many as there is room for; returns how many. */
  latestOf(id: number, into: Int32Array): number {
    const all = this.#counts[id] ?? 0;
    const count = Math.min(all, into.length);
    const from = (this.#starts[id] ?? 0) + all - count;
    for (let at = 0; at < count; at++) into[at] = this.#places[from + at]!;
    return count;
  }

  #cut(id: number, at: number, many: number): void {
    const start = this.#starts[id]!;
    const count = this.#counts[id]! - many;
    for (let k = at; k < count; k++) this.#places[start + k] = this.#places[start + k + many]!;
    this.#counts[id] = count;
    if (count > 0) return;
    this.#letGo(start, this.#sizes[id]!);
    this.#sizes[id] = 0;
  }

  #enlarge(id: number, size: number): void {
    const from = this.#starts[id]!;
    const to = this.#make(size + 1);
    for (let k = 0; k < 1 << size; k++) this.#places[to + k] = this.#places[from + k]!;
    this.#letGo(from, size);
    this.#starts[id] = to;
    this.#sizes[id] = size + 1;
  }

  #make(size: number): number {
    const free = this.#free[size]!;
    if (free >= 0) {
      this.#free[size] = this.#places[free]!;
      return free;
    }
    const made = this.#taken;
    this.#taken += 1 << size;
    if (this.#taken > this.#places.length) this.#places = grown(this.#places, this.#taken);
    return made;
  }

  #letGo(start: number, size: number): void {
    this.#places[start] = this.#free[size]!;
    this.#free[size] = start;
  }

  #fitTerm(id: number): void {
    this.#starts = grown(this.#starts, id);
    this.#counts = grown(this.#counts, id);
    this.#sizes = grown(this.#sizes, id);
  }
}
