import type { StoryContext } from "../context.ts";
import type { PlacedTime } from "../placed.ts";
import { termOf } from "../points/terms.ts";
import type { FoundConflict } from "./found.ts";
import { kinOf, namesEvent } from "./kin.ts";
import { pairsOf } from "./pairs-of.ts";
import { compare, passageOf, type Statement, type Statements } from "./statements.ts";

/** Hours of the parts of a day, from and to. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["MO", [0, 12]],
  ["AF", [12, 19]],
  ["EV", [16, 24]],
  ["NI", [17, 30]],
]);
/** The weight of what two clauses must share beside their verb to be of one event. */
const SHARED = 4;
/** The same where both give the day too. */
const SHARED_OF_DAY = 2;
/** Days further apart are those of two events. */
const NEAR_DAYS = 3;
const DAY = 86_400_000;
/** What clauses must share beside the event where they share one alone. */
const SHARED_ALONE = 6;
/** What a clause must share with the one of the odd day to be set against it too, once another clause is. */
const ECHO = 4;
const SHARED_EVENTS = 2;
/** Years further apart are those of two events; clauses so much alike are of one. */
const NEAR_YEARS = 3;
const ALIKE = { events: SHARED_EVENTS, ofBoth: 0.3, shared: 10 };
/** Of what is to come there is one date at a time. */
const ALIKE_PLANS = { events: 1, ofBoth: 0.35, shared: 2 };
/** A plan told in few words is all in a clause that tells more of it. */
const WITHIN = { ofOne: 0.7, shared: 5 };
/** Times closer than this are the same but for rounding; those further apart are of two events. */
const LEAST_MINUTES = 15;
const MOST_MINUTES = 180;
const REPORTING = new Set([
  "say",
  "said",
  "told",
  "announc",
  "condemn",
  "post",
  "updat",
  "publish",
  "report",
  "confirm",
  "state",
  "add",
]);

interface Timed {
  readonly time: PlacedTime;
  readonly statement: Statement;
}

/** The conflicts of time: of the clock in different zones, of the part of the day, and of the day. */
export function findTimeConflicts(context: StoryContext, statements: Statements): FoundConflict[] {
  const timed = context.times.flatMap((time): Timed[] => {
    const statement = statements.around(time.article, time.found);
    return statement ? [{ time, statement }] : [];
  });
  return [
    ...findOtherZones(context, timed, statements),
    ...findOtherDays(context, timed, statements),
    ...findOtherDates(context, timed, statements),
    ...findOtherClocks(context, timed, statements),
    ...findOtherParts(context, timed, statements),
  ];
}

/**
 * Rule 'other-zone': one article gives as local time the very minute that another gives in a zone of its own: the one took the other's
 * figure over without its zone. Rule 'other-part-of-day': a third article puts the same event into a part of the day without that minute.
 */
function findOtherZones(context: StoryContext, timed: readonly Timed[], statements: Statements): FoundConflict[] {
  const { story } = context;
  const conflict = (rule: string, x: Timed, y: Timed): FoundConflict => ({
    kind: "time",
    rule,
    a: passageOf(story, x.statement),
    b: passageOf(story, y.statement),
  });
  const found: FoundConflict[] = [];
  for (const local of timed) {
    const minute = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/u.exec(local.time.found.value);
    const { text } = story[local.time.article]!.analysis;
    if (!minute || !/^\W*local time\b/iu.test(text.slice(local.time.found.end, local.time.found.end + 16))) {
      if (!minute || !/local time/iu.test(text.slice(local.time.found.start, local.time.found.end))) continue;
    }
    if (Number(minute[3]) % 15 === 0) continue;
    const zoned = timed.filter(
      ({ time }) =>
        time.article !== local.time.article &&
        time.found.value.startsWith(minute[0]) &&
        /(?:Z|[+-]\d{2}:?\d{2})$/u.test(time.found.value),
    );
    for (const other of zoned) found.push(conflict("other-zone", local, other));
    for (const other of timed) {
      const part = /^(\d{4}-\d{2}-\d{2})T(MO|AF|EV|NI)$/u.exec(other.time.found.value);
      if (!part || part[1] !== minute[1] || other.time.article === local.time.article) continue;
      const [from, to] = PARTS.get(part[2]!)!;
      const hour = Number(minute[2]);
      if (hour >= from && hour < to) continue;
      if (zoned.some((one) => isOfSameEvent(other.statement, one.statement, statements)))
        found.push(conflict("other-part-of-day", local, other));
    }
  }
  return found;
}

/** Whether two clauses tell of the same event by the same words: a shared event and a shared name or thing. */
function isOfSameEvent(a: Statement, b: Statement, { weigh }: Statements): boolean {
  const { events, shared } = compare(a, b, weigh);
  return events.length > 0 && shared > Math.max(...events.map(weigh));
}

/** Words before a day that make it the bound of a stretch of time, not the day of the event. */
const BOUNDING = new Set(["since", "until", "till", "before", "after", "by", "from"]);

/**
 * Rule 'other-day': two articles give, in clauses about the same event that share another ('foiled' an 'attack') and more, days that are near each
 * other but not the same. The day that one article alone gives is the odd one, and is set against every article that gives the other.
 */
function findOtherDays({ story }: StoryContext, timed: readonly Timed[], { weigh }: Statements): FoundConflict[] {
  const dated = timed.flatMap(({ time, statement }) => {
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(time.found.value)?.[0];
    const lead = statement.tokens.findLast((token) => token.end <= time.found.start)?.lower ?? "";
    const { modality } = statement.claim;
    const told = (modality === "happened" || modality === "planned") && !isReport(statement) && !BOUNDING.has(lead);
    const { text } = story[time.article]!.analysis;
    // 'This morning' hangs on the hour of publication; a day by its name or number does not.
    // 'Friday's meeting' tells the day of the meeting.
    if (modality === "planned" && /^['’]s\b/u.test(text.slice(time.found.end))) return [];
    const isNamed = !/\b(?:this|today|tonight|overnight|last)\b/iu.test(text.slice(time.found.start, time.found.end));
    const event = mainEvent(statement);
    return day !== undefined && told ? [{ day, at: Date.parse(day), statement, isNamed, event, modality }] : [];
  });
  const keyOf = ({ event, modality }: (typeof dated)[number]): string | undefined => event && `${event} ${modality}`;
  const pairs = [...pairsOf(dated, keyOf)].flatMap(([x, y]) => {
    const { event } = x;
    if (event === undefined || x.statement.article === y.statement.article || x.day === y.day) return [];
    if (Math.abs(x.at - y.at) > NEAR_DAYS * DAY) return [];
    const { events, shared } = compare(x.statement, y.statement, weigh);
    const told = events.length >= SHARED_EVENTS ? SHARED : SHARED_ALONE + weigh(event);
    return shared >= told ? [{ x, y }] : [];
  });
  const articlesOf = new Map<string, Set<number>>();
  for (const { day, statement } of pairs.flatMap(({ x, y }) => [x, y])) {
    articlesOf.set(day, (articlesOf.get(day) ?? new Set()).add(statement.article));
  }
  const found = pairs.flatMap(({ x, y }) => {
    const [left, right] = [articlesOf.get(x.day)!.size, articlesOf.get(y.day)!.size];
    if (Math.min(left, right) !== 1) return [];
    const [odd, other] = left <= right ? [x, y] : [y, x];
    return odd.isNamed && other.isNamed ? [{ odd, other }] : [];
  });
  const odds = new Map(found.map(({ odd, other }) => [`${dated.indexOf(odd)} ${other.day}`, { odd, day: other.day }]));
  const echoes = [...odds.values()].flatMap(({ odd, day }) => {
    const { event } = odd;
    return dated.flatMap((echo) => {
      if (echo.day !== day || echo.statement.article === odd.statement.article) return [];
      const { events, shared } = compare(odd.statement, echo.statement, weigh);
      return event !== undefined && events.includes(event) && shared >= ECHO ? [{ odd, other: echo }] : [];
    });
  });
  return [...found, ...echoes].map(({ odd, other }) => ({
    kind: "time",
    rule: "other-day",
    a: passageOf(story, odd.statement),
    b: passageOf(story, other.statement),
  }));
}

/**
 * Rule 'other-date': two articles give, in clauses that are alike in most, another month or year for what happened, or for what is planned, and neither
 * gives the date of the other.
 */
function findOtherDates({ story }: StoryContext, timed: readonly Timed[], { weigh }: Statements): FoundConflict[] {
  const countOf = new Map<Statement, number>();
  for (const { statement } of timed) countOf.set(statement, (countOf.get(statement) ?? 0) + 1);
  const dated = timed.flatMap(({ time, statement }) => {
    const date = /^\d{4}(?:-\d{2})?$/u.exec(time.found.value)?.[0];
    const alone = countOf.get(statement) === 1;
    const { modality } = statement.claim;
    return date !== undefined && alone && (modality === "happened" || modality === "planned")
      ? [{ date, statement, modality }]
      : [];
  });
  /** Whether an article gives a date for what happened, or for one of the events that are planned. */
  const gives = (article: number, date: string, planned: readonly string[] | undefined): boolean =>
    timed.some(
      ({ time, statement }) =>
        time.article === article &&
        time.found.value.startsWith(date) &&
        (!planned || (statement.claim.modality === "planned" && planned.some((event) => statement.events.has(event)))),
    );
  return [...pairsOf(dated, ({ date, modality }) => `${date.length} ${modality}`)].flatMap(
    ([x, y]): FoundConflict[] => {
      const [a, b] = [x.statement, y.statement];
      if (a.article === b.article || x.date === y.date) return [];
      if (Math.abs(Number(x.date.slice(0, 4)) - Number(y.date.slice(0, 4))) > NEAR_YEARS) return [];
      const { events, shared, ofA, ofB, ofBoth } = compare(a, b, weigh);
      const planned = x.modality === "planned" ? events : undefined;
      const least = planned ? ALIKE_PLANS : ALIKE;
      const alike = ofBoth >= least.ofBoth && shared >= least.shared;
      const within = planned && Math.max(ofA, ofB) >= WITHIN.ofOne && shared >= WITHIN.shared;
      if (events.length < least.events || !(alike || within)) return [];
      if (gives(a.article, y.date, planned) || gives(b.article, x.date, planned)) return [];
      return [{ kind: "time", rule: "other-date", a: passageOf(story, a), b: passageOf(story, b) }];
    },
  );
}

/**
 * Rule 'other-clock': two articles give, in clauses about the same event that share more, times of one day by the same clock that are minutes or a
 * few hours apart.
 */
function findOtherClocks({ story }: StoryContext, timed: readonly Timed[], { weigh }: Statements): FoundConflict[] {
  const clocked = timed.flatMap(({ time, statement }) => {
    const clock = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})((?:Z|[+-].*)?)$/u.exec(time.found.value);
    if (!clock || statement.claim.modality !== "happened" || isReport(statement)) return [];
    return [
      {
        key: `${clock[1]}${clock[4]}`,
        minute: Number(clock[2]) * 60 + Number(clock[3]),
        statement,
        article: time.article,
      },
    ];
  });
  return [...pairsOf(clocked, ({ key }) => key)].flatMap(([x, y]): FoundConflict[] => {
    const apart = Math.abs(x.minute - y.minute);
    if (x.article === y.article || apart < LEAST_MINUTES || apart > MOST_MINUTES) return [];
    const { events, shared } = compare(x.statement, y.statement, weigh);
    const event = mainEvent(x.statement);
    if (event === undefined || !events.includes(event) || shared - weigh(event) < SHARED) return [];
    return [{ kind: "time", rule: "other-clock", a: passageOf(story, x.statement), b: passageOf(story, y.statement) }];
  });
}

/** The hours of a value of a known day, from and to: those of a part of the day, or the one of a clock. */
function hoursOf(value: string): { day: string; from: number; to: number; isClock: boolean } | undefined {
  const [, day, part, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(?:(MO|AF|EV|NI)|(\d{2}):(\d{2}))$/u.exec(value) ?? [];
  if (day === undefined) return undefined;
  const clock = Number(hour) + Number(minute) / 60;
  const [from, to] = part === undefined ? [clock, clock] : PARTS.get(part)!;
  return { day, from, to, isClock: part === undefined };
}

/**
 * Rule 'other-part-of-day': two articles put the same event, in clauses that share more, into parts of one day that have no hour in common, or
 * the one into a part without the hour that the other gives.
 */
function findOtherParts({ story }: StoryContext, timed: readonly Timed[], { weigh }: Statements): FoundConflict[] {
  const placed = timed.flatMap(({ time, statement }) => {
    const hours = hoursOf(time.found.value);
    const told = statement.claim.modality === "happened" && !isReport(statement) && time.found.role === undefined;
    const event = mainEvent(statement);
    return hours && told && event !== undefined ? [{ hours, statement, event }] : [];
  });
  return [...pairsOf(placed, ({ hours, event }) => `${hours.day} ${event}`)].flatMap(([x, y]): FoundConflict[] => {
    const [a, b] = [x.statement, y.statement];
    if (a.article === b.article) return [];
    if (x.hours.isClock && y.hours.isClock) return [];
    if (x.hours.from < y.hours.to && y.hours.from < x.hours.to) return [];
    const { shared } = compare(a, b, weigh);
    if (shared - weigh(x.event) < SHARED_OF_DAY) return [];
    return [{ kind: "time", rule: "other-part-of-day", a: passageOf(story, a), b: passageOf(story, b) }];
  });
}

/** The event that a clause is about: its first verb that is no participle and stands after no comma, else its first. */
function mainEvent({ tokens }: Statement): string | undefined {
  const events = tokens.flatMap((token, i) => {
    const term = termOf(token);
    if (term === null || (token.tag !== "VERB" && !(namesEvent(term) && token.lower.endsWith("ed")))) return [];
    return [{ event: kinOf(term), main: !token.lower.endsWith("ing") && tokens[i - 1]?.text !== "," }];
  });
  return (events.find(({ main }) => main) ?? events[0])?.event;
}

/** Whether a clause tells of speaking: its day is the day of the speech. */
const isReport = (statement: Statement): boolean => REPORTING.has(mainEvent(statement) ?? "say");
