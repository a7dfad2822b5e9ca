/**
 * What a person's decision holds the stream to: articles that stay in one story, or two groups that no story joins.
 * An archive keeps holds as they are and gives them back with `StoryStream.hold`, in the order in which they were made; a later one is stronger.
 */
export type Hold =
  | { readonly kind: "together"; readonly articles: readonly string[] }
  | { readonly kind: "apart"; readonly these: readonly string[]; readonly those: readonly string[] };

/** Which articles a person holds together, and which apart; a later hold undoes what of an earlier one it contradicts. */
export class Holds {
  /** Article -> the articles held together with it, itself among them. */
  readonly #bonds = new Map<string, Set<string>>();
  /** Article -> the articles that it is held apart from, as they were named; bonds widen both sides. */
  readonly #apart = new Map<string, Set<string>>();

  get isEmpty(): boolean {
    return this.#bonds.size === 0 && this.#apart.size === 0;
  }

  add(hold: Hold): void {
    if (hold.kind === "together") this.#together(hold.articles);
    else this.#separate(hold.these, hold.those);
  }

  /** The articles that are held together with this one, itself among them. */
  bond(article: string): ReadonlySet<string> {
    return this.#bonds.get(article) ?? new Set([article]);
  }

  isBound(article: string): boolean {
    return this.#bonds.has(article);
  }

  /** Whether any of some articles may not be in one story with any of others. */
  areApart(these: Iterable<string>, those: Iterable<string>): boolean {
    if (this.#apart.size === 0) return false;
    const others = new Set<string>();
    for (const article of those) for (const bound of this.bond(article)) others.add(bound);
    for (const article of these) {
      for (const bound of this.bond(article)) {
        for (const other of this.#apart.get(bound) ?? []) if (others.has(other)) return true;
      }
    }
    return false;
  }

  /** Forgets an article that is no longer there. */
  forget(article: string): void {
    this.#leave(article);
    for (const other of this.#apart.get(article) ?? []) this.#unpart(other, article);
    this.#apart.delete(article);
  }

  #together(articles: readonly string[]): void {
    const bond = new Set<string>();
    for (const article of articles) for (const bound of this.bond(article)) bond.add(bound);
    for (const article of bond) {
      this.#bonds.set(article, bond);
      for (const other of this.#apart.get(article) ?? []) {
        if (!bond.has(other)) continue;
        this.#unpart(article, other);
        this.#unpart(other, article);
      }
    }
  }

  #separate(these: readonly string[], those: readonly string[]): void {
    const others = new Set(those);
    for (const article of these) {
      // Where they were held together before, those that are named leave the others.
      if (those.some((other) => this.bond(article).has(other))) this.#leave(article);
      const from = this.#apart.get(article) ?? new Set();
      this.#apart.set(article, from);
      for (const other of others) {
        from.add(other);
        const back = this.#apart.get(other) ?? new Set();
        this.#apart.set(other, back.add(article));
      }
    }
  }

  #leave(article: string): void {
    const bond = this.#bonds.get(article);
    if (!bond) return;
    bond.delete(article);
    this.#bonds.delete(article);
    if (bond.size === 1) for (const last of bond) this.#bonds.delete(last);
  }

  #unpart(article: string, other: string): void {
    const from = this.#apart.get(article);
    from?.delete(other);
    if (from?.size === 0) this.#apart.delete(article);
  }
}
