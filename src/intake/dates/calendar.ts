/** English names of the months, with their short forms, from January. */
export const MONTHS: readonly string[] = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

export const MONTH_PATTERN =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

export const WEEKDAY_PATTERN =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";

/**
 * Offsets from UTC of the abbreviations that mean one zone. 'IST', 'CST' in China, 'BST' in Bangladesh and the like name
 * several: of those only the ones that news prints in one sense are here, the others leave the zone unknown.
 */
export const ZONE_OFFSETS: ReadonlyMap<string, string> = new Map([
  ["z", "Z"],
  ["utc", "Z"],
  ["gmt", "Z"],
  ["bst", "+01:00"],
  ["wet", "+00:00"],
  ["west", "+01:00"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["eet", "+02:00"],
  ["eest", "+03:00"],
  ["msk", "+03:00"],
  ["pkt", "+05:00"],
  ["sgt", "+08:00"],
  ["hkt", "+08:00"],
  ["jst", "+09:00"],
  ["kst", "+09:00"],
  ["aest", "+10:00"],
  ["aedt", "+11:00"],
  ["nzst", "+12:00"],
  ["nzdt", "+13:00"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
  ["akst", "-09:00"],
  ["akdt", "-08:00"],
  ["hst", "-10:00"],
]);

/** Zones that the season decides: their offset in winter, in hours. Summer time as in the United States. */
export const SEASONAL_ZONES: ReadonlyMap<string, number> = new Map([
  ["et", -5],
  ["ct", -6],
  ["mt", -7],
  ["pt", -8],
]);

/** Zones of countries that write the month first ('3/7/2012' is 7 March). */
export const MONTH_FIRST_ZONES: ReadonlySet<string> = new Set([
  "et",
  "est",
  "edt",
  "ct",
  "cdt",
  "mt",
  "mst",
  "mdt",
  "pt",
  "pst",
  "pdt",
  "akst",
  "akdt",
  "hst",
]);
