import { ReadoutError } from "../model/error.ts";
import type { Decision, PairDecision } from "../model/story.ts";
import { withDecision, withoutDecision } from "../relation/decisions/taken.ts";
import type { Keeping } from "./keeping.ts";

/**
 * Keeps that two passages state the same point, or two names mean the same entity, or that they do not. Records of stories that hold both articles follow it
 * from then on. What was decided already stays as it is.
 * @throws ReadoutError 'usage' where another decision contradicts it
 */
export async function decidePair({ archive }: Keeping, decision: PairDecision): Promise<void> {
  await archive.write(async (writing) => {
    const before: readonly Decision[] = (await writing.decisions()).map((kept) => kept.decision);
    if (withDecision(before, decision) !== before) await writing.decide({ decision, holds: [] });
  });
}

/** Takes back what was decided of two passages; false where nothing was. */
export async function takePairBack({ archive }: Keeping, pair: Omit<PairDecision, "kind">): Promise<boolean> {
  return archive.write(async (writing) => {
    const kept = await writing.decisions();
    const all = kept.map(({ decision }) => decision);
    const left = new Set(withoutDecision(all, pair));
    const taken = kept.filter(({ decision }) => !left.has(decision));
    for (const { number } of taken) await writing.takeBack(number);
    return taken.length > 0;
  });
}

/**
 * Takes a decision back. Stories stay as they are, and may change again as articles come; records no longer follow it.
 * @throws ReadoutError 'not-found' where there is none of that number
 */
export async function takeBack({ archive, stories }: Keeping, number: number): Promise<void> {
  const found = await archive.write((writing) => writing.takeBack(number));
  stories.lose();
  if (found) return;
  throw new ReadoutError(
    "not-found",
    String(number),
    "there is no decision of that number.",
    "See `readout story decisions` for their numbers.",
  );
}
