import type { PageBlock } from "../blocks/block.ts";
import type { PageElement } from "../tree/page-tree.ts";

/** The longest block that can be a link to elsewhere or a label, in UTF-16 units. */
const LONGEST_LINK = 200;
const LONGEST_LABEL = 160;
const LONGEST_APART = 1500;

/** Class names of picture captions and credits, and of what tells about the author. */
const APART =
  /(?:^|\s)(?:(?:\S{0,60}[-_])?captions?(?:[-_]text)?|(?:\S{0,60}[-_])?(?:photo|image|picture)?[-_]?credits?|\S{0,60}author[-_]+(?:bio|box|info|description)\S{0,60})(?=\s|$)/iu;
/** Elements that no running text of a report stands in. */
const NEVER: ReadonlySet<string> = new Set(["nav", "form", "figcaption", "menu"]);

/** How blocks begin that credit a picture, lead elsewhere, or ask something of the reader. */
const LABEL =
  /^(?:photos?|image|picture|video|getty|credit|caption|media caption|image (?:copyright|caption|source|credit)|\(?(?:image|photo|picture|video) (?:credit|by|courtesy)|advert(?:isement|s)?|sponsored|share|tweet|like this|follow (?:us|me|@)|sign up|subscribe|newsletter|read more|also read|read also|read next|see also|more (?:on|from)|related|recommended|also on|watch(?: now| more| live| this)?:|listen(?: now)?:|tags?:|topics?:|filed under|categor(?:y|ies)|print|close|comments?|(?:view|show|hide|post|leave|add)(?: \w+){0,2} comments?|copyright|©|\(c\)|all rights reserved|join (?:our|the)|click (?:here|to)|order reprints|continue reading|story continues)(?![\p{L}])/iu;

/** Whether a block can be no part of a report, whatever the scores say: a caption, a link to elsewhere, a request. */
export function standsApart(block: PageBlock): boolean {
  const { text, linked } = block;
  for (let at: PageElement | undefined = block.box; at; at = at.parent) {
    if (NEVER.has(at.name) && !(at.name === "form" && holdsMuch(at))) return true;
    if (text.length < LONGEST_APART && APART.test((at.attributes.get("class") ?? "").slice(0, 300))) return true;
  }
  if (linked > 0.85 * text.length && text.length < LONGEST_LINK) return true;
  return text.length <= LONGEST_LABEL && LABEL.test(text) && !isSentence(text);
}

/** Some systems put a whole page into one form. */
const holdsMuch = (form: PageElement): boolean => form.parent?.name === "body" || form.children.length > 12;

/** A sentence may begin with the same words ('Watch out, the mayor told them.', 'Photos show that …'). */
const isSentence = (text: string): boolean =>
  text.length > 60 &&
  /[.!?]["'”’)]*$/u.test(text) &&
  !/^(?:©|copyright|image|photo|read|see|sign|subscribe|join|like|follow|click|all rights)(?!\p{L})/iu.test(text);
