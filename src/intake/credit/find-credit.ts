import { AGENCIES, NAMES_OF_PEOPLE } from "./agencies.ts";

const DASH = "[-–—]";
const KNOWN: ReadonlySet<string> = new Set(AGENCIES);

/** An agency at the very head of a report, where anybody's name may stand: 'Reuters —'. */
const AT_HEAD = new RegExp(`^([^\\n:–—-]{2,40}?)\\s?(?:${DASH}|:)\\s`, "u");

/** Where an agency stands at the head of a report: 'LIMA, May 3 (AFP) -', 'Reuters —', 'LIMA — (UPI) —'. */
const DATELINES: readonly RegExp[] = [
  new RegExp(`^[^\\n]{0,90}?\\(([^()\\n]{2,40})\\)\\s?(?:${DASH}|:|\\.\\s)`, "u"),
  AT_HEAD,
  new RegExp(`^\\p{Lu}[^\\n.]{0,60}?${DASH}\\s?\\(?([^()\\n–—:-]{2,40}?)\\)?\\s?(?:${DASH}|:)`, "u"),
];

/** A line that is the credit and nothing else: '(AFP)', '- Reuters', 'AP/Xinhua', 'Source: PTI'. */
const ALONE = new RegExp(
  `^(?:${DASH}{1,2}\\s?)?\\(?(?:(?:source|via|credit|agency|agencies|©|copyright|\\(c\\)):?\\s*)?(?:\\d{4},?\\s)?([^()]{2,60}?)\\)?\\.?$`,
  "iu",
);

/** Words that a line at the end gives credit with; without them it is not looked at further. */
const GIVES_CREDIT =
  /contributed (?:to|reporting)|with (?:files|reports?|reporting|inputs?|additional reporting|material|information) (?:from|by)|copyright|©|\(c\)/iu;

const HEAD_LINES = 8;
const TAIL_LINES = 4;
const REACH = 20_000;
const LONGEST_BYLINE = 1000;

/**
 * The agency that an article credits, as printed; undefined where it credits none. A report that only mentions an agency
 * ('the minister told Reuters') does not credit it.
 */
export function findCredit(text: string, byline: string | undefined): string | undefined {
  const head = linesOf(text.slice(0, REACH)).slice(0, HEAD_LINES);
  for (const line of head) {
    const credit = inDateline(line.slice(0, 160));
    if (credit !== undefined) return credit;
  }
  const fromByline = byline === undefined ? undefined : inByline(byline);
  if (fromByline !== undefined) return fromByline;
  const tail = linesOf(text.slice(-REACH)).slice(-TAIL_LINES).toReversed();
  return firstOf([...head, ...tail], standingAlone) ?? firstOf(tail, inClosing);
}

const linesOf = (text: string): string[] => text.split("\n").flatMap((line) => line.trim() || []);

function firstOf(lines: readonly string[], find: (line: string) => string | undefined): string | undefined {
  for (const line of lines) {
    const credit = find(line);
    if (credit !== undefined) return credit;
  }
  return undefined;
}

function inDateline(line: string): string | undefined {
  for (const pattern of DATELINES) {
    const name = pattern.exec(line)?.[1]?.trim();
    if (name === undefined || !KNOWN.has(name)) continue;
    // 'Petra: I heard it creak' tells who speaks.
    if (pattern !== AT_HEAD || !NAMES_OF_PEOPLE.has(name)) return name;
  }
  return undefined;
}

function standingAlone(line: string): string | undefined {
  const names = line.length > 80 ? undefined : ALONE.exec(line)?.[1];
  // A name that people bear is a credit only with a sign of one.
  if (names !== undefined && NAMES_OF_PEOPLE.has(names) && names.length > line.length - 2) return undefined;
  return names?.split(/\s?(?:\/|,|&|\band\b)\s?/u).every((name) => KNOWN.has(name)) ? names : undefined;
}

/** 'The Associated Press contributed to this report', '— With files from Reuters', 'Copyright 2012 AFP'. */
function inClosing(line: string): string | undefined {
  const end = line.slice(-400);
  if (!GIVES_CREDIT.test(end)) return undefined;
  const contributed = pattern(
    "contributed",
    (agency) => `(?<![\\p{L}])(${agency})(?:['’]s?)?(?:\\s[^.\\n]{0,80}?)?\\s[Cc]ontributed\\s`,
  );
  const given = pattern(
    "given",
    (agency) =>
      `(?:\\s(?:[Ff]rom|[Bb]y)|[Cc]opyright|COPYRIGHT|©|\\([Cc]\\))\\s?(?:©\\s?|\\([Cc]\\)\\s?)?(?:\\d{4},?\\s?)?(?:[Bb]y\\s)?(${agency})(?![\\p{L}])`,
  );
  return agencyIn(end, contributed) ?? agencyIn(end, given);
}

function inByline(byline: string): string | undefined {
  const found = agencyIn(
    byline.slice(0, LONGEST_BYLINE),
    pattern("byline", (agency) => `(?:^|[\\s(/,|])(${agency})(?![\\p{L}-])`),
  );
  if (found !== undefined) return found;
  // A byline may be set in capitals; a name of one word could then be anybody's.
  const capitals = AGENCIES.find((name) => name.includes(" ") && byline.includes(name.toUpperCase()));
  return capitals?.toUpperCase();
}

/** The first agency that a pattern finds and that is no part of somebody's name. */
function agencyIn(words: string, credits: RegExp): string | undefined {
  for (const { 0: whole, 1: name = "", index } of words.matchAll(credits)) {
    const start = index + whole.indexOf(name);
    if (!NAMES_OF_PEOPLE.has(name) || !hasNameBeside(words, start, start + name.length)) return name;
  }
  return undefined;
}

/** Words with a capital that may stand beside an agency's name in a credit. */
const NOT_OF_A_NAME =
  "News|Agency|Staff|Wire|Newswires?|Bureau|Service|Reporters?|Writers?|Correspondents?|Contributed";
const NAME_AFTER = new RegExp(`^\\s(?!(?:${NOT_OF_A_NAME})(?![\\p{L}]))\\p{Lu}`, "u");
const NAME_BEFORE =
  /(?<![\p{L}])(?!(?:By|From|With|Source|Via|Credit|Copyright|COPYRIGHT|The)\s)\p{Lu}[\p{L}.'’-]{0,30}\s$/u;

/** Whether a given name or a surname stands beside this one: 'Petra Holm'. */
const hasNameBeside = (words: string, start: number, end: number): boolean =>
  NAME_AFTER.test(words.slice(end, end + 40)) || NAME_BEFORE.test(words.slice(Math.max(0, start - 40), start));

const patterns = new Map<string, RegExp>();

/** A pattern with every agency's name in it; made when it is first needed, since it takes longer than most articles. */
function pattern(name: string, around: (agency: string) => string): RegExp {
  const made = patterns.get(name);
  if (made) return made;
  const names = AGENCIES.map((agency) => agency.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const longestFirst = names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const fresh = new RegExp(around(`(?:${longestFirst.join("|")})`), "gu");
  patterns.set(name, fresh);
  return fresh;
}
