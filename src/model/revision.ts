import { z } from "zod";
import { Span } from "./span.ts";

/** What became of a passage between two revisions of an article; `trivial` are changes of typography alone. */
export const Change = z.enum(["added", "dropped", "altered", "moved", "trivial"]);
export type Change = z.infer<typeof Change>;

/** A passage of the older revision, of the newer one, or what the one became in the other. */
export const Changed = z.object({ change: Change, older: Span.optional(), newer: Span.optional() });
export type Changed = Readonly<z.infer<typeof Changed>>;

/** How two revisions of an article differ: as sentences, and in what they say. */
export const Revision = z.object({
  /** Whether anything but typography, stamps and furniture changed. */
  substantive: z.boolean(),
  sentences: z.array(Changed),
  quotes: z.array(Changed),
  figures: z.array(Changed),
  times: z.array(Changed),
  claims: z.array(Changed),
});
export type Revision = Readonly<z.infer<typeof Revision>>;
