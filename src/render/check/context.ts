import type { Range } from "../../model/span.ts";

/** A passage of this many characters stands for itself; a shorter one needs the words around it to be understood. */
const ENOUGH = 50;
/** How far the words around may reach on each side. */
const FARTHEST = 90;
const SENTENCE_END = /[.!?]["”’»)]*\s/gu;

/** The words of the same sentence and line around a short passage: what stands before it and behind it; '…' where it is cut. */
export function contextOf(text: string, { start, end }: Range): { readonly before: string; readonly after: string } {
  if (end - start >= ENOUGH) return { before: "", after: "" };
  return { before: beforeOf(text, start), after: afterOf(text, end) };
}

function beforeOf(text: string, start: number): string {
  const head = text.slice(Math.max(0, start - FARTHEST), start);
  const line = head.slice(head.lastIndexOf("\n") + 1);
  const last = [...line.matchAll(SENTENCE_END)].at(-1);
  if (last) return line.slice(last.index + last[0].length);
  if (line.length < head.length || start <= FARTHEST) return line.trimStart();
  return `…${line.slice(line.search(/\s/u) + 1)}`;
}

function afterOf(text: string, end: number): string {
  const tail = text.slice(end, end + FARTHEST);
  const line = /^[^\n]*/u.exec(tail)?.[0] ?? "";
  const stop = /[.!?]["”’»)]*(?=\s|$)/u.exec(line);
  if (stop) return line.slice(0, stop.index + stop[0].length);
  if (line.length < tail.length || end + FARTHEST >= text.length) return line.trimEnd();
  return `${line.slice(0, Math.max(0, line.lastIndexOf(" ")))} …`;
}
