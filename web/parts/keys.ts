import { useEffect, useRef } from "preact/hooks";
import type { Address, LineKey } from "../story/address.ts";
import { samePassage, type Story } from "../story/story.ts";

interface Keyed {
  readonly desk: { readonly story: Story; readonly selected: Address };
  readonly select: (address: Address) => void;
  readonly help: (isOpen: boolean) => void;
}

/** Lets the keys work on the page as long as it is there. */
export function useKeys(
  desk: { readonly story: Story; readonly selected: Address },
  select: (address: Address) => void,
  help: (isOpen: boolean) => void,
): void {
  const latest = useRef({ desk, select, help });
  latest.current = { desk, select, help };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => handleKey(event, latest.current);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** What the keys do, wherever the focus is but in a field. */
function handleKey(event: KeyboardEvent, page: Keyed): void {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.matches("input, select, textarea")) {
    if (event.key === "Escape" && target instanceof HTMLElement) target.blur();
    return;
  }
  const inText = target.closest(".text") !== null;
  const onLine = target.closest("[data-line]") !== null;
  const inScroller = target.closest(".scroller, .article, .involvement, .tabs") !== null && !inText;
  if (act(event.key, { page, target, inText, onLine, inScroller })) event.preventDefault();
}

interface Where {
  readonly page: Keyed;
  readonly target: Element;
  readonly inText: boolean;
  readonly onLine: boolean;
  readonly inScroller: boolean;
}

/** Does what a key asks for; tells whether it asked for anything. */
function act(key: string, where: Where): boolean {
  const { page, inText, onLine, inScroller } = where;
  switch (key) {
    case "j":
    case "k":
      return step(key === "j" ? 1 : -1, where);
    case "ArrowDown":
    case "ArrowUp":
      // Where nothing is selected, and in what scrolls by itself, the arrows scroll as everywhere.
      return !inScroller && (inText || onLine) && step(key === "ArrowDown" ? 1 : -1, where);
    case "ArrowLeft":
    case "ArrowRight":
      return onLine && stepPassage(page, key === "ArrowRight" ? 1 : -1);
    case "Enter":
      return onLine && toPassage(page, where.target);
    case "Escape":
      return back(page, inText);
    case "/":
      document.querySelector<HTMLInputElement>(".search input")?.focus();
      return true;
    case "?":
      page.help(true);
      return true;
    default:
      return false;
  }
}

function step(by: 1 | -1, { page, target, inText }: Where): boolean {
  if (inText) return stepInText(by, target);
  const lines = [...document.querySelectorAll<HTMLElement>("main [data-line]")];
  const here = target.closest<HTMLElement>("[data-line]")?.dataset["line"] ?? page.desk.selected.line;
  const at = lines.findIndex((line) => line.dataset["line"] === here);
  const next = lines[at < 0 ? (by > 0 ? 0 : lines.length - 1) : at + by];
  // The page itself has written the attribute, from a line's key.
  const key = next?.dataset["line"] as LineKey | undefined;
  if (key === undefined) return true;
  page.select({ line: key });
  focusLine(key);
  return true;
}

function stepInText(by: 1 | -1, target: Element): boolean {
  const links = [...document.querySelectorAll<HTMLElement>(".reading .text a")];
  const next = links[links.findIndex((link) => link === target) + by];
  next?.focus();
  return true;
}

function stepPassage({ desk, select }: Keyed, by: 1 | -1): boolean {
  const line = desk.selected.line === undefined ? undefined : desk.story.lines.get(desk.selected.line);
  if (!line || line.passages.length === 0) return false;
  const at = line.passages.findIndex((span) => samePassage(span, desk.selected.span));
  const span = line.passages[(at + by + line.passages.length) % line.passages.length]!;
  select({ line: line.key, span });
  return true;
}

/** From a line that is already selected, to its passage in the article; else the link does what links do. */
function toPassage({ desk }: Keyed, target: Element): boolean {
  const key = target.closest<HTMLElement>("[data-line]")?.dataset["line"];
  const passage = document.querySelector<HTMLElement>(".reading .selected-passage");
  if (key === undefined || key !== desk.selected.line || !target.matches(".lead") || !passage) return false;
  (passage.matches("a") ? passage : document.getElementById("article"))?.focus({ preventScroll: true });
  return true;
}

function back({ desk, select }: Keyed, inText: boolean): boolean {
  const { line } = desk.selected;
  if (inText && line !== undefined) return focusLine(line);
  if (desk.selected.article === undefined) return false;
  select({});
  if (line !== undefined) focusLine(line);
  return true;
}

function focusLine(key: LineKey): boolean {
  document.querySelector<HTMLElement>(`main [data-line="${key}"] .lead`)?.focus({ preventScroll: true });
  return true;
}
