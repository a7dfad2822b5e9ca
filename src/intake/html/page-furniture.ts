import type { Page } from "./dom.ts";
import { isHidden, type PageBlock } from "./page-blocks.ts";

/** What surrounds the text of every page and is no part of it. */
const CLUTTER = "script, style, noscript, template, iframe, svg, figcaption";

/** Class names of text for screen readers alone, of picture captions and credits, and of what tells about the author. */
const APART =
  /(?:^|\s)(?:sr-only|screen-reader\S*|\S*visually-?hidden\S*|(?:\S*[-_])?captions?(?:[-_]text)?|(?:\S*[-_])?(?:photo|image|picture)?[-_]?credits?|\S*author[-_]+(?:bio|box|info|description)\S*)(?=\s|$)/iu;
const LONGEST_APART = 1500;

/** Takes out of a page what is no part of any report; what is known of the article is to be read before. */
export function removeFurniture(page: Page): void {
  for (const element of page.querySelectorAll(CLUTTER)) element.remove();
  for (const element of page.querySelectorAll("[style], [hidden], [aria-hidden]"))
    if (isHidden(element)) element.remove();
  for (const element of page.querySelectorAll("[class]")) {
    const apart = APART.test((element.getAttribute("class") ?? "").slice(0, 1000));
    if (apart && (element.textContent ?? "").length < LONGEST_APART) element.remove();
  }
}

/** The longest block that can be a link to elsewhere or a label, in UTF-16 units. */
const LONGEST_LINK = 200;
const LONGEST_LABEL = 160;

/** How blocks begin that credit a picture, lead elsewhere, or ask something of the reader. */
const LABEL =
  /^(?:• )?(?:photos?|image|picture|video|getty|credit|caption|media caption|image (?:copyright|caption|source|credit)|\(?(?:image|photo|picture|video) (?:credit|by|courtesy)|advert(?:isement|s)?|sponsored|share|tweet|like this|follow (?:us|me|@)|sign up|subscribe|newsletter|read more|read also|read next|see also|more (?:on|from)|related|recommended|also on|watch(?: now| more| live| this)?:|listen(?: now)?:|tags?:|topics?:|filed under|categor(?:y|ies)|print|close|comments?|(?:view|show|hide|post|leave|add)(?: \w+){0,2} comments?|copyright|©|\(c\)|all rights reserved|join (?:our|the)|click (?:here|to)|order reprints|continue reading|story continues)(?![\p{L}])/iu;

/** Whether a block of the main part is of the report, and not a link to elsewhere, a picture's credit or a request. */
export function isReport({ text, linked }: PageBlock): boolean {
  if (linked > 0.85 && text.length < LONGEST_LINK) return false;
  return text.length > LONGEST_LABEL || !LABEL.test(text) || isSentence(text);
}

/** A sentence may begin with the same words ('Watch out, the mayor told them.', 'Photos show that …'). */
const isSentence = (text: string): boolean =>
  text.length > 60 &&
  /[.!?]["'”’)]*$/u.test(text) &&
  !/^(?:©|copyright|image|photo|read|see|sign|subscribe|join|like|follow|click|all rights)/iu.test(text);
