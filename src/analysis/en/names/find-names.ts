import type { Layout } from "../../../model/analysis.ts";
import type { Bearer, Name, Reference } from "../../../model/name.ts";

export interface Named {
  readonly names: readonly Name[];
  readonly bearers: readonly Bearer[];
  readonly references: readonly Reference[];
}

/** The names of one article, who bears them, and the pronouns and descriptions that stand for a bearer. */
export function findNames(_layout: Layout): Named {
  return { names: [], bearers: [], references: [] };
}
