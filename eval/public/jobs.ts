import type { PublicJob } from "./job.ts";

/** Every job of the public table, in its order. */
export const publicJobs: Readonly<Record<string, PublicJob>> = {};
