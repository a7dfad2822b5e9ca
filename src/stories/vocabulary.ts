import { backgroundCount, BACKGROUND_TEXTS } from "./background.ts";

/** What stands for the counted texts in a language that none were counted in: few, so that the window's own counts soon prevail. */
const FEW_TEXTS = 20;
const FEW_COUNT = 0.5;

/**
 * The terms of the articles in the window as small numbers, and in how many of these articles each occurs. A term leaves with the last article that
 * has it and its number is given anew, so that the vocabulary stays as large as the window. What it answers depends on the articles alone.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #free: number[] = [];
  #users = new Int32Array(1024);
  /** Logarithm of how many texts have the term, background included. */
  #logCount = new Float32Array(1024);
  #background = new Float32Array(1024);
  readonly #texts = new Map<string, number>();

  get size(): number {
    return this.#ids.size;
  }

  /** Number of a term, for one more article that has it. */
  take(term: string, language: string): number {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#free.pop() ?? this.#terms.length;
      if (id >= this.#users.length) this.#grow();
      this.#ids.set(term, id);
      this.#terms[id] = term;
      this.#users[id] = 0;
      this.#background[id] = language === "en" ? backgroundCount(term) : FEW_COUNT;
    }
    this.#count(id, 1);
    return id;
  }

  /** Undoes one `take`. */
  release(id: number): void {
    this.#count(id, -1);
    if (this.#users[id]! > 0) return;
    this.#ids.delete(this.#terms[id]!);
    this.#terms[id] = "";
    this.#free.push(id);
  }

  /** Counts one article more (or less) of a language. */
  countText(language: string, change: 1 | -1): void {
    const texts = (this.#texts.get(language) ?? 0) + change;
    if (texts === 0) this.#texts.delete(language);
    else this.#texts.set(language, texts);
  }

  /** Logarithm of the number of texts of a language, background included: the rarity of a term is this less its `logCount`. */
  logTexts(language: string): number {
    return Math.log((this.#texts.get(language) ?? 0) + (language === "en" ? BACKGROUND_TEXTS : FEW_TEXTS));
  }

  /** Logarithm of the number of texts that have each term, by its number. */
  get logCounts(): Float32Array {
    return this.#logCount;
  }

  /** In how many articles of the window the term occurs. */
  users(id: number): number {
    return this.#users[id]!;
  }

  /** In how many of the background's texts it occurs, about. */
  backgroundOf(id: number): number {
    return this.#background[id]!;
  }

  /** All numbers of terms are under this. */
  get capacity(): number {
    return this.#users.length;
  }

  termOf(id: number): string {
    return this.#terms[id] ?? "";
  }

  #count(id: number, change: 1 | -1): void {
    this.#users[id]! += change;
    this.#logCount[id] = Math.log(this.#users[id]! + this.#background[id]!);
  }

  #grow(): void {
    const larger = <T extends Int32Array | Float32Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    const size = this.#users.length * 2;
    this.#users = larger(this.#users, new Int32Array(size));
    this.#logCount = larger(this.#logCount, new Float32Array(size));
    this.#background = larger(this.#background, new Float32Array(size));
  }
}
