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
  const { top } = line.getBoundingClientRect();
  const room = visibleRoom();
  if (top >= room.top && top <= room.bottom - 80) return;
  window.scrollTo({ top: window.scrollY + top - room.top - (room.bottom - room.top) / 5, behavior: behaviour() });
}

/** What of the window neither the bar above nor the sheet below hides, once the page is scrolled. */
function visibleRoom(): { readonly top: number; readonly bottom: number } {
  const bar = document.querySelector<HTMLElement>(".bar");
  const sheet = document.querySelector<HTMLElement>(".reading.sheet");
  const isBelow = sheet !== null && getComputedStyle(sheet).position === "fixed";
  return {
    top: bar?.offsetHeight ?? 0,
    bottom: isBelow ? sheet.getBoundingClientRect().top : window.innerHeight,
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
