import { z } from "zod";
import { CheckedSentence, DraftText, Finding, Rule } from "./finding.ts";

/** What is wrong with a comment that tells `check` to pass something over. */
export const CommentRule = z.enum(["ignore-unknown", "ignore-reason", "ignore-unused"]);
export type CommentRule = z.infer<typeof CommentRule>;

/** Everything that a report may name as its rule: what the draft says, and what its comments do. */
export const AnyRule = z.enum([...Rule.options, ...CommentRule.options]);
export type AnyRule = z.infer<typeof AnyRule>;

/** One place of a draft to look at. */
export const Remark = Finding.omit({ rule: true }).extend({ rule: AnyRule });
export type Remark = Readonly<z.infer<typeof Remark>>;

/** A finding that a comment in the draft passes over, with the reason that it gives. */
export const IgnoredFinding = Finding.extend({ reason: z.string() });
export type IgnoredFinding = Readonly<z.infer<typeof IgnoredFinding>>;

/** How much of a draft stands on its sources, by sentence. */
export const Support = z.object({
  sentences: z.number().int().nonnegative(),
  supported: z.number().int().nonnegative(),
  /** Of the supported ones, how many stand on this many origins; by origins, falling. */
  byOrigins: z.array(z.object({ origins: z.number().int().nonnegative(), sentences: z.number().int().positive() })),
});
export type Support = Readonly<z.infer<typeof Support>>;

/** A draft after `check`: what `readout check --json` prints. */
export const CheckedDraft = z.object({
  readout: z.literal("1"),
  draft: DraftText,
  findings: z.array(Remark),
  ignored: z.array(IgnoredFinding),
  sentences: z.array(CheckedSentence),
  summary: Support.optional(),
});
export type CheckedDraft = Readonly<z.infer<typeof CheckedDraft>>;
