/** Deeper than any page is nested by hand; the search for the main text takes time that grows with the square of depth. */
const DEEPEST = 120;

const NESTING =
  /<(\/?)(div|span|section|article|main|blockquote|center|font|b|i|em|strong|u|s|small|big|a|ul|ol|table|tbody|tr|td|form|fieldset)(?![\w-])[^<>]*>/giu;

/** Leaves out the tags that nest deeper than a browser would go along, and keeps what stands between them. */
export function flatten(html: string): string {
  let depth = 0;
  return html.replace(NESTING, (tag: string, close: string) => {
    if (close === "") {
      depth++;
      return depth > DEEPEST ? "" : tag;
    }
    const deep = depth > DEEPEST;
    depth = Math.max(0, depth - 1);
    return deep ? "" : tag;
  });
}
