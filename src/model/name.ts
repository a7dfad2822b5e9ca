import { z } from "zod";
import type { Range } from "./span.ts";
import { Span } from "./span.ts";

export const NameKind = z.enum(["person", "organisation", "place", "other"]);
export type NameKind = z.infer<typeof NameKind>;

/** A mention of a person, organisation or place by name. */
export interface Name extends Range {
  readonly kind: NameKind;
  /** Which of the article's `bearers` it means. */
  readonly bearer: number;
  /** The name with its title or the generic noun beside it ('Mayor Holm', 'Harlan county'), where there is one. */
  readonly whole?: Range;
  /** It is a place's name that stands for its team ('Orvik won'). */
  readonly lent?: true;
}

/** A post or description of a person in normal words: its head ('minister') and what narrows it ('ostia', 'foreign'). */
export interface Office {
  readonly head: string;
  readonly of: readonly string[];
}

/** Who or what the names of one article mean: the names, roles and pronouns that stand for the same one. */
export interface Bearer {
  /** The fullest form the article prints. */
  readonly name: string;
  readonly kind: NameKind;
  /** Indices into the article's `names`. */
  readonly names: readonly number[];
  /** Titles and descriptions that the article gives ('dam engineer', 'the disaster agency's spokesman'). */
  readonly roles: readonly Range[];
  readonly gender: "female" | "male" | "unknown";
  /**
   * Other names of the same one that the language's data or the article's letters give, lower case: the full given name of a short one,
   * the body that a building stands for, the country behind an abbreviation, the initials of a long name.
   */
  readonly aliases?: readonly string[];
  /** The place whose team it is by its name ('orvik' of 'Orvik Herons'), lower case. */
  readonly teamOf?: string;
  /** The roles in normal words, each once. */
  readonly offices?: readonly Office[];
}

/** A pronoun or a description that stands for a bearer ('he', 'the president', 'the company'). */
export interface Reference extends Range {
  readonly bearer: number;
}

/** The names, across articles, that mean the same one. */
export const Entity = z.object({
  id: z.string(),
  /** The fullest form that any article prints. */
  name: z.string(),
  kind: NameKind,
  mentions: z.array(Span),
});
export type Entity = Readonly<z.infer<typeof Entity>>;
