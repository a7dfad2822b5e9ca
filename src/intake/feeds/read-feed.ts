import { ReadoutError } from "../../model/error.ts";
import type { Draft, Known, Yield } from "../draft.ts";
import { asFault } from "../fault.ts";
import { readHeader } from "../header/read-header.ts";
import { readFragment } from "../html/read-fragment.ts";
import { stableAddress } from "../stable-address.ts";
import type { Body, Feed, FeedItem } from "./feed.ts";

/** A summary of so many characters is a whole text: many feeds have no field of its own for it. */
const LONG = 800;

/**
 * The entries of a feed as articles: the whole text where the feed carries it, else what it shows, with a note. An entry without words is a fault.
 * @param place the feed's file or address; entries are named `place#1` and on
 */
export function readFeed(feed: Feed, place: string, notes: readonly string[]): Yield {
  const drafts: Draft[] = [];
  const faults: ReadoutError[] = [];
  feed.items.forEach((item, index) => {
    try {
      const draft = draftOf(feed, item, `${place}#${index + 1}`, [...notes, ...feed.notes]);
      drafts.push({ ...draft, path: place, ...(feed.items.length > 1 && { part: index + 1 }) });
    } catch (error) {
      faults.push(asFault(error, `${place}#${index + 1}`));
    }
  });
  if (feed.items.length === 0) faults.push(withoutEntries(place));
  return { drafts, faults };
}

/** Whether the feed carries the entry's whole text, so that its page need not be fetched. */
export const isWhole = ({ content, summary }: FeedItem): boolean =>
  content !== undefined || (summary !== undefined && lengthOf(summary) >= LONG);

const lengthOf = ({ value, html }: Body): number => (html ? value.replaceAll(/<[^<>]*>/gu, "") : value).length;

function draftOf(feed: Feed, item: FeedItem, place: string, notes: readonly string[]): Draft {
  const words = item.content ?? item.summary;
  if (!words) {
    throw new ReadoutError("empty", place, "the entry has no words.", "Read the page that it leads to instead.");
  }
  const stated = statedBy(feed, item);
  const partial = isWhole(item) ? {} : { partial: true };
  const told = isWhole(item) ? notes : [...notes, "Only what the feed shows of it is known."];
  if (words.html) return { ...readFragment(words.value, place, told, stated), ...partial };
  const text = words.value.replaceAll(/\r\n?/gu, "\n").trim();
  return { text, stated, seen: readHeader(text), notes: told, ...partial };
}

function statedBy(feed: Feed, item: FeedItem): Known {
  const { title, byline, credit, published, updated, language } = item;
  const url = item.url === undefined ? undefined : stableAddress(item.url, feed.site);
  const outlet = item.source ?? feed.title;
  const fields = { url, outlet, title, byline, credit, published, updated, language: language ?? feed.language };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const withoutEntries = (place: string): ReadoutError =>
  new ReadoutError("empty", place, "the feed has no entries.", "Try again later, or name another feed.");
