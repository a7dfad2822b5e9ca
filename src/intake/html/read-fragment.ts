import { ReadoutError } from "../../model/error.ts";
import { findCredit } from "../credit/find-credit.ts";
import type { Draft, Known } from "../draft.ts";
import { readHeader } from "../header/read-header.ts";
import { blocksOf } from "./blocks/blocks-of.ts";
import { standsApart } from "./choice/apart.ts";
import { layOut } from "./lay-out.ts";
import { folded } from "./tidy.ts";
import { parsePage } from "./tree/parse-page.ts";

/**
 * The text of HTML that is an article's body and nothing else, as feeds and ninjs carry it: all its blocks but captions, links to elsewhere
 * and a headline that repeats the title.
 * @param given what is known of the article from elsewhere
 * @throws ReadoutError 'empty' where it holds no text
 */
export function readFragment(html: string, place: string, notes: readonly string[], given: Known): Draft {
  const title = folded(given.title ?? "");
  const blocks = blocksOf(parsePage(html)).filter((block) => !standsApart(block) && folded(block.text) !== title);
  const { text } = layOut(blocks);
  if (text === "") {
    throw new ReadoutError("empty", place, "no text was found in its HTML.", "Read the page that it leads to instead.");
  }
  const credit = findCredit(text, given.byline);
  return {
    text,
    path: place,
    stated: given,
    seen: { ...readHeader(text), ...(credit !== undefined && { credit }) },
    notes,
  };
}
