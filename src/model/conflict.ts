import { z } from "zod";
import { Span } from "./span.ts";

/** Two passages that cannot both be right, or that print the same words differently. */
export const Conflict = z.object({
  id: z.string(),
  kind: z.enum(["figure", "wording", "polarity", "time", "attribution", "fact"]),
  a: Span,
  b: Span,
  /** Name of the rule that found it; `docs/rules.md` says what each one asks. */
  rule: z.string(),
});
export type Conflict = Readonly<z.infer<typeof Conflict>>;
