import type { Range } from "../../model/span.ts";
import { type Word, wordsIn } from "./forms.ts";

/** Words in a row, ready to be searched by their letters: 'cease-fire' and 'ceasefire' are the same. */
export interface Stream {
  readonly words: readonly Word[];
  /** Their forms, one after the other. */
  readonly letters: string;
  /** For each offset of the letters the index of the word that starts there, or -1; one more at the end. */
  readonly starts: Int32Array;
}

/** The words of some ranges of a text, in their order, as one stream. */
export function streamOf(text: string, ranges: readonly Range[] = [{ start: 0, end: text.length }]): Stream {
  const words = ranges.flatMap((range) => wordsIn(text, range));
  const letters = words.map(({ form }) => form).join("");
  const starts = new Int32Array(letters.length + 1).fill(-1);
  let at = 0;
  words.forEach(({ form }, index) => {
    starts[at] = index;
    at += form.length;
  });
  starts[letters.length] = words.length;
  return { words, letters, starts };
}

/** The places of a stream, as first word and the one after the last, where words stand with the given letters; at or after a word. */
export function occurrencesOf(stream: Stream, needle: string, from = 0): [number, number][] {
  const found: [number, number][] = [];
  if (needle === "") return found;
  for (let at = stream.letters.indexOf(needle); at >= 0; at = stream.letters.indexOf(needle, at + 1)) {
    const [first, after] = [stream.starts[at]!, stream.starts[at + needle.length]!];
    if (first >= from && after >= 0) found.push([first, after]);
  }
  return found;
}
