import type { Claim } from "./claim.ts";
import type { FigureExpression } from "./figure.ts";
import type { Bearer, Name, Reference } from "./name.ts";
import type { AttributedWords } from "./quote.ts";
import type { Range } from "./span.ts";
import type { TimeExpression } from "./time.ts";
import type { Article } from "./article.ts";

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** One word or mark; together with the white space between them the tokens are the whole text. */
export interface Token extends Range {
  /** The token's characters, as printed. */
  readonly text: string;
  /** Lower case, typographic apostrophes straightened. */
  readonly lower: string;
  readonly tag: Tag;
  readonly lemma: string;
  readonly stem: string;
}

export type BlockKind = "heading" | "paragraph" | "item" | "furniture";

/** A unit of the page: a heading, a paragraph, a list item, or text that is no part of the report. */
export interface Block extends Range {
  readonly kind: BlockKind;
}

/** One sentence; it never crosses a block. */
export interface Sentence extends Range {
  /** Index of its block. */
  readonly block: number;
  /** First token and the one after the last, as indices into the tokens. */
  readonly from: number;
  readonly to: number;
}

/** The tokens of a text in their sentences and blocks: what every feature of language stands on. */
export interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** Everything that one article yields alone; a pure function of its text, its date and its language. */
export interface Analysis extends Layout {
  readonly names: readonly Name[];
  readonly bearers: readonly Bearer[];
  readonly references: readonly Reference[];
  readonly times: readonly TimeExpression[];
  /** The times as TimeML has them, for `annotate`: with 'now' and 'recently', which place nothing, so that relations use `times` alone. */
  readonly annotatedTimes?: readonly TimeExpression[];
  readonly figures: readonly FigureExpression[];
  /** Numbers that pick out rather than count ('one of the best', 'the two sides'): they measure nothing, so relations leave them out. */
  readonly pickingNumbers?: readonly FigureExpression[];
  readonly quotes: readonly AttributedWords[];
  /** The attributed words whole, where `quotes` shows clauses and marked words alone; relations leave them out. */
  readonly contents?: readonly AttributedWords[];
  readonly claims: readonly Claim[];
  readonly furniture: readonly Range[];
}

/** An article with what it yields: the input of every relation. */
export interface Analysed {
  readonly article: Article;
  readonly analysis: Analysis;
}
