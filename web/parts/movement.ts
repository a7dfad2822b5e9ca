/** Movement that the reader's system asks to be spared is spared. */
const behaviour = (): ScrollBehavior =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";

/** Scrolls to a section and puts the focus on its heading, leaving the selection and the address as they are. */
export function goTo(id: string, event?: Event): void {
  const section = document.getElementById(id);
  if (!section) return;
  event?.preventDefault();
  section.scrollIntoView({ behavior: behaviour(), block: "start" });
  section.querySelector("h2")?.focus({ preventScroll: true });
}

/** Scrolls the page so far that a line is in view; not at all where it already is. */
export function showLine(key: string): void {
  const line = document.querySelector(`[data-line="${key}"]`);
  if (!line) return;
  const box = line.getBoundingClientRect();
  const room = visibleRoom();
  if (box.top < room.top || box.top > room.bottom - 40) line.scrollIntoView({ behavior: behaviour(), block: "center" });
}

/** What of the window neither the bar above nor the sheet below hides. */
function visibleRoom(): { readonly top: number; readonly bottom: number } {
  const bar = document.querySelector(".bar")?.getBoundingClientRect();
  const sheet = document.querySelector(".reading.sheet")?.getBoundingClientRect();
  return {
    top: bar && bar.top <= 0 ? bar.bottom : 0,
    bottom: sheet && sheet.left <= 0 ? Math.min(window.innerHeight, sheet.top) : window.innerHeight,
  };
}

/** Scrolls an article in its pane to the marked passage. */
export function showMarked(pane: HTMLElement, shouldStay: boolean): void {
  const mark = pane.querySelector<HTMLElement>(".selected-passage");
  if (!mark) {
    if (!shouldStay) pane.scrollTop = 0;
    return;
  }
  const [inner, outer] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.top >= outer.top + 8 && inner.bottom <= outer.bottom - 8) return;
  pane.scrollTo({
    top: pane.scrollTop + inner.top - outer.top - outer.height / 4,
    behavior: shouldStay ? behaviour() : "auto",
  });
}
