import { attribution } from "./attribution/attribution.ts";
import { sameEvent } from "./events/same-event.ts";
import { figures } from "./figures/figures.ts";
import type { PublicJob } from "./job.ts";
import { names } from "./names/names.ts";
import { sameClaim } from "./pairs/same-claim.ts";
import { times } from "./times/times.ts";

/** Every job of the public table, in its order. */
export const publicJobs: Readonly<Record<string, PublicJob>> = {
  attribution,
  times,
  figures,
  names,
  "same claim": sameClaim,
  "events across articles": sameEvent,
};
