import type { Come } from "../intake/read-sources.ts";
import type { ReadoutError } from "../model/error.ts";
import { incomingOf, type Incoming } from "./identity.ts";
import { type Kept, keepBatch } from "./keep-batch.ts";
import type { Keeping } from "./keeping.ts";

/** What became of one thing that came in; an article is told of after it is on disk. */
export type Added = Kept | { readonly kind: "fault"; readonly fault: ReadoutError };

export interface AddOptions {
  /** Asked before each batch: whether to end. What was read and not yet kept is left out. */
  readonly stopped?: () => boolean;
  /** The most articles that are kept in one transaction. */
  readonly batch?: number;
}

/** So many articles are kept in one transaction, as a rule; so long, in milliseconds, the first of them waits for the last. */
const BATCH = 32;
const WAIT = 1000;

/**
 * Puts articles into the archive as they come, batch by batch. An article that is known is not analysed again, so that work that was interrupted goes on where it was.
 * @throws ReadoutError what the archive throws; what was told of before is kept
 */
export async function* add(
  keeping: Keeping,
  comes: AsyncIterable<Come>,
  { stopped = () => false, batch: most = BATCH }: AddOptions = {},
): AsyncGenerator<Added> {
  let batch: Incoming[] = [];
  let since = 0;
  for await (const come of comes) {
    if (stopped()) break;
    if ("fault" in come) yield { kind: "fault", fault: come.fault };
    if (!("settled" in come)) continue;
    if (batch.length === 0) since = performance.now();
    batch.push(incomingOf(come.settled, false));
    if (batch.length < most && performance.now() - since < WAIT) continue;
    const full = batch;
    batch = [];
    yield* await keepBatch(keeping, full);
  }
  if (batch.length > 0 && !stopped()) yield* await keepBatch(keeping, batch);
}
