import type { Known } from "../draft.ts";
import { MONTH_PATTERN, WEEKDAY_PATTERN } from "../dates/calendar.ts";

/** Names of fields that stand before a text as 'Name: value', and what they tell. */
export const FIELD_NAMES: ReadonlyMap<string, keyof Known> = new Map([
  ["title", "title"],
  ["headline", "title"],
  ["source", "outlet"],
  ["outlet", "outlet"],
  ["publication", "outlet"],
  ["publisher", "outlet"],
  ["author", "byline"],
  ["byline", "byline"],
  ["url", "url"],
  ["link", "url"],
  ["date", "published"],
  ["published", "published"],
  ["published on", "published"],
  ["posted", "published"],
  ["posted on", "published"],
  ["publication date", "published"],
  ["updated", "updated"],
  ["last updated", "updated"],
  ["language", "language"],
]);

/** Words that introduce a date of publication. */
export const DATE_LABEL =
  /\b(?:(?:this|the)\s+)?(?:(?:article|story|news|page)\s+)?(?:(?:first|originally|last)\s+)?(?:published|posted|updated|created|modified|issued|released|filed|date[d]?|publication date|release date|added)(?:\s+(?:on|at))?\b\s*:?/giu;

export const UPDATE_LABEL = /\b(?:updated|modified)\b/iu;

/** Words that may stand in a line of date and time beside them. */
export const TIME_WORDS = new RegExp(
  `(?<![\\p{L}])(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN}|on|at|a|p|am|pm|a\\s?\\.?\\s?m|p\\s?\\.?\\s?m|hrs?|hours|local time|[ecmp][sd]?t|gmt|utc|ist|bst|ces?t|st|nd|rd|th)(?![\\p{L}])\\.?`,
  "giu",
);

/** Lines of a page around an article that tell nothing of its title. */
export const LABEL_LINE =
  /^[-–—•\s]*(?:categor(?:y|ies)|tags?|topics?|filed under|section|share(?: this)?|print|e-?mail|comments?|listen|advertisement|breaking|exclusive|read more|related)\b\s*(?::.*)?$/iu;
