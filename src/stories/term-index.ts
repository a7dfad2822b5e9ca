/** For each term the articles that have it, by the slots that they stand in, in the order in which they came. */
export class TermIndex {
  readonly #lists: (Postings | undefined)[] = [];

  add(ids: Int32Array, slot: number): void {
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      (this.#lists[id] ??= new Postings()).push(slot);
    }
  }

  remove(ids: Int32Array, slot: number): void {
    for (let k = 0; k < ids.length; k++) {
      const list = this.#lists[ids[k]!];
      list?.remove(slot);
      if (list?.size === 0) this.#lists[ids[k]!] = undefined;
    }
  }

  /** Calls `visit` with the slots of the latest articles that have a term, the latest first, `most` of them. */
  latest(id: number, most: number, visit: (slot: number) => void): void {
    this.#lists[id]?.latest(most, visit);
  }
}

/** A queue of slots: articles join at the end, and mostly leave at the front, where the oldest stand. */
class Postings {
  #slots = new Int32Array(4);
  #from = 0;
  #to = 0;

  get size(): number {
    return this.#to - this.#from;
  }

  push(slot: number): void {
    if (this.#to === this.#slots.length) this.#makeRoom();
    this.#slots[this.#to++] = slot;
  }

  remove(slot: number): void {
    const at = this.#slots.indexOf(slot, this.#from);
    if (at < 0 || at >= this.#to) return;
    this.#slots.copyWithin(this.#from + 1, this.#from, at);
    this.#from++;
  }

  latest(most: number, visit: (slot: number) => void): void {
    for (let at = this.#to - 1; at >= this.#from && at >= this.#to - most; at--) visit(this.#slots[at]!);
  }

  #makeRoom(): void {
    const kept = this.#slots.subarray(this.#from, this.#to);
    const slots = new Int32Array(Math.max(4, kept.length + (kept.length >> 1) + 2));
    slots.set(kept);
    this.#slots = slots;
    this.#to = kept.length;
    this.#from = 0;
  }
}
