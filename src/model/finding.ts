import { z } from "zod";
import { Span } from "./span.ts";

/** What `check` looks for in a draft. */
export const Rule = z.enum([
  "quote-altered",
  "quote-not-found",
  "quote-speaker",
  "quote-variant",
  "figure-differs",
  "figure-precision",
  "time-differs",
  "name-spelling",
  "polarity",
  "single-origin",
  "contested",
  "unsupported",
  "copied",
]);
export type Rule = z.infer<typeof Rule>;

export const Level = z.enum(["error", "warning", "note"]);
export type Level = z.infer<typeof Level>;

/** One place of a draft that its sources do not bear out, and the passages that say so. */
export const Finding = z.object({
  rule: Rule,
  level: Level,
  /** Place in the file: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  endLine: z.number().int().positive(),
  endColumn: z.number().int().positive(),
  /** Place in the draft's text, UTF-16 units, `end` exclusive. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** The draft's words at that place. */
  text: z.string(),
  message: z.string(),
  /** Passages of the sources that the finding rests on. */
  passages: z.array(Span),
  /** The words that would be right in the place of `text`; always a source's own. */
  suggestion: z.string().optional(),
});
export type Finding = Readonly<z.infer<typeof Finding>>;

/** One sentence of the draft and what it stands on. */
export const CheckedSentence = z.object({
  line: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  supported: z.boolean(),
  passages: z.array(Span),
  /** How many origins the passages come from. */
  origins: z.number().int().nonnegative(),
});
export type CheckedSentence = Readonly<z.infer<typeof CheckedSentence>>;

/** The draft as it was read: its text, in which offsets count, with the place of each line in the file. */
export const DraftText = z.object({
  path: z.string(),
  text: z.string(),
  sha256: z.string(),
  /** Whether line and column are places of the file itself, or of the text that was taken out of it (DOCX). */
  places: z.enum(["file", "text"]),
});
export type DraftText = Readonly<z.infer<typeof DraftText>>;

/** What `readout check --json` prints (contract, version 1). */
export const CheckReport = z.object({
  readout: z.literal("1"),
  draft: DraftText,
  findings: z.array(Finding),
  sentences: z.array(CheckedSentence),
});
export type CheckReport = Readonly<z.infer<typeof CheckReport>>;
