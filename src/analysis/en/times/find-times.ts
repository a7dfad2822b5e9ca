import type { Layout, Sentence } from "../../../model/analysis.ts";
import type { TimeExpression } from "../../../model/time.ts";
import { atomsOf, type Atom } from "./atoms.ts";
import { dayOf, format, pointAt, type Point, type Unit } from "./calendar.ts";
import { expressionAt } from "./compose.ts";
import { writeClock } from "./write-clock.ts";
import type { Clock, Match, Named, Reading, Scene } from "./match.ts";
import { roleOf } from "./role.ts";
import { isPeriod } from "./rules/periods.ts";
import { canStart } from "./starters.ts";
import { tenseAt, type Tense } from "./tense.ts";

/** A stretch longer than this is read in pieces, so that a text of one line stays cheap. */
const PIECE = 4000;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly match: Match;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/**
 * The time expressions of one article in the order of the text, none overlapping, resolved against `published` (ISO date or date-time;
 * null where unknown) and the text.
 */
export function findTimes(layout: Layout, published: string | null): TimeExpression[] {
  const found = layout.blocks.flatMap((block) => findIn(layout, block.start, block.end));
  const day = publishedDay(published);
  const memory: Memory = { previous: null, previousDay: null, previousQuarter: null };
  const named: (Named | null)[] = found.map(() => null);
  const times: (TimeExpression | null)[] = found.map(() => null);
  const resolveAt = (index: number): void => {
    const one = found[index]!;
    const scene = sceneOf(layout, found, named, index, day, memory);
    const outcome = resolve(one.match, scene);
    if (outcome === null) return;
    const words = layout.text.slice(one.start, one.end);
    const reading = typeof outcome === "string" ? null : outcome;
    const value = typeof outcome === "string" ? outcome : valueOf(outcome);
    times[index] = {
      start: one.start,
      end: one.end,
      value,
      ...(reading?.anchor !== undefined && { anchor: reading.anchor }),
      rule: one.match.rule,
      ...placing(layout, one, value, scene),
    };
    if (reading) {
      named[index] = { point: reading.point, words, sentence: one.sentence };
      if (!COMPARISONS.has(one.match.rule)) remember(memory, named[index]);
    }
  };
  found.forEach(({ match }, index) => {
    if (!waits(match)) resolveAt(index);
  });
  found.forEach(({ match }, index) => {
    if (!waits(match)) return;
    restore(memory, named, index);
    resolveAt(index);
  });
  return times.filter((time) => time !== null);
}

/** What a value in the calendar is to the clause around it. */
function placing(layout: Layout, one: Found, value: string, scene: Scene): Pick<TimeExpression, "tense" | "role"> {
  if (value.startsWith("P") || value.startsWith("X")) return {};
  const { start, end } = one;
  const opening = layout.text.slice(start, start + 8).toLowerCase();
  const tenseOf = opening.startsWith("earlier") ? "past" : opening.startsWith("later ") ? "future" : scene.tense();
  const role = roleOf(layout, layout.sentences[one.sentence], { start, end, value }, indexOf(layout.tokens, start));
  return { ...(tenseOf !== "none" && { tense: tenseOf }), ...(role && { role }) };
}

/** Rules that name the year before only to compare: what the text speaks of stays as it was. */
const COMPARISONS: ReadonlySet<string> = new Set(["year-earlier", "distance", "ago", "previous"]);

/** Whether an expression needs the days or years that its sentence names after it. */
const waits = (match: Match): boolean =>
  match.meaning.kind === "clock" ||
  match.rule === "holiday" ||
  match.rule === "part of the day" ||
  match.rule === "in the day";

function publishedDay(published: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? "");
  return match ? dayOf(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
}

function findIn(layout: Layout, start: number, end: number): Found[] {
  const found: Found[] = [];
  for (let from = start; from < end;) {
    const to = pieceEnd(layout.text, from, end);
    const atoms = atomsOf(layout.text, from, to);
    for (let i = 0; i < atoms.length;) {
      const match = canStart(atoms[i]!) ? expressionAt(atoms, i) : null;
      if (!match) {
        i++;
        continue;
      }
      found.push(placed(layout, atoms, i, match));
      i = match.to;
    }
    from = to;
  }
  return found;
}

function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= PIECE) return end;
  const space = text.lastIndexOf(" ", from + PIECE);
  return space > from ? space + 1 : from + PIECE;
}

function placed(layout: Layout, atoms: readonly Atom[], from: number, match: Match): Found {
  const start = atoms[from]!.start;
  return { start, end: atoms[match.to - 1]!.end, match, sentence: indexOf(layout.sentences, start) };
}

/** Index of the last of the ordered ranges that begins at or before `offset`; 0 where none does. */
function indexOf(ranges: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, ranges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ranges[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Memory {
  previous: Named | null;
  previousDay: Named | null;
  previousQuarter: Named | null;
}

function remember(memory: Memory, named: Named): void {
  memory.previous = named;
  if (named.point.unit === "day") memory.previousDay = named;
  if (isPeriod(named.point)) memory.previousQuarter = named;
}

/** Puts the memory back to what was named before the expression at `index`. */
function restore(memory: Memory, named: readonly (Named | null)[], index: number): void {
  memory.previous = memory.previousDay = memory.previousQuarter = null;
  for (let i = index - 1; i >= 0 && i > index - 30; i--) {
    const one = named[i];
    if (!one) continue;
    memory.previous ??= one;
    if (one.point.unit === "day") memory.previousDay ??= one;
    if (isPeriod(one.point)) memory.previousQuarter ??= one;
  }
}

function sceneOf(
  layout: Layout,
  found: readonly Found[],
  named: readonly (Named | null)[],
  index: number,
  published: number | null,
  memory: Memory,
): Scene {
  const one = found[index]!;
  return {
    published,
    ...memory,
    tense: () => tense(layout, layout.sentences[one.sentence], one.start),
    nearby: (unit) => nearby(named, index, one.sentence, unit),
  };
}

function tense(layout: Layout, sentence: Sentence | undefined, offset: number): Tense {
  return sentence ? tenseAt(layout.tokens, sentence, indexOf(layout.tokens, offset)) : "none";
}

function nearby(named: readonly (Named | null)[], index: number, sentence: number, unit: Unit): Named | null {
  for (let distance = 1; distance < 8; distance++) {
    for (const at of [index - distance, index + distance]) {
      const one = named[at];
      if (one?.sentence === sentence && one.point.unit === unit) return one;
    }
  }
  return null;
}

function resolve({ meaning }: Match, scene: Scene): Reading | string | null {
  switch (meaning.kind) {
    case "fixed":
      return meaning.value;
    case "calendar":
      return meaning.resolve(scene);
    case "clock": {
      const day = scene.nearby("day") ?? scene.previousDay;
      const point: Point | null = day?.point ?? (scene.published === null ? null : pointAt(scene.published, "day"));
      return point
        ? { point, clock: meaning.clock, anchor: day?.words ?? "published" }
        : writeClock("XXXX-XX-XX", meaning.clock, 0);
    }
  }
}

function valueOf({ point, clock, part }: Reading): string {
  const value = format(point);
  if (clock) return withClock(value, clock, point);
  return part === undefined ? value : `${value}T${part}`;
}

const withClock = (value: string, clock: Clock, point: Point): string =>
  point.unit === "day" ? writeClock(value, clock, point.at) : value;
