import type { PageElement } from "../tree/page-tree.ts";

/** Elements whose content is no text for a reader of the article. */
const UNREAD: ReadonlySet<string> = new Set(
  `script style noscript template iframe object embed svg math canvas audio video select option button input textarea
  head link meta title dialog`.split(/\s+/u),
);

/** Whether what an element holds is no text for a reader of the article. */
export const isUnread = ({ name }: PageElement): boolean => UNREAD.has(name);

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*0/iu;
const LONGEST_STYLE = 1000;

/** Class names of words for screen readers alone, and of boxes that a page shows while the pointer rests on a word. */
const NOT_SHOWN =
  /(?:^|\s)(?:sr-only|screen-reader\S*|visually-?hidden|[\w-]{1,40}visually-?hidden|(?:tooltip|popover|rollover|hover-?card)[\w-]{0,30}(?:text|content|block|box|body|card|inner))(?=\s|$)/iu;

/** Whether an element is not shown: there for machines, for screen readers, or until something is done. */
export function isHidden({ attributes }: PageElement): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  const style = attributes.get("style");
  if (style !== undefined && HIDDEN.test(style.slice(0, LONGEST_STYLE))) return true;
  const classes = attributes.get("class");
  return classes !== undefined && classes.length < LONGEST_STYLE && NOT_SHOWN.test(classes);
}
