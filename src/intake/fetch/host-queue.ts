import { setTimeout as sleep } from "node:timers/promises";

/** Runs the requests to one host one after another, with a pause between them; hosts do not wait for each other. */
export class HostQueue {
  readonly #tails = new Map<string, Promise<number>>();

  /** @param pause milliseconds from the end of one request to the begin of the next */
  async run<T>(host: string, pause: number, request: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(host);
    let finish = (_at: number): void => {};
    this.#tails.set(
      host,
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    if (before) await sleep(Math.max(0, (await before) + pause - Date.now()));
    try {
      return await request();
    } finally {
      finish(Date.now());
    }
  }
}
