import type { Layout, Token } from "../../../../model/analysis.ts";
import type { TimeExpression } from "../../../../model/time.ts";
import { lastFrom } from "../scan.ts";

const COUNTING = /^(?:million|billion|trillion|thousand|hundreds?|dozens?|percent|%|cents?|dollars?|euros?|pounds?)$/;

/** What speaks for or against a time expression being marked by annotators of TimeML, as names that the model weighs. */
export function featuresOf({ tokens, sentences, text }: Layout, time: TimeExpression): readonly string[] {
  const { start, end, value, rule } = time;
  const words = text.slice(start, end).toLowerCase().replaceAll(/\s+/gu, " ").replaceAll(/\d/gu, "9");
  const features = [`rule ${rule}`, `words ${words}`, `value ${value.replaceAll(/\d/gu, "9")}`];
  const first = sentences[lastFrom(sentences, start)]?.from ?? 0;
  if (rule === "duration" && followsCount(tokens, lastFrom(tokens, start), first))
    features.push("a rate", `a rate ${words}`);
  return features;
}

/** Whether the words before count something, as before a rate ('700 seats a week', '$1.76 a year'). */
const followsCount = (tokens: readonly Token[], at: number, first: number): boolean =>
  [1, 2, 3].some((back) => {
    const token = at - back >= first ? tokens[at - back]! : null;
    return token !== null && (/\d/.test(token.text) || COUNTING.test(token.lower));
  });
