import { ReadoutError } from "../../model/error.ts";
import { findCredit } from "../credit/find-credit.ts";
import type { Draft, Known } from "../draft.ts";
import { readHeader } from "../header/read-header.ts";
import type { PageBlock } from "./blocks/block.ts";
import { blocksOf } from "./blocks/blocks-of.ts";
import { chooseBlocks } from "./choice/choose-blocks.ts";
import type { PageWeights } from "./choice/weights.ts";
import { layOut } from "./lay-out.ts";
import { pageMetadata } from "./metadata/page-metadata.ts";
import { visibleDate } from "./metadata/visible-date.ts";
import { detached, tidied } from "./tidy.ts";
import { parsePage } from "./tree/parse-page.ts";

/**
 * The main text of a page as blocks, each with its place in the page, and what the page tells of it. The title is told beside
 * the text and is no part of it.
 * @param html the page as decoded; positions count in it
 * @param place the page's file or address; what it declares its own address to be may be relative to that
 * @param given what is known of it from elsewhere, which counts for more
 * @param weights others than the trained ones, to be evaluated
 * @throws ReadoutError 'empty' where no text is found
 */
export function readHtml(
  html: string,
  place: string,
  notes: readonly string[],
  given: Known = {},
  weights?: PageWeights,
): Draft {
  const page = parsePage(html);
  const metadata = pageMetadata(page, /^https?:\/\//u.test(place) && URL.canParse(place) ? place : undefined);
  const stated = { ...tidied(metadata.known), ...given };
  const blocks = blocksOf(page);
  const chosen = chooseBlocks(
    page,
    blocks,
    { ...metadata, title: stated.title ?? "", byline: stated.byline ?? "" },
    weights,
  );
  const { text, sources } = layOut(chosen);
  if (text === "") {
    throw new ReadoutError(
      "empty",
      place,
      "no text was found in the page.",
      "Save the page after it has loaded, or give its text.",
    );
  }
  const credit = creditIn(blocks, chosen, stated.byline);
  const published = stated.published === undefined ? visibleDate(blocks, chosen) : undefined;
  return {
    text,
    path: place,
    stated,
    seen: { ...readHeader(text), ...(published && { published }), ...(credit !== undefined && { credit }) },
    notes: [...notes, ...metadata.notes.map(detached)],
    sources,
  };
}

/** How many blocks around the chosen ones may hold the credit, which is often no part of the report's text. */
const AROUND = 3;

function creditIn(
  blocks: readonly PageBlock[],
  chosen: readonly PageBlock[],
  byline: string | undefined,
): string | undefined {
  const [first, last] = [chosen[0], chosen[chosen.length - 1]];
  if (!first || !last) return undefined;
  const [from, to] = [blocks.indexOf(first), blocks.indexOf(last)];
  const text = (some: readonly PageBlock[]): string =>
    some.flatMap((block) => (block.linked > block.text.length / 2 ? [] : [block.text])).join("\n\n");
  return (
    findCredit(text(chosen), byline) ??
    findCredit(text(blocks.slice(to + 1, to + 1 + AROUND)), undefined) ??
    findCredit(text(blocks.slice(Math.max(0, from - AROUND), from)), undefined)
  );
}
