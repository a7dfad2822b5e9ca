import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Address } from "../story/address.ts";
import type { Story } from "../story/story.ts";

/** What every part of the page works with: the story and what is selected in it. */
export interface Desk {
  readonly story: Story;
  /** Already resolved against the story. */
  readonly selected: Address;
  /** Everything that is folded away is shown: for print. */
  readonly unfolded: boolean;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the page that a part stands in. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a part of the page stands outside of it");
  return desk;
}
