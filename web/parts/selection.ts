import { useEffect, useState } from "preact/hooks";
import { addressOf, fragmentOf, type Address } from "../story/address.ts";
import { resolved, type Story } from "../story/story.ts";
import { showLine } from "./movement.ts";

/** The selection, read from the address and kept there. */
export function useSelection(story: Story): readonly [Address, (address: Address) => void] {
  const [selected, setSelected] = useState(() => resolved(story, addressOf(window.location.hash)));
  useEffect(() => {
    const follow = (): void => setSelected(resolved(story, addressOf(window.location.hash)));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [story]);
  useEffect(() => {
    if (selected.line !== undefined) showLine(selected.line);
  }, [selected]);
  const select = (address: Address): void => {
    window.history.replaceState(null, "", fragmentOf(address));
    setSelected(resolved(story, address));
  };
  return [selected, select];
}
