import { attribution } from "./attribution/attribution.ts";
import { sameEvent } from "./events/same-event.ts";
import { figures } from "./figures/figures.ts";
import type { PublicJob } from "./job.ts";
import { names } from "./names/names.ts";
import { contradiction } from "./pairs/contradiction.ts";
import { sameClaim } from "./pairs/same-claim.ts";
import { pages } from "./pages/pages.ts";
import { stories } from "./stories/stories.ts";
import { times } from "./times/times.ts";

/** Every job of the public table, in its order. */
export const publicJobs: Readonly<Record<string, PublicJob>> = {
  attribution,
  times,
  figures,
  names,
  "same claim": sameClaim,
  contradiction,
  "events across articles": sameEvent,
  pages,
  stories,
};
