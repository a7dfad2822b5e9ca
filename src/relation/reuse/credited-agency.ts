import type { Analysed } from "../../model/analysis.ts";
import { AGENCIES } from "./agencies.ts";

/** A line with more characters is prose, no line of credits. */
const LONGEST_CREDIT_LINE = 90;
/** A dateline stands within the first characters of a block. */
const DATELINE = 80;
/** In a report of fewer characters one passage in the agency's own voice makes it the agency's. */
const SHORT_REPORT = 1500;

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const agencyOf = new Map(Object.entries(AGENCIES).flatMap(([name, forms]) => forms.map((form) => [form, name])));
const FORMS = [...agencyOf.keys()]
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(escaped)
  .join("|");
const WHOLE = new RegExp(`^(?:the )?(${FORMS})$`, "u");
const LISTED = new RegExp(`(?<![\\p{L}\\p{N}])(${FORMS})(?![\\p{L}\\p{N}])`, "gu");
/** 'ACCRA (Agency) — ', 'ACCRA, June 3 (Agency) - ', 'Agency - ' at the head of a block. */
const AT_HEAD = new RegExp(`^(?:[^()]{0,60}\\((${FORMS})\\)|(${FORMS})) ?(?:[-–—:]|$)`, "u");
/** '(Agency)', '— Agency' or '/Agency' at the end of a block. */
const AT_END = new RegExp(`(?:[([] ?|[—–-] ?|/)(${FORMS})[)\\].]*\\s*$`, "u");
/** A line of credits: nothing but its usual words, names of writers, dates and the agency. */
const CREDIT_LINE = /^(?:(?:source|sources|via|by|from|credit|reporting by|agency|agencies|copyright|©)\b|[—–\-(©])/iu;
/** The agency's own voice: 'told Agency', 'an Agency reporter'. */
const VOICE = new RegExp(
  `\\b(?:told|tells|interview with|statement to) (${FORMS})(?! (?:news|wire))(?![\\p{L}\\p{N}])` +
    `|(?<![\\p{L}\\p{N}])(${FORMS}) (?:reporters?|correspondents?|journalists?|photographers?|witness(?:es)?|team|crew)\\b`,
  "gu",
);

/**
 * The news agency that an article's words come from, as far as the article tells; undefined where it tells none.
 * It tells it by its credit, its outlet, its byline, a dateline, a line of credits, or by speaking in the agency's own voice
 * ('told Agency', 'an Agency reporter saw'), twice or in a short report. 'According to Agency' names the source of a passage, not of the report.
 */
export function creditedAgency({ article, analysis }: Analysed): string | undefined {
  return (
    named(article.credit) ?? whole(article.outlet) ?? named(article.byline) ?? inLines(analysis) ?? inVoice(analysis)
  );
}

const known = (form: string | undefined): string | undefined => (form === undefined ? undefined : agencyOf.get(form));

function whole(words: string): string | undefined {
  return known(WHOLE.exec(words.trim())?.[1]);
}

function named(words: string | undefined): string | undefined {
  return words === undefined ? undefined : known([...words.matchAll(LISTED)][0]?.[1]);
}

function inLines({ text, blocks }: Analysed["analysis"]): string | undefined {
  for (const block of blocks) {
    const line = text.slice(block.start, Math.min(block.end, block.start + DATELINE)).trim();
    const head = AT_HEAD.exec(line);
    const tail = AT_END.exec(text.slice(Math.max(block.start, block.end - DATELINE), block.end));
    const found = known(head?.[1] ?? head?.[2] ?? tail?.[1]);
    if (found) return found;
    if (block.end - block.start > LONGEST_CREDIT_LINE) continue;
    const short = text.slice(block.start, block.end).trim();
    const credited = whole(short) ?? (CREDIT_LINE.test(short) ? named(short) : undefined);
    if (credited) return credited;
  }
  return undefined;
}

/** The one agency in whose voice the article speaks; none where there are several, for then only passages are theirs. */
function inVoice({ text }: Analysed["analysis"]): string | undefined {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(VOICE)) {
    const agency = known(match[1] ?? match[2]);
    if (agency) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  }
  const [only, ...others] = counts;
  if (!only || others.length > 0) return undefined;
  return only[1] > 1 || text.length < SHORT_REPORT ? only[0] : undefined;
}
