import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useDesk } from "./desk.ts";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** Shown in the place of an empty list. */
  readonly none: string;
  /** Beside the heading: counts, the meaning of signs. */
  readonly aside?: ComponentChildren;
  /** What stands below, whether the list is empty or not. */
  readonly rest?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section of the record with its heading and count. */
export function Section({ id, title, count, none, aside, rest, children }: SectionProps) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-heading`}>
      <header>
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {title} <span class="count">{count}</span>
        </h2>
        {aside ? <div class="aside">{aside}</div> : null}
      </header>
      {count === 0 ? <p class="none">{none}</p> : children}
      {rest}
    </section>
  );
}

interface FoldedProps<T> {
  readonly items: readonly T[];
  readonly first: number;
  /** What the items are called: 'points'. */
  readonly name: string;
  /** The item that must be seen, if any. */
  readonly needed?: (item: T) => boolean;
  readonly children: (items: readonly T[]) => ComponentChildren;
}

/** The first of a long list, and a button for the rest. */
export function Folded<T>({ items, first, name, needed, children }: FoldedProps<T>) {
  const { unfolded } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const isWhole = isOpen || unfolded || items.length <= first + 2 || (needed && items.slice(first).some(needed));
  return (
    <>
      {children(isWhole ? items : items.slice(0, first))}
      {isWhole ? null : (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          All {items.length} {name}
        </button>
      )}
    </>
  );
}
