const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Elements without content. */
export const VOID: ReadonlySet<string> = new Set(
  words("area base basefont br col embed frame hr img input link meta param source track wbr"),
);

const ENDS_PARAGRAPH = words(
  `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr main menu nav ol p pre section table ul`,
);

/** Which open elements an opening tag ends, by the tag (HTML Living Standard, optional tags). */
export const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...ENDS_PARAGRAPH.map((name) => [name, new Set(["p"])] as const),
  ["li", new Set(["li"])],
  ["dt", new Set(["dt", "dd"])],
  ["dd", new Set(["dt", "dd"])],
  ["td", new Set(["td", "th"])],
  ["th", new Set(["td", "th"])],
  ["tr", new Set(["tr", "td", "th"])],
  ["tbody", new Set(["thead", "tbody", "tr", "td", "th"])],
  ["option", new Set(["option"])],
  ["body", new Set(["head"])],
]);

/** Boxes that a tag inside them, opening or stray, does not reach out of. */
export const STAYS_OPEN_IN: ReadonlySet<string> = new Set(
  words(
    "article aside blockquote body button div dl figure footer form header html main nav ol section table td th ul",
  ),
);
