/** The day of a feast in a year: a fixed date, the nth weekday of a month (from its end where negative), or days from Easter. */
export type Feast =
  | { readonly month: number; readonly day: number; readonly year?: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

/** Named days, their words in lower case without marks; months count from 0, Monday is 0. */
export const HOLIDAYS: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ["new year s eve", { month: 11, day: 31 }],
  ["new year s day", { month: 0, day: 1 }],
  ["new years eve", { month: 11, day: 31 }],
  ["new years day", { month: 0, day: 1 }],
  ["martin luther king day", { month: 0, weekday: 0, nth: 3 }],
  ["valentine s day", { month: 1, day: 14 }],
  ["valentines day", { month: 1, day: 14 }],
  ["presidents day", { month: 1, weekday: 0, nth: 3 }],
  ["st patrick s day", { month: 2, day: 17 }],
  ["international women s day", { month: 2, day: 8 }],
  ["april fools day", { month: 3, day: 1 }],
  ["earth day", { month: 3, day: 22 }],
  ["anzac day", { month: 3, day: 25 }],
  ["may day", { month: 4, day: 1 }],
  ["victory day", { month: 4, day: 9 }],
  ["mother s day", { month: 4, weekday: 6, nth: 2 }],
  ["memorial day", { month: 4, weekday: 0, nth: -1 }],
  ["father s day", { month: 5, weekday: 6, nth: 3 }],
  ["juneteenth", { month: 5, day: 19 }],
  ["canada day", { month: 6, day: 1 }],
  ["independence day", { month: 6, day: 4 }],
  ["fourth of july", { month: 6, day: 4 }],
  ["july fourth", { month: 6, day: 4 }],
  ["bastille day", { month: 6, day: 14 }],
  ["labor day", { month: 8, weekday: 0, nth: 1 }],
  ["columbus day", { month: 9, weekday: 0, nth: 2 }],
  ["halloween", { month: 9, day: 31 }],
  ["guy fawkes night", { month: 10, day: 5 }],
  ["bonfire night", { month: 10, day: 5 }],
  ["veterans day", { month: 10, day: 11 }],
  ["armistice day", { month: 10, day: 11 }],
  ["remembrance day", { month: 10, day: 11 }],
  ["election day", { month: 10, weekday: 0, nth: 1, plus: 1 }],
  ["thanksgiving", { month: 10, weekday: 3, nth: 4 }],
  ["thanksgiving day", { month: 10, weekday: 3, nth: 4 }],
  ["black friday", { month: 10, weekday: 3, nth: 4, plus: 1 }],
  ["cyber monday", { month: 10, weekday: 3, nth: 4, plus: 4 }],
  ["christmas", { month: 11, day: 25 }],
  ["christmas eve", { month: 11, day: 24 }],
  ["christmas day", { month: 11, day: 25 }],
  ["boxing day", { month: 11, day: 26 }],
  ["easter", { easter: 0 }],
  ["easter sunday", { easter: 0 }],
  ["easter monday", { easter: 1 }],
  ["good friday", { easter: -2 }],
  ["palm sunday", { easter: -7 }],
  ["ash wednesday", { easter: -46 }],
  ["maundy thursday", { easter: -3 }],
  ["pentecost", { easter: 49 }],
  ["9 / 11", { month: 8, day: 11, year: 2001 }],
]);

/** The first words of the named days. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(" ", 1)[0]!));
