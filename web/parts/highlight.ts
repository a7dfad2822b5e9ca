/** More than this many places of a searched word help nobody. */
const MOST = 2000;

/** Marks the places of the searched words in what is shown, where the browser can mark without touching the page. */
export function highlight(root: Element, query: string): void {
  if (!("highlights" in CSS)) return;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node && words.length > 0 && ranges.length < MOST; node = texts.nextNode()) {
    const text = (node.nodeValue ?? "").toLowerCase();
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = document.createRange();
        // Lower case may be longer than the text itself in a few languages.
        range.setStart(node, Math.min(at, node.nodeValue?.length ?? 0));
        range.setEnd(node, Math.min(at + word.length, node.nodeValue?.length ?? 0));
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}
