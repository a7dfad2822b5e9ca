import type { Layout } from "../../../model/analysis.ts";
import type { Found } from "./scan.ts";

const PLAY = /\b(?:rounds?|bout|referee|overtime|half-?time|knock-?out|laps?|innings?|touchdown|goal|stoppage)\b/iu;
const AFTER = /^\s+(?:of|into|left|remaining|to play|mark)\b/iu;

/** Whether a clock such as '1:47' is read from the start of a round or a half: the words after it say so, or its sentence tells of play. */
export function isOfPlay(layout: Layout, { start, end, sentence }: Found): boolean {
  if (AFTER.test(layout.text.slice(end, end + 16))) return true;
  const range = layout.sentences[sentence];
  return (
    range !== undefined &&
    PLAY.test(layout.text.slice(Math.max(range.start, start - 400), Math.min(range.end, end + 400)))
  );
}
