import type { Range } from "../../src/model/span.ts";

/** A passage in the text of a file with white space folded; `start` is -1 where its words are not there. */
export interface Place extends Range {
  readonly file: string;
}

/** A story's lines as the scorer compares them, whether annotated by hand or read. */
export interface Lines {
  readonly quotes: readonly { id: string; kind: string; span: Place | null; aliases: ReadonlySet<string> }[];
  readonly utterances: readonly (readonly string[])[];
  readonly times: readonly { span: Place | null; value: string }[];
  readonly figures: readonly { id: string; span: Place | null; min: number | null; max: number | null }[];
  readonly measures: readonly (readonly string[])[];
  readonly points: readonly (readonly (Place | null)[])[];
  readonly firm: readonly (readonly (Place | null)[])[];
  readonly conflicts: readonly { a: Place | null; b: Place | null }[];
  /** Surface form in a file (`file|form`) -> number of its entity. */
  readonly forms: ReadonlyMap<string, number>;
}

export const fold = (text: string): string => text.replace(/\s+/gu, " ");

/** A name as names are compared: case, article, possessive and marks aside. */
export const normalName = (name: string | null | undefined): string =>
  fold(name ?? "")
    .toLowerCase()
    .replace(/[’']s$/u, "")
    .replace(/^(the|a|an|u\.?s\.?|us) /u, "")
    .replace(/[.,“”"]/gu, "")
    .trim();

/** Entities given as lists of `file|form` keys, as a map from key to entity; the first entity keeps a shared form. */
export function formsOf(entities: readonly (readonly string[])[]): Map<string, number> {
  const map = new Map<string, number>();
  entities.forEach((keys, entity) => {
    for (const key of keys) if (!map.has(key)) map.set(key, entity);
  });
  return map;
}
