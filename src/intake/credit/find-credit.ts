import { AGENCIES } from "./agencies.ts";

const escaped = AGENCIES.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).toSorted(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);
const AGENCY = `(?:${escaped.join("|")})`;
const DASH = "[-–—]";

/** At the head of a report, after its place and day: 'LIMA, May 3 (AFP) -', 'Reuters —', '(UPI) —'. */
const DATELINE = new RegExp(
  `^[^\\n]{0,90}?\\((${AGENCY})\\)\\s?(?:${DASH}|:|\\.\\s)|^(${AGENCY})\\s?(?:${DASH}|:)\\s|^[\\p{Lu}][^\\n.]{0,60}?${DASH}\\s?\\(?(${AGENCY})\\)?\\s?(?:${DASH}|:)`,
  "u",
);

/** A line that is the credit and nothing else: '(AFP)', '- Reuters', 'AP/Xinhua', 'Source: PTI'. */
const ALONE = new RegExp(
  `^(?:${DASH}{1,2}\\s?)?\\(?(?:source|via|credit|agency|agencies|©|copyright|\\(c\\))?:?\\s*(?:\\d{4},?\\s)?(${AGENCY}(?:\\s?(?:/|,|and|&|-)\\s?${AGENCY})*)\\)?\\.?$`,
  "iu",
);

/** At the end: 'The Associated Press contributed to this report', '— With files from Reuters', 'Copyright 2012 AFP'. */
const CONTRIBUTED = new RegExp(
  `(?<![\\p{L}])(${AGENCY})(?:['’]s?)?(?:\\s[^.\\n]{0,80}?)?\\scontributed\\s(?:to|reporting)|(?:with\\s(?:files|reports?|reporting|inputs?|additional reporting|material|information)\\s(?:from|by)|(?:copyright|©|\\(c\\))\\s?(?:©\\s?)?(?:\\d{4},?\\s?)?(?:by\\s)?)\\s?(${AGENCY})(?![\\p{L}])`,
  "iu",
);

const HEAD_LINES = 8;
const TAIL_LINES = 4;
const REACH = 20_000;

/**
 * The agency that an article credits, as printed; undefined where it credits none. A report that only mentions an agency
 * ('the minister told Reuters') does not credit it.
 */
export function findCredit(text: string, byline: string | undefined): string | undefined {
  const head = linesOf(text.slice(0, REACH)).slice(0, HEAD_LINES);
  for (const line of head) {
    const credit = first(DATELINE.exec(line.slice(0, 160)));
    if (credit !== undefined) return credit;
  }
  const fromByline = byline === undefined ? undefined : creditOfByline(byline);
  if (fromByline !== undefined) return fromByline;
  const tail = linesOf(text.slice(-REACH)).slice(-TAIL_LINES);
  for (const line of [...head, ...tail.toReversed()]) {
    const credit = line.length <= 80 ? first(exactCase(ALONE.exec(line))) : undefined;
    if (credit !== undefined) return credit;
  }
  for (const line of tail.toReversed()) {
    const credit = first(exactCase(CONTRIBUTED.exec(line.slice(-400))));
    if (credit !== undefined) return credit;
  }
  return undefined;
}

const linesOf = (text: string): string[] => text.split("\n").flatMap((line) => line.trim() || []);

const first = (match: RegExpExecArray | null): string | undefined =>
  match?.slice(1).find((group) => group !== undefined);

const NAMES = new RegExp(`^${AGENCY}(?![\\p{L}])`, "u");

/** The words around an agency may stand in any case, its name only as the agency writes it ('Ap', 'sana' are words). */
function exactCase(match: RegExpExecArray | null): RegExpExecArray | null {
  const name = first(match);
  return name !== undefined && NAMES.test(name) ? match : null;
}

const LONG_NAMES = escaped.filter((name) => name.includes(" ")).join("|");
const IN_BYLINE = new RegExp(`(?:^|[\\s(/,|])(${AGENCY})(?![\\p{L}-])`, "u");
/** A byline may be set in capitals; a name of one word could then be anybody's. */
const IN_CAPITALS = new RegExp(`(?:^|[\\s(/,|])(${LONG_NAMES})(?![\\p{L}-])`, "iu");

const creditOfByline = (byline: string): string | undefined =>
  first(IN_BYLINE.exec(byline)) ?? first(IN_CAPITALS.exec(byline));
