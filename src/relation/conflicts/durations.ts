import type { Token } from "../../model/analysis.ts";
import type { FigureExpression } from "../../model/figure.ts";
import type { StoryContext } from "../context.ts";
import type { Statement } from "./statements.ts";

/** What happens of itself, once, and is over after a while. */
const OCCURRENCES = new Set(
  "quake earthquake tremor aftershock tornado eclipse blackout outage siren shooting gunfire gunfight firefight standoff siege chase".split(
    " ",
  ),
);
/** Verbs whose 'for …' tells how long their subject itself went on. */
const LASTING = new Set("last continue go run rage feel shake rattle rock sway jolt rumble sound".split(" "));
const HEADLINE_UNITS = new Set(["day", "week", "fortnight", "month", "year", "hour"]);
/** How many words may stand between 'for' and the number ('for more than about'). */
const MODIFIERS = 3;

/** A duration with the index of its article in the story. */
interface HeadlineDuration {
  readonly article: number;
  readonly found: FigureExpression;
}

/** The durations that a headline gives without an article or a number ('found after week at sea'), as figures of one unit. */
export function headlineDurations({ story }: StoryContext): HeadlineDuration[] {
  return story.flatMap(({ analysis: { blocks, sentences, tokens } }, article) =>
    sentences
      .filter(({ block }) => blocks[block]?.kind === "heading")
      .flatMap(({ from, to }) =>
        tokens.slice(from, to).flatMap((token, i, inside): HeadlineDuration[] => {
          if (!HEADLINE_UNITS.has(token.lower) || inside[i - 1]?.lower !== "after") return [];
          return [{ article, found: oneUnit(token) }];
        }),
      ),
  );
}

function oneUnit({ start, end, lower }: Token): FigureExpression {
  const [unit, amount] = lower === "fortnight" ? ["week", 2] : [lower, 1];
  return { start, end, kind: "duration", unit, amount, min: amount, max: amount, slot: [unit] };
}

/** A duration in the clause that states it. */
interface Lasting {
  readonly figure: FigureExpression;
  readonly statement: Statement;
}

/** Whether two clauses tell how long one occurrence lasted, in sentences that name a place or person in common. */
export function tellHowLong(story: StoryContext["story"], x: Lasting, y: Lasting): boolean {
  const occurrence = occurrenceOf(x);
  if (occurrence === undefined || occurrence !== occurrenceOf(y)) return false;
  const known = namesAround(story, y.statement);
  return [...namesAround(story, x.statement)].some((name) => known.has(name));
}

/** What a clause says went on 'for' a duration; undefined where it says so of nothing, or of what acts. */
function occurrenceOf({ figure, statement: { tokens } }: Lasting): string | undefined {
  const at = tokens.findIndex(({ start }) => start >= figure.start);
  const verb = tokens.findIndex(({ tag }) => tag === "VERB");
  if (verb < 0 || at < verb || !LASTING.has(tokens[verb]!.lemma)) return undefined;
  if (!tokens.slice(Math.max(verb, at - MODIFIERS), at + 1).some(({ lower }) => lower === "for")) return undefined;
  const subject = tokens.slice(0, verb).findLast(({ tag }) => tag === "NOUN" || tag === "PROPN" || tag === "PRON");
  return subject && OCCURRENCES.has(subject.lemma) ? subject.lemma : undefined;
}

function namesAround(story: StoryContext["story"], { article, claim }: Statement): Set<string> {
  const { sentences, tokens } = story[article]!.analysis;
  const { from, to } = sentences[claim.sentence]!;
  return new Set(tokens.slice(from, to).flatMap(({ tag, lower }) => (tag === "PROPN" ? [lower] : [])));
}
