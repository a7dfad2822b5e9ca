const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words before a bare clock that ask for a time of day. */
export const ASKS = words("at by until till about around from since before after between and approximately @");

/** Words that name a portion of a stretch ('the end of'). */
export const PORTION_OF = words("end beginning start middle close rest remainder turn eve first second early latter");

/** Words that blur or bound an amount or a clock. */
export const ROUGH = words(
  "about around nearly almost approximately roughly just over under exactly up more less fewer no at shortly immediately",
);

/** Words that stand beside the date of a report. */
export const HEADER_WORDS = words(
  "published updated posted created modified last first by on at time date edition story filed",
);

/** Words before a year that place something in it. */
export const ADVERBIAL = words(
  "in since of by until till from to through during for early late mid before after between around about and or than as ( ,",
);

/** Words before a month that ask for a time. */
export const BEFORE_MONTH = words(
  "in since of by until till from to through during for this last next early late mid before after between and or around about every each past previous late-",
);

/** Words between a count and its unit ('two full years'). */
export const FILLERS = words(
  "more full long straight consecutive successive whole additional extra short further calendar working business other solid",
);

/** Words before a plural unit that make it a duration ('for years'). */
export const BEFORE_BARE = words(
  "for after in within over of just only the past last recent coming next many these following during with about than mere by took spent spend take takes lasted was were and or from last latest previous early until through throughout",
);

/** Words after a plural unit that make it a duration ('years ago'). */
export const AFTER_BARE = words("ago after before later earlier of and since");

/** Words before a plural unit that make it something else ('these days', 'working hours'). */
export const NOT_BARE_BEFORE = words(
  "these those early late most some all other both dark golden final recent olden our his her their my its good bad better teenage office working opening business",
);

/** Words that place a stretch beside the present ('the past weeks'). */
export const STRETCH = words(
  "past last next coming recent previous preceding following first final latest ensuing intervening",
);

/** Words before a season that ask for a time. */
export const BEFORE_SEASON = words(
  "in by during until till since through throughout for early late mid each every of - and or over before after",
);

/** Words before an amount that bound it ("over two years ago"). */
export const BOUNDING = words("over least");

/** Words that name an edge or a part of a unit ('the end of the year'). */
export const EDGES = words("end beginning start middle close rest remainder half part turn early later course");

/** Words before four digits that make them a year. */
export const ASKS_FOR_YEAR = words(
  "in since of by until till from to through during for early late mid before after between the around about circa and or year autumn spring summer winter fall season",
);
