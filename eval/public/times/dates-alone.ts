import type { AnnotatedTime } from "./timebank.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const MONTH = `(?:${MONTHS.join("|")})`;
const DATES = new RegExp(
  `\\b(?:(${MONTH})(?: (\\d{1,2}))?(?:,? (\\d{4}))?|(${DAYS.join("|")})|(today|yesterday|tomorrow)|((?:19|20)\\d{2}))\\b`,
  "gu",
);
const DAY = 86_400_000;

/** The naive baseline: months, days of the month, years, weekdays (the last one) and the words for the days around publication. */
export function datesAlone(text: string, published: string | null): AnnotatedTime[] {
  const day = published ? Date.parse(published.slice(0, 10)) : Number.NaN;
  const iso = (time: number): string => (Number.isNaN(time) ? "XXXX" : new Date(time).toISOString().slice(0, 10));
  return [...text.matchAll(DATES)].map((match) => {
    const [words, month, date, year, weekday, near] = match;
    const valueOf = (): string => {
      if (month !== undefined) {
        const inYear = `${year ?? published?.slice(0, 4) ?? "XXXX"}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}`;
        return date === undefined ? inYear : `${inYear}-${date.padStart(2, "0")}`;
      }
      if (weekday !== undefined) return iso(day - ((new Date(day).getUTCDay() - DAYS.indexOf(weekday) + 7) % 7) * DAY);
      if (near !== undefined) return iso(day + (near === "today" ? 0 : near === "tomorrow" ? DAY : -DAY));
      return words;
    };
    return { start: match.index, end: match.index + words.length, value: valueOf() };
  });
}
