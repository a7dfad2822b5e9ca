/** How many articles must agree that it is as late as that. */
const WITNESSES = 8;

/**
 * The time of the stream: the latest moment that eight articles have reached. A few articles that are dated wrongly, years ahead, do not move it.
 */
export class Clock {
  /** The latest moments, ascending. */
  readonly #latest: number[] = [];

  /** Milliseconds since 1970; minus infinity before enough articles with a moment came. */
  get now(): number {
    return this.#latest.length < WITNESSES ? -Infinity : this.#latest[0]!;
  }

  tell(moment: number): void {
    if (this.#latest.length === WITNESSES && moment <= this.#latest[0]!) return;
    const at = this.#latest.findIndex((other) => other > moment);
    this.#latest.splice(at < 0 ? this.#latest.length : at, 0, moment);
    if (this.#latest.length > WITNESSES) this.#latest.shift();
  }
}
