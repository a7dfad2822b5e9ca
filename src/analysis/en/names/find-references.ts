import type { Layout } from "../../../model/analysis.ts";
import type { Bearer, Name, Reference } from "../../../model/name.ts";

/** The pronouns and descriptions of an article that stand for a bearer. */
export function findReferences(_layout: Layout, _names: readonly Name[], _bearers: readonly Bearer[]): Reference[] {
  return [];
}
