const STAMP_WORDS =
  /\b(?:date|dateline|updated?|last|first|published|posted|article|story|modified|created|added|on|at|by|the|of|hrs?|hours?|am|pm|a\.? ?m|p\.? ?m|gmt|utc|bst|ist|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|eet|et|pt|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|st|nd|rd|th|p|a|t|z)\b/gu;
const LONGEST_STAMP = 90;

/** Whether a line is only a date of publication or change: with its date words and digits gone, nothing is left but an outlet's letters. */
export function isStamp(line: string): boolean {
  if (line.length > LONGEST_STAMP || !/\d/u.test(line)) return false;
  const lower = line.toLowerCase();
  const dated =
    /\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:updated|published|posted)\b|\d{1,2}:\d{2}/u.test(lower);
  if (!dated) return false;
  const rest = lower
    .replace(/\d+/gu, " ")
    .replace(STAMP_WORDS, " ")
    .replace(/[^\p{L}]+/gu, "");
  return rest.length === 0 || (rest.length <= 4 && /^\p{Lu}{2,4}\b/u.test(line));
}
