import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { FindStory } from "../check/load-sources.ts";
import { ReadoutError } from "../model/error.ts";
import type { FromWorker, OpenDocument, Outcome, ServerSettings, ToWorker, WorkerData } from "./messages.ts";

/**
 * Checks documents in a thread of its own, one at a time. Of each document only its latest state waits, and what was checked of an older one is
 * thrown away.
 */
export class Checker {
  readonly #worker: Worker;
  readonly #findStory: FindStory | undefined;
  readonly #tell: (outcome: Outcome) => void;
  readonly #waiting = new Map<string, OpenDocument>();
  #running: string | undefined;

  /** @param tell is called with each outcome that is not out of date */
  constructor(settings: ServerSettings, findStory: FindStory | undefined, tell: (outcome: Outcome) => void) {
    const data: WorkerData = { settings, findsStories: findStory !== undefined };
    // The same file as source and as built.
    this.#worker = new Worker(new URL(`./worker${extname(import.meta.url)}`, import.meta.url), { workerData: data });
    this.#findStory = findStory;
    this.#tell = tell;
    this.#worker.on("message", (message: FromWorker) => this.#take(message));
    this.#worker.on("error", (error) => {
      // Nothing can be checked any more: the editor starts the server anew.
      process.stderr.write(`readout: ${error.stack ?? error.message}\n`);
      process.exit(2);
    });
  }

  /** Has a document checked as it stands, in the place of what waits of it. */
  check(document: OpenDocument): void {
    this.#waiting.set(document.uri, document);
    this.#next();
  }

  /** Drops what waits of a document. */
  forget(uri: string): void {
    this.#waiting.delete(uri);
    if (this.#running === uri) this.#running = "";
  }

  /** Has the files of sources looked at again before the next check. */
  refresh(): void {
    this.#post({ kind: "refresh" });
  }

  async stop(): Promise<void> {
    this.#waiting.clear();
    await this.#worker.terminate();
  }

  #next(): void {
    if (this.#running !== undefined) return;
    const [document] = this.#waiting.values();
    if (!document) return;
    this.#waiting.delete(document.uri);
    this.#running = document.uri;
    this.#post({ kind: "check", document });
  }

  #take(message: FromWorker): void {
    if (message.kind === "find-story") {
      void this.#answer(message.call, message.id);
      return;
    }
    const { outcome } = message;
    const isWanted = this.#running === outcome.uri && !this.#waiting.has(outcome.uri);
    this.#running = undefined;
    if (isWanted) this.#tell(outcome);
    this.#next();
  }

  async #answer(call: number, id: string): Promise<void> {
    try {
      this.#post({ kind: "story", call, record: await this.#findStory?.(id) });
    } catch (error) {
      const fault = error instanceof ReadoutError ? error.what : String(error);
      this.#post({ kind: "story", call, record: undefined, fault });
    }
  }

  #post(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window has
    this.#worker.postMessage(message);
  }
}
