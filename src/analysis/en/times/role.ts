import type { Layout, Sentence, Token } from "../../../model/analysis.ts";
import type { Range } from "../../../model/span.ts";
import type { TimeExpression } from "../../../model/time.ts";
import { ADVERBIAL, HEADER_WORDS } from "./data/neighbours.ts";

const DATELINE_REACH = 90;
const DASH = /^\s*(?:\([^)\n]{1,40}\)\s*)?(?:[-–—]{1,2}|\([^)\n]{1,40}\)|:)\s/u;

/**
 * What a time is where it places nothing: 'header' for the date of the report itself (a line of its own, a dateline), 'attribute' for a year or
 * other long stretch inside a noun phrase. `times` are the values found in the same text.
 */
export function roleOf(
  layout: Layout,
  sentence: Sentence | undefined,
  time: Range & Pick<TimeExpression, "value">,
  at: number,
): TimeExpression["role"] {
  if (!sentence) return undefined;
  if (layout.blocks[sentence.block]?.kind === "furniture") return "header";
  if (isHeaderLine(layout, sentence, time) || isDateline(layout, sentence, time, at)) return "header";
  return isAttribute(layout, time, at) ? "attribute" : undefined;
}

/** Whether hardly anything but the time and words such as 'Published' stands in the sentence. */
function isHeaderLine(layout: Layout, sentence: Sentence, time: Range): boolean {
  if (sentence.end - sentence.start > 160) return false;
  let others = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = layout.tokens[i]!;
    const outside = token.end <= time.start || token.start >= time.end;
    if (outside && /\p{L}/u.test(token.text) && !HEADER_WORDS.has(token.lower)) others++;
    if (outside && others > 0 && isVerb(token) && !HEADER_WORDS.has(token.lower)) return false;
  }
  return (
    others <= 2 ||
    (others <= 6 &&
      !/[.!?]["'”’]?$/u.test(layout.text.slice(sentence.start, sentence.end)) &&
      time.end - time.start > 12)
  );
}

/** 'PORT ELLEN, June 5 (Wire) — …': near the start of its block, no verb before it, a dash or an agency after it. */
function isDateline(layout: Layout, sentence: Sentence, time: Range, at: number): boolean {
  if (time.start - sentence.start > DATELINE_REACH) return false;
  if (!DASH.test(layout.text.slice(time.end, time.end + 60))) return false;
  for (let i = sentence.from; i < at; i++) if (isVerb(layout.tokens[i]!)) return false;
  return true;
}

const isVerb = (token: Token): boolean => token.tag === "VERB" || token.tag === "AUX";

function isAttribute({ tokens }: Layout, time: Range & Pick<TimeExpression, "value">, at: number): boolean {
  if (!/^\d{3,4}(?:$|-(?:SP|SU|FA|WI|Q|H))|^\d{4}-\d{2}$|X/.test(time.value)) return false;
  let after = at;
  while (after < tokens.length && tokens[after]!.start < time.end) after++;
  const [before, next] = [tokens[at - 1], tokens[after]];
  if (!next || !/^(?:NOUN|PROPN|ADJ)$/.test(next.tag) || next.start > time.end + 1) return false;
  return !before || !ADVERBIAL.has(before.lower);
}
