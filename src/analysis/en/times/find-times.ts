import type { Layout } from "../../../model/analysis.ts";
import type { TimeExpression } from "../../../model/time.ts";
import { publishedAnchor } from "./anchor.ts";
import { dayOf, firstDay, format, type Point } from "./calendar.ts";
import { isOfPlay } from "./clock-of-play.ts";
import type { Match, Named, Reading, Scene } from "./match.ts";
import { roleOf } from "./role.ts";
import { lastFrom, scan, type Found } from "./scan.ts";
import { sceneOf } from "./scene.ts";
import { writeClock } from "./write-clock.ts";

/**
 * The time expressions of one article in the order of the text, none overlapping, resolved against `published` (ISO date or date-time;
 * null where unknown) and the text. The grammar is our own: chrono-node 2 took about ten times as long and overlapped three in four of the
 * expressions that an editor marks, without durations, sets, seasons and anchors in the text.
 */
export function findTimes(layout: Layout, published: string | null): TimeExpression[] {
  const found = scan(layout);
  const day = publishedDay(published);
  const named: (Named | null)[] = found.map(() => null);
  const times: (TimeExpression | null)[] = found.map(() => null);
  const resolveAt = (index: number): void => {
    const one = found[index]!;
    const scene = sceneOf(layout, found, named, index, day);
    const outcome = resolve(layout, one, scene);
    if (outcome === null) return;
    times[index] = expressionOf(layout, one, outcome, scene);
    if (typeof outcome === "string") return;
    named[index] = { point: outcome.point, words: layout.text.slice(one.start, one.end), sentence: one.sentence };
  };
  const indices = found.map((_, index) => index);
  for (const index of indices) if (!waits(found[index]!.match)) resolveAt(index);
  for (const index of indices) if (waits(found[index]!.match)) resolveAt(index);
  return times.filter((time) => time !== null);
}

const WAITING: ReadonlySet<string> = new Set(["holiday", "part of the day", "in the day"]);

/** Days between the years 1000 and 9999, which four digits can write. */
const [FIRST, LAST] = [-354_285, 2_932_896];

/** Whether an expression needs the days or years that its sentence names after it. */
const waits = ({ meaning, rule }: Match): boolean => meaning.kind === "clock" || WAITING.has(rule);

function publishedDay(published: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? "");
  return match ? dayOf(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
}

function expressionOf(layout: Layout, one: Found, outcome: Reading | string, scene: Scene): TimeExpression {
  const { start, end, match } = one;
  const value = typeof outcome === "string" ? outcome : valueOf(outcome);
  const anchor = typeof outcome === "string" ? undefined : outcome.anchor;
  const placing = value.startsWith("P") || value.startsWith("X") ? {} : placingOf(layout, one, value, scene);
  return { start, end, value, ...(anchor !== undefined && { anchor }), rule: match.rule, ...placing };
}

/** What a value of the calendar is to the clause around it. */
function placingOf(
  layout: Layout,
  { start, end, sentence }: Found,
  value: string,
  scene: Scene,
): Pick<TimeExpression, "tense" | "role"> {
  const tense = tenseOf(layout.text.slice(start, end), scene);
  const role = roleOf(layout, layout.sentences[sentence], { start, end, value }, lastFrom(layout.tokens, start));
  return { ...(tense && { tense }), ...(role && { role }) };
}

const EARLIER = /^earlier\b/iu;
const LATER = /^later\s+(?:this|next)\b/iu;

/** The tense that the expression's own first words give ('earlier this week', 'later this year'), else that of its clause. */
function tenseOf(words: string, scene: Scene): TimeExpression["tense"] {
  if (EARLIER.test(words)) return "past";
  if (LATER.test(words)) return "future";
  const tense = scene.tense();
  if (tense === "none") return undefined;
  return tense === "past" ? "past" : "future";
}

function resolve(layout: Layout, one: Found, scene: Scene): Reading | string | null {
  const { meaning, rule } = one.match;
  if (meaning.kind === "fixed") return meaning.value;
  if (meaning.kind === "calendar") return meaning.resolve(scene);
  const { clock } = meaning;
  if (rule === "bare clock" && isOfPlay(layout, one)) return `PT${clock.hour}M${clock.minute ?? 0}S`;
  const day = scene.nearby("day") ?? (isAlone(layout, one) ? null : scene.previousDay());
  if (day) return { point: day.point, clock, anchor: day.words };
  if (scene.published === null) return writeClock("XXXX-XX-XX", clock, 0);
  const point: Point = { unit: "day", at: scene.published };
  return { point, clock, anchor: publishedAnchor(scene.published) };
}

/** Whether a clock is a line of its own, as over the pieces of a report that goes on through the day: it is of the day of publication. */
function isAlone(layout: Layout, { start, end }: Found): boolean {
  const block = layout.blocks[lastFrom(layout.blocks, start)];
  return block !== undefined && block.end - block.start <= end - start + 2;
}

function valueOf({ point, clock, part }: Reading): string {
  const day = firstDay(point);
  if (!(day > FIRST && day < LAST)) return "XXXX";
  const value = format(point);
  if (clock) return point.unit === "day" ? writeClock(value, clock, point.at) : value;
  return part === undefined ? value : `${value}T${part}`;
}
