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

/** A TIMEX3 value for people: '3 July 2025, 10:00 (-04:00)', 'July 2025', 'summer 2025'; what it does not know stays as it is. */
export function timeLabel(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value);
  if (day) {
    const [, year, month, date, clock, zone] = day;
    const label = `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
    return clock ? `${label}, ${clock}${zone ? ` (${zone === "Z" ? "UTC" : zone})` : ""}` : label;
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return `${MONTHS[Number(month[2]) - 1] ?? month[2]} ${month[1]}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${SEASONS[season[2]!]} ${season[1]}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  return week ? `week ${Number(week[2])} of ${week[1]}` : value;
}
