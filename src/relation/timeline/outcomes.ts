import type { Analysed } from "../../model/analysis.ts";
import type { Range } from "../../model/span.ts";
import type { Expected } from "../../model/time.ts";
import type { StoryContext } from "../context.ts";
import { publishedMoment, type Announced, type Announcement } from "./announcements.ts";
import { compare, contentOf, isNamed, type Content, type Shared } from "./content.ts";
import { dayOf } from "./moments.ts";
import type { Placement } from "./placements.ts";
import { AHEAD, ANNOUNCING, CALLED_OFF, DID_NOT, WAS } from "./words.ts";

/** What became of something announced, and the passage that tells. */
export interface Outcome {
  readonly outcome: Expected["outcome"];
  readonly by?: { readonly article: number; readonly passage: Range };
}

/** A sentence that may tell what became of something. */
interface Report {
  readonly article: number;
  readonly sentence: number;
  readonly passage: Range;
  readonly content: Content;
  /** Index of the token that tells that it was called off. */
  readonly off?: number;
}

/** Tells of announcements what became of them; prepared once for a story. */
export function outcomeTeller(
  context: StoryContext,
  placements: readonly Placement[],
  rarity: (word: string) => number,
): (announced: Announced) => Outcome {
  const byDay = happenedByDay(context, placements);
  const givenUp = callsOff(context);
  return ({ all }) => {
    const off = strongest(all, (one) => best(givenUp, one, rarity, context, false));
    if (off) return { outcome: "missed", by: off };
    const met = strongest(all, (one) => best(byDay.get(dayOf(one.due) ?? "") ?? [], one, rarity, context, true));
    return met ? { outcome: "met", by: met } : { outcome: "open" };
  };
}

interface Settled {
  readonly report: Report;
  readonly coverage: number;
}

function strongest(
  all: readonly Announcement[],
  settle: (one: Announcement) => Settled | undefined,
): Outcome["by"] | undefined {
  const [first] = all
    .flatMap((one) => settle(one) ?? [])
    .toSorted(
      (a, b) =>
        b.coverage - a.coverage ||
        a.report.article - b.report.article ||
        a.report.passage.start - b.report.passage.start,
    );
  return first && { article: first.report.article, passage: first.report.passage };
}

/** What the articles place as happened on each day, whole sentences, for the day of the report or one before. */
function happenedByDay({ story }: StoryContext, placements: readonly Placement[]): Map<string, Report[]> {
  const days = new Map<string, Report[]>();
  const ahead = new Set(
    placements
      .filter(({ modality }) => modality === "planned")
      .map(({ article, sentence }) => `${article} ${sentence}`),
  );
  for (const { article, sentence, value, modality, time, passage } of placements) {
    const day = dayOf(value);
    if (day === null || modality !== "happened" || time.found.tense === "future" || ahead.has(`${article} ${sentence}`))
      continue;
    const analysed = story[article]!;
    const report = {
      article,
      sentence,
      passage,
      content: contentOf(analysed.analysis, analysed.analysis.sentences[sentence]!),
    };
    const list = days.get(day);
    if (list) list.push(report);
    else days.set(day, [report]);
  }
  return days;
}

/** The sentences that say that something was cancelled or put off. */
function callsOff({ story }: StoryContext): Report[] {
  return story.flatMap((analysed, article) =>
    analysed.analysis.sentences.flatMap((sentence, index): Report[] => {
      const { tokens } = analysed.analysis;
      for (let i = sentence.from; i < sentence.to; i++) {
        if (!isCalledOff(tokens, i)) continue;
        const { start, end } = sentence;
        const passage = { start, end };
        return [{ article, sentence: index, passage, content: contentOf(analysed.analysis, passage), off: i }];
      }
      return [];
    }),
  );
}

function isCalledOff(tokens: Analysed["analysis"]["tokens"], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower;
  if (DID_NOT.has(lower) && next === "not") return wasToCome(tokens, at);
  const off = CALLED_OFF.has(lower) || ((lower === "called" || lower === "put") && next === "off");
  if (off) return !goesAhead(tokens, at);
  return (
    lower === "not" &&
    (next === "take" || next === "happen" || next === "materialize") &&
    tokens[at - 1]?.lower === "did"
  );
}

const BACK = 18;

/** Whether the words before tell that it 'was to come', 'were due to' or 'had been scheduled'. */
function wasToCome(tokens: Analysed["analysis"]["tokens"], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - BACK); i--) {
    if (/^[.!?]$/.test(tokens[i]!.text)) return false;
    if (!WAS.has(tokens[i - 1]!.lower)) continue;
    if (tokens[i]!.lower === "to" || ANNOUNCING.has(tokens[i]!.lower) || tokens[i]!.lower === "supposed") return true;
  }
  return false;
}

/** Whether the words just before a word put it into the future or in doubt. */
function goesAhead(tokens: Analysed["analysis"]["tokens"], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (AHEAD.has(tokens[i]!.lower)) return true;
  return false;
}

/**
 * Whether what is shared leaves little doubt: an act, enough of the whole, and the names that take part; where a name stands in the sentences
 * beside the report, a name or a second act in the report itself.
 */
function isFull(
  { content }: Announcement,
  report: Report,
  shared: Shared,
  coverage: number,
  { analysis }: Analysed,
): boolean {
  if (shared.acts.length === 0 || shared.coverage < coverage) return false;
  const wanted = Math.min(2, content.bearers.length);
  if (wanted === 0 || report.off !== undefined) return shared.acts.length > 1 || shared.names >= Math.max(1, wanted);
  if (shared.names >= wanted) return true;
  if (shared.names === 0 && shared.acts.length < 2) return false;
  const [first, last] = [
    analysis.sentences[Math.max(0, report.sentence - 2)],
    analysis.sentences[report.sentence + 2] ?? analysis.sentences.at(-1),
  ];
  const around = new Set(analysis.tokens.slice(first?.from, last?.to).map((token) => token.lower));
  return content.bearers.filter((bearer) => isNamed(bearer, around)).length >= wanted;
}

function best(
  reports: readonly Report[],
  announcement: Announcement,
  rarity: (word: string) => number,
  { story }: StoryContext,
  past: boolean,
): Settled | undefined {
  let found: Settled | undefined;
  for (const report of reports) {
    if (report.article === announcement.article) continue;
    const analysed = story[report.article]!;
    if (!isLater(analysed, story[announcement.article]!, announcement, past)) continue;
    const shared = compare(announcement.content, report.content, rarity);
    if (!isFull(announcement, report, shared, past ? 0.25 : 0.4, analysed)) continue;
    if (past ? !tellsPast(analysed, report, shared) : !isAbout(analysed, report, announcement, shared)) continue;
    if (!found || shared.coverage > found.coverage) found = { report, coverage: shared.coverage };
  }
  return found;
}

const NEAR = 12;

/** Whether what was called off is what was announced: a shared act stands beside the words, and no other time does. */
function isAbout(
  { analysis }: Analysed,
  { content, off, sentence }: Report,
  { due }: Announcement,
  { acts }: Shared,
): boolean {
  if (off === undefined) return false;
  const near = acts.some((act) => Math.abs((content.acts.get(act) ?? Infinity) - off) <= NEAR);
  const { start, end } = analysis.sentences[sentence]!;
  const days = analysis.times
    .filter((time) => time.start >= start && time.end <= end)
    .map((time) => dayOf(time.value) ?? time.value);
  const day = dayOf(due) ?? due;
  return near && days.includes(day);
}

/** Whether a report can know: published no earlier than the announcement and, to tell that it came, no earlier than the day it was due. */
function isLater(report: Analysed, announcing: Analysed, { moment }: Announcement, past: boolean): boolean {
  const [later, earlier] = [publishedMoment(report), publishedMoment(announcing)];
  if (!later || !earlier || later.from < earlier.from) return false;
  return !past || (moment !== null && later.to > moment.from);
}

/** Whether some shared act stands in the report as done, not as planned, possible or denied. */
function tellsPast({ analysis }: Analysed, { content }: Report, { acts }: Shared): boolean {
  return acts.some((act) => {
    const at = content.acts.get(act);
    return at !== undefined && !goesAhead(analysis.tokens, at);
  });
}
