/** Months by name and abbreviation; an abbreviation alone is too little to be a month (see `FULL_MONTHS`). */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb", "febr"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((forms, month) => forms.map((form): [string, number] => [form, month])),
);

export const FULL_MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december".split(" "),
);

/** Months whose names are common words or first names, to be believed only beside a word that asks for a time. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set("march april may june august".split(" "));

/** Weekdays by name and abbreviation, Monday is 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ["monday", "mon"],
    ["tuesday", "tue", "tues"],
    ["wednesday", "wed", "weds"],
    ["thursday", "thu", "thur", "thurs"],
    ["friday", "fri"],
    ["saturday", "sat"],
    ["sunday", "sun"],
  ].flatMap((forms, day) => forms.map((form): [string, number] => [form, day])),
);

export const FULL_WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday tues thurs".split(" "),
);

/** Words after a weekday that make it a newspaper's or a thing's name ('the Sunday Times'). */
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set(
  "times telegraph mirror express mail herald post night star world sun people independent school league".split(" "),
);

/** Parts of the day as TIMEX3 writes them. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["mornings", "MO"],
  ["afternoon", "AF"],
  ["afternoons", "AF"],
  ["evening", "EV"],
  ["evenings", "EV"],
  ["night", "NI"],
  ["nights", "NI"],
  ["overnight", "NI"],
  ["midmorning", "MO"],
  ["midafternoon", "AF"],
]);

/** Seasons in the order of the year that begins in March; the code is TIMEX3's. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 0],
  ["springtime", 0],
  ["summer", 1],
  ["summertime", 1],
  ["autumn", 2],
  ["fall", 2],
  ["winter", 3],
  ["wintertime", 3],
]);
