import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Answer, Question } from "./thread.ts";

/** A document that takes longer, or more memory, is made to do harm. */
const LONGEST = 60_000;
const MOST_MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 };

let thread: Worker | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a PDF in a thread of its own, one document after another: whatever a broken one does to the library that reads it, it does there. The
 * thread is kept for the next one, and never keeps the program from ending.
 * @throws Error where the thread breaks down, or takes too long; the next document has a fresh one
 */
export function askThread(question: Question): Promise<Answer> {
  const answer = turn.then(() => ask(question));
  turn = answer.catch(() => {
    // Whoever asked is told; the next one starts anew.
  });
  return answer;
}

function ask(question: Question): Promise<Answer> {
  const asked = (thread ??= startThread());
  return new Promise<Answer>((resolve, reject) => {
    const done = (): void => {
      clearTimeout(limit);
      asked.off("message", hear).off("error", fail).off("exit", end).unref();
    };
    const hear = (answer: Answer): void => {
      done();
      resolve(answer);
    };
    const fail = (error: Error): void => {
      done();
      thread = undefined;
      void asked.terminate();
      reject(error);
    };
    const end = (): void => fail(new Error("its thread ended"));
    const limit = setTimeout(() => fail(new Error("it takes too long")), LONGEST);
    asked.on("message", hear).on("error", fail).on("exit", end).ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    asked.postMessage(question);
  });
}

function startThread(): Worker {
  // The thread's module stands beside this one, as source or compiled.
  const fresh = new Worker(new URL(`./thread${extname(import.meta.url)}`, import.meta.url), {
    resourceLimits: MOST_MEMORY,
  });
  const forget = (): void => {
    if (thread === fresh) thread = undefined;
  };
  return fresh.on("error", forget).on("exit", forget);
}
