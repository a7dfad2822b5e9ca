import { useEffect, useRef } from "preact/hooks";

const KEYS = [
  ["j  ↓", "next line (in an article: next passage)"],
  ["k  ↑", "previous line"],
  ["←  →", "previous, next passage of the line"],
  ["Enter", "to the passage in its article"],
  ["Escape", "back to the line; again: select nothing"],
  ["/", "search"],
  ["?", "this list"],
] as const;

interface HelpProps {
  readonly isOpen: boolean;
  readonly close: () => void;
  /** Whether the page can be searched. */
  readonly search?: boolean;
}

/** The keys and the signs of the page. */
export function Help({ isOpen, close, search = true }: HelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog class="help" ref={dialog} onClose={close} aria-labelledby="help-heading">
      <h2 id="help-heading">Keys</h2>
      <dl>
        {KEYS.filter(([key]) => search || key !== "/").map(([key, what]) => (
          <div>
            <dt>
              {key.split("  ").map((one) => (
                <kbd>{one}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h2>In the articles</h2>
      <ul class="legend">
        <li>
          <span class="in-corroborated">several origins</span>
        </li>
        <li>
          <span class="in-perhaps">perhaps also</span>
        </li>
        <li>
          <span class="in-single">only one origin</span>
        </li>
        <li>
          <span class="in-disputed">disputed</span>
        </li>
        <li>
          <span class="in-conflict">in a conflict</span>
        </li>
        <li>
          <span class="in-other">a quote, figure or time alone</span>
        </li>
        <li>
          <span class="in-furniture">furniture: no part of the report</span>
        </li>
      </ul>
      <form method="dialog">
        <button>Close</button>
      </form>
    </dialog>
  );
}
