import type { Cue } from "./attribution.ts";
import type { Units } from "./units.ts";

/** Every place where words may be attributed, in order: reporting verbs and nouns, 'according to', 'per', a colon before marks. */
export function candidates({ units, sentences }: Units): Cue[] {
  const cues: Cue[] = [];
  sentences.forEach(({ from, to }, sentence) => {
    for (let i = from; i < to; i++) {
      const { lower, marked, cue: word } = units[i]!;
      if (marked >= 0) continue;
      if (lower === "according" && units[i + 1]?.lower === "to") {
        cues.push({ from: i, to: i + 2, kind: "according", word: null, sentence });
        continue;
      }
      if (
        lower === "per" &&
        (i > from || isApart(units, i + 1)) &&
        /^\p{Lu}|^(?:the|a)$/u.test(units[i + 1]?.text ?? "")
      ) {
        cues.push({ from: i, to: i + 1, kind: "according", word: null, sentence });
        continue;
      }
      if (lower === ":" && i > from && i + 1 < to) {
        cues.push({ from: i, to: i + 1, kind: "colon", word: null, sentence });
        continue;
      }
      // 'a briefing', 'his reporting': a thing, no verb.
      if (word?.form === "ing" && !word.noun && i > from && units[i - 1]!.tag === "DET") continue;
      if (word) cues.push({ from: i, to: i + 1, kind: word.form === "noun" ? "noun" : "verb", word, sentence });
    }
  });
  return cues;
}

/** Whether a comma follows soon ('Per Reuters, …'). */
function isApart(units: Units["units"], at: number): boolean {
  for (let i = at; i < at + 6 && i < units.length; i++) if (units[i]!.lower === ",") return true;
  return false;
}
