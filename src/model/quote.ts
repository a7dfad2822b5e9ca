import { z } from "zod";
import type { Office } from "./name.ts";
import type { Range } from "./span.ts";
import { Span } from "./span.ts";

export const QuoteKind = z.enum(["direct", "mixed", "indirect"]);
export type QuoteKind = z.infer<typeof QuoteKind>;

/** Attributed words as one article prints them; the range is the content, without the marks and without 'that'. */
export interface AttributedWords extends Range {
  readonly kind: QuoteKind;
  /** The words that attribute it ('said', 'according to'). */
  readonly cue?: Range;
  /** The words that name the speaker as they stand beside the cue ('he', 'the official', 'dam engineer Mara Quist'). */
  readonly source?: Range;
  /** Who is meant, as far as the article alone tells. */
  readonly speaker: ArticleSpeaker | null;
}

/** A speaker as one article knows them: a bearer of a name, or only a description. */
export interface ArticleSpeaker {
  readonly name: string;
  /** Index into the article's `bearers`, where the speaker has a name. */
  readonly bearer?: number;
  /** The same of several who speak together ('Holm and Lind'). */
  readonly together?: readonly number[];
  /** The post that a description without a name gives ('the Ostian foreign minister'), for another article to name its holder. */
  readonly office?: Office;
}

export const Speaker = z.object({ name: z.string(), entity: z.string().optional() });
export type Speaker = Readonly<z.infer<typeof Speaker>>;

export const Quote = z.object({
  id: z.string(),
  kind: QuoteKind,
  span: Span,
  speaker: Speaker.nullable(),
  cue: Span.optional(),
});
export type Quote = Readonly<z.infer<typeof Quote>>;

/** The quotes, within and across articles, that report the same act of speaking. */
export const Utterance = z.object({
  id: z.string(),
  speaker: Speaker.nullable(),
  quotes: z.array(z.string()),
  /** The words inside quotation marks that not every outlet prints, in the order of the articles; for marking what differs. */
  differing: z.array(Span).optional(),
});
export type Utterance = Readonly<z.infer<typeof Utterance>>;
