import { setTimeout as sleep } from "node:timers/promises";
import type { Fetcher } from "../../intake/fetch/fetcher.ts";
import type { IntakeOptions } from "../../intake/intake.ts";
import type { Added } from "../add.ts";
import type { Keeping } from "../keeping.ts";
import { merged } from "./merged.ts";
import { poll } from "./poll.ts";
import { type Deliver, deliverEvents, findEvents } from "./tell.ts";

export interface FollowOptions {
  readonly fetcher: Fetcher;
  readonly intake?: IntakeOptions;
  /** Milliseconds between the beginnings of two rounds. */
  readonly every: number;
  /** Whether to end after one round. */
  readonly once?: boolean;
  /** Ends the waiting, and the round after what is being kept. */
  readonly signal: AbortSignal;
  readonly deliver: Deliver;
  /** Told when a round is over, events delivered. */
  readonly roundOver?: () => Promise<void>;
}

/** So many addresses are looked at at the same time; the fetcher keeps a pause between two requests to one host. */
const WIDTH = 8;

/**
 * Follows addresses round by round until it is told to end: what came in is given as it is kept, and after each round the stories that changed are told of.
 * @throws ReadoutError what the archive throws
 */
export async function* follow(
  keeping: Keeping,
  addresses: readonly string[],
  { fetcher, intake = {}, every, once = false, signal, deliver, roundOver = async () => {} }: FollowOptions,
): AsyncGenerator<Added> {
  const stopped = (): boolean => signal.aborted;
  // What an earlier run kept and did not get to tell.
  await tell(keeping, deliver);
  for (;;) {
    const now = Date.now();
    const work = { keeping, fetcher, intake, now, every, stopped };
    yield* merged(
      addresses.map((address) => () => poll(work, address)),
      WIDTH,
    );
    if (!stopped()) await tell(keeping, deliver);
    await roundOver();
    if (once || stopped()) return;
    try {
      await sleep(Math.max(0, now + every - Date.now()), undefined, { signal });
    } catch {
      // Waiting ends where the signal says so.
      return;
    }
  }
}

async function tell(keeping: Keeping, deliver: Deliver): Promise<void> {
  await findEvents(keeping);
  await deliverEvents(keeping, deliver);
}
