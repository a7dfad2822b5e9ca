import type { Analysis, Token } from "../../model/analysis.ts";
import type { FigureExpression } from "../../model/figure.ts";
import { type Range, sharedLength } from "../../model/span.ts";

/** Nouns that a number names rather than counts; before it as an ordinal, or behind it. */
const AFTER_ORDINAL = new Set(
  "floor storey story precinct street avenue district division battalion regiment brigade circuit congress amendment century infantry ward parallel".split(
    " ",
  ),
);
const BEFORE_NUMBER = new Set(
  "flight route highway interstate motorway room gate platform article section terminal reactor unit page line stage phase level category chapter lane track court".split(
    " ",
  ),
);
const ORDINAL_WORDS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const TIMES: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["twofold", 2],
  ["triple", 3],
  ["treble", 3],
  ["threefold", 3],
  ["quadruple", 4],
  ["fourfold", 4],
  ["halve", 0.5],
]);

/**
 * Numbers of a text that are none of its figures, as they count nothing, and that a draft can get wrong as well: those that name ('the
 * 14th district', 'Highway 7'), and how many times something became greater ('doubled').
 */
export function furtherNumbers({ tokens, figures, times, furniture }: Analysis): FigureExpression[] {
  const taken = [...figures, ...times, ...furniture];
  const isFree = (range: Range): boolean => !taken.some((other) => sharedLength(other, range) > 0);
  return tokens.flatMap((token, at): FigureExpression[] => {
    const next = tokens[at + 1];
    if (!next) return [];
    const ordinal = AFTER_ORDINAL.has(next.lemma.toLowerCase()) ? ordinalOf(token) : undefined;
    if (ordinal !== undefined && isFree(token)) return [named(token, ordinal, next)];
    if (BEFORE_NUMBER.has(token.lower) && /^\d{1,4}$/u.test(next.text) && isFree(next))
      return [named(next, Number(next.text), token)];
    const times = /^(?:VERB|ADJ)$/u.test(token.tag) ? TIMES.get(token.lemma) : undefined;
    return times !== undefined && isFree(token) ? [multiple(token, times)] : [];
  });
}

function ordinalOf({ lower }: Token): number | undefined {
  const [digits] = /^\d{1,3}(?=(?:st|nd|rd|th)$)/u.exec(lower) ?? [];
  if (digits !== undefined) return Number(digits);
  const at = ORDINAL_WORDS.indexOf(lower);
  return at < 0 ? undefined : at + 1;
}

const named = ({ start, end }: Token, amount: number, noun: Token): FigureExpression => ({
  start,
  end,
  min: amount,
  max: amount,
  amount,
  unit: noun.lemma.toLowerCase(),
  kind: "ordinal",
  of: { start: noun.start, end: noun.end },
  slot: [noun.lemma.toLowerCase()],
});

const multiple = ({ start, end }: Token, amount: number): FigureExpression => ({
  start,
  end,
  min: amount,
  max: amount,
  amount,
  unit: "multiple",
  kind: "measurement",
  slot: [],
});
