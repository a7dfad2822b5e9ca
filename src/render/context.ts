import type { Range } from "../model/span.ts";

/** A passage of this many characters stands for itself; a shorter one needs the words around it to be understood. */
const ENOUGH = 60;
const MOST = 110;
const SENTENCE_END = /[.!?]["”’»)]*\s/g;

/** The words of the same sentence and line beside a short passage, at most about a line of print a side. */
export function contextOf(text: string, { start, end }: Range): { readonly before?: Range; readonly after?: Range } {
  if (end - start >= ENOUGH) return {};
  const head = text.slice(Math.max(0, start - MOST), start);
  const tail = text.slice(end, end + MOST);
  const ends = [...head.matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  const from = Math.max(head.lastIndexOf("\n") + 1, last ? last.index + last[0].length : 0);
  const isCut = from === 0 && start > MOST;
  const begin = start - head.length + (isCut ? Math.max(0, head.search(/\s/) + 1) : from);
  const line = tail.search(/\n/);
  const stop = tail.search(/[.!?](?=["”’»)]*(?:\s|$))/);
  const limits = [line < 0 ? tail.length : line, stop < 0 ? tail.length : stop + 1];
  const until = Math.min(...limits);
  const close = end + (until === MOST ? Math.max(0, tail.lastIndexOf(" ")) : until);
  return {
    ...(begin < start ? { before: { start: begin, end: start } } : {}),
    ...(end < close ? { after: { start: end, end: close } } : {}),
  };
}

/** The same as words: what stands before a short passage and behind it in its sentence; empty where it stands for itself. */
export function contextWords(text: string, passage: Range): { readonly before: string; readonly after: string } {
  const { before, after } = contextOf(text, passage);
  const words = (range: Range | undefined): string => (range ? text.slice(range.start, range.end) : "");
  return { before: words(before), after: words(after) };
}
