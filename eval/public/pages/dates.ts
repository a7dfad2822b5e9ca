const DAY = String.raw`(\d{4}-\d{2}-\d{2})`;

/** Where pages tell programs the day of publication, each read by a pattern of its own and not by the program under test. */
const CARRIERS: readonly RegExp[] = [
  new RegExp(`"datePublished"\\s*:\\s*"${DAY}`, "u"),
  new RegExp(`<meta[^>]*\\b(?:property|name)=["']?article:published_time["']?[^>]*\\bcontent=["']?${DAY}`, "iu"),
  new RegExp(`<meta[^>]*\\bcontent=["']?${DAY}[^>]*\\b(?:property|name)=["']?article:published_time\\b`, "iu"),
  new RegExp(`\\bitemprop=["']?datePublished["']?[^>]*\\b(?:datetime|content)=["']?${DAY}`, "iu"),
  new RegExp(`\\b(?:datetime|content)=["']?${DAY}[^>]*\\bitemprop=["']?datePublished\\b`, "iu"),
  new RegExp(
    `<meta[^>]*\\bname=["']?(?:date|pubdate|parsely-pub-date|sailthru\\.date|dc\\.date\\.issued)["']?[^>]*\\bcontent=["']?${DAY}`,
    "iu",
  ),
];

/** The days that most of a page's carriers name; none where it carries none. An address with a day in it is one more. */
export function carriedDays(html: string, url: string): ReadonlySet<string> {
  const days = CARRIERS.flatMap((pattern) => pattern.exec(html)?.[1] ?? []);
  const inAddress = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\/|-|$)/u.exec(url);
  if (inAddress)
    days.push(
      inAddress
        .slice(1)
        .map((part) => part.padStart(2, "0"))
        .join("-"),
    );
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].flatMap(([day, count]) => (count === most ? [day] : [])));
}

/** A page without what it tells programs: its dates are to be read as a reader reads them. */
export const withoutStatements = (html: string): string =>
  html
    .replaceAll(/<script[^>]*>[\s\S]*?<\/script>/giu, "")
    .replaceAll(/<meta\b[^>]*>/giu, "")
    .replaceAll(/\s(?:datetime|itemprop|content|pubdate)=(?:"[^"]*"|'[^']*'|[^\s>]+)/giu, "");
