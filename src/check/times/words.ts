export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\b\\.?(?:\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?\\b)?`, "iu");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}\\b`, "iu");

/** The month that words name, 1 for January, and its day where they give one. */
export function monthIn(words: string): { readonly month: number; readonly day?: number } | undefined {
  const [, before, after] = DAY_FIRST.exec(words) ?? [];
  if (after !== undefined) return { month: numberOf(after), day: Number(before) };
  const [, name, day] = MONTH_FIRST.exec(words) ?? [];
  if (name === undefined) return undefined;
  return { month: numberOf(name), ...(day !== undefined && { day: Number(day) }) };
}

const numberOf = (month: string): number => MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
