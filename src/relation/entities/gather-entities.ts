import type { Entity } from "../../model/name.ts";
import type { Story } from "../relation.ts";

export interface Entities {
  readonly entities: readonly Entity[];
  /** The entity that a bearer of one article is; `article` and `bearer` are indices. */
  readonly of: (article: number, bearer: number) => Entity | undefined;
}

/** Gathers the names of all articles that mean the same person, organisation, place or other thing. */
export function gatherEntities(_story: Story): Entities {
  return { entities: [], of: () => undefined };
}
