import type { Printed } from "../quotes/prints.ts";
import type { Word } from "./forms.ts";

/** Words in a row that a source has too: `[from, to)` of the words given. */
export interface SharedRun {
  readonly from: number;
  readonly to: number;
  readonly article: number;
  /** The same words there, UTF-16 units of the source. */
  readonly start: number;
  readonly end: number;
}

/** The longest runs of at least `least` words that stand in a source too, from the first word on and without overlap. */
export function sharedRuns(words: readonly Word[], printed: readonly Printed[], least: number): SharedRun[] {
  const places = new Map<string, { readonly source: Printed; readonly at: number }[]>();
  const wanted = new Set(words.slice(0, Math.max(0, words.length - least + 1)).map((_, at) => key(words, at, least)));
  for (const source of printed) {
    const there = source.all.words;
    for (let at = 0; at + least <= there.length; at++) {
      const run = key(there, at, least);
      if (!wanted.has(run)) continue;
      const list = places.get(run);
      if (list) list.push({ source, at });
      else places.set(run, [{ source, at }]);
    }
  }
  const runs: SharedRun[] = [];
  for (let from = 0; from + least <= words.length;) {
    let best: SharedRun | undefined;
    for (const { source, at } of places.get(key(words, from, least)) ?? []) {
      const there = source.all.words;
      let length = least;
      while (words[from + length] && there[at + length]?.form === words[from + length]!.form) length++;
      if (best && length <= best.to - best.from) continue;
      const [start, end] = [there[at]!.start, there[at + length - 1]!.end];
      best = { from, to: from + length, article: source.article, start, end };
    }
    if (best) runs.push(best);
    from = best ? best.to : from + 1;
  }
  return runs;
}

function key(words: readonly Word[], at: number, length: number): string {
  let run = "";
  for (let i = at; i < at + length; i++) run += ` ${words[i]!.form}`;
  return run;
}
