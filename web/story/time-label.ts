const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SEASONS: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const PARTS: Readonly<Record<string, string>> = {
  MO: "morning",
  MI: "midday",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  DT: "daytime",
};
const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T(?:(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:?\d\d)?|(MO|MI|AF|EV|NI|DT)))?$/;

/**
 * A TIMEX3 value for people: '3 July 2025, 10:00 (-04:00)', '3 July 2025, morning', 'July 2025', 'summer 2025'; what it does
 * not know stays as it is.
 */
export function timeLabel(value: string): string {
  const [from, to, ...more] = value.split("/");
  if (from && to && more.length === 0) return `${timeLabel(from)} – ${timeLabel(to)}`;
  const day = DAY.exec(value);
  if (day) {
    const [, year, month, date] = day;
    const clock = clockLabel(value);
    return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}${clock ? `, ${clock}` : ""}`;
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return `${MONTHS[Number(month[2]) - 1] ?? month[2]} ${month[1]}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${SEASONS[season[2]!]} ${season[1]}`;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) return `${week[3] ? "weekend of " : ""}week ${Number(week[2])} of ${week[1]}`;
  return /^\d{3}$/.test(value) ? `${value}0s` : value;
}

/** The time of day in a value: '10:00 (-04:00)', 'morning'; empty where it has none. */
export function clockLabel(value: string): string {
  const [, , , , clock, zone, part] = DAY.exec(value) ?? [];
  if (part) return PARTS[part] ?? part;
  return clock ? `${clock}${zone ? ` (${zone === "Z" ? "UTC" : zone})` : ""}` : "";
}
