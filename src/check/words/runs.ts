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

/** Where the sources have which words in a row. */
export interface RunIndex {
  readonly least: number;
  readonly places: ReadonlyMap<number, readonly { readonly source: Printed; readonly at: number }[]>;
}

/** Indexes every run of `least` words of the sources. */
export function indexRuns(printed: readonly Printed[], least: number): RunIndex {
  const places = new Map<number, { source: Printed; at: number }[]>();
  for (const source of printed) {
    const { words } = source.all;
    const hashes = words.map(({ form }) => hashOf(form));
    for (let at = 0; at + least <= words.length; at++) {
      const run = runHash(hashes, at, least);
      const list = places.get(run);
      if (list) list.push({ source, at });
      else places.set(run, [{ source, at }]);
    }
  }
  return { least, places };
}

/** The longest runs of words that stand in a source too, from the first word on and without overlap. */
export function sharedRuns(words: readonly Word[], { least, places }: RunIndex): SharedRun[] {
  const hashes = words.map(({ form }) => hashOf(form));
  const runs: SharedRun[] = [];
  for (let from = 0; from + least <= words.length;) {
    let best: SharedRun | undefined;
    for (const { source, at } of places.get(runHash(hashes, from, least)) ?? []) {
      const there = source.all.words;
      let length = 0;
      while (words[from + length] && there[at + length]?.form === words[from + length]!.form) length++;
      if (length < least || (best && length <= best.to - best.from)) continue;
      const [start, end] = [there[at]!.start, there[at + length - 1]!.end];
      best = { from, to: from + length, article: source.article, start, end };
    }
    if (best) runs.push(best);
    from = best ? best.to : from + 1;
  }
  return runs;
}

function hashOf(form: string): number {
  let hash = 0;
  for (let i = 0; i < form.length; i++) hash = (Math.imul(hash, 31) + form.charCodeAt(i)) | 0;
  return hash;
}

function runHash(hashes: readonly number[], at: number, length: number): number {
  let hash = 0;
  for (let i = at; i < at + length; i++) hash = (Math.imul(hash, 65_599) + hashes[i]!) | 0;
  return hash;
}
