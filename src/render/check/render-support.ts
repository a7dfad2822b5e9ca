import type { CheckedDraft, Support } from "../../model/checked-draft.ts";
import type { CheckedSentence } from "../../model/finding.ts";
import { hanging, heading, type Page } from "../terminal/page.ts";
import { safeText } from "../terminal/safe-text.ts";
import { counted, percentOf, supportText } from "./counts.ts";

/** How many sentences that stand on nothing are shown. */
const SHOWN = 20;
const BAR = 24;

/** How much of a draft stands on its sources, and what does not. */
export function renderSupport(page: Page, checked: CheckedDraft): string[] {
  const { summary } = checked;
  if (!summary) return [];
  const alone = checked.sentences.filter(({ supported }) => !supported);
  return [
    heading(page, "SUPPORT", supportText(summary)),
    ...groupsOf(summary).map(({ label, sentences }) => rowOf(page, label, sentences, summary.sentences)),
    ...(alone.length === 0 ? [] : ["", heading(page, "STANDS ON NO PASSAGE", String(alone.length))]),
    ...alone.slice(0, SHOWN).flatMap((sentence) => hanging(page, lineNumber(sentence), wordsOf(checked, sentence))),
    ...(alone.length > SHOWN ? [page.paint.faint(`      and ${alone.length - SHOWN} more: see --json or --html`)] : []),
  ];
}

/** Sentences by what they stand on. */
function groupsOf({
  sentences,
  supported,
  byOrigins,
}: Support): { readonly label: string; readonly sentences: number }[] {
  const groups = byOrigins.map((group) => ({ label: counted(group.origins, "origin"), sentences: group.sentences }));
  return sentences > supported ? [...groups, { label: "no passage", sentences: sentences - supported }] : groups;
}

function rowOf(page: Page, label: string, part: number, whole: number): string {
  const length = Math.max(1, Math.round((BAR * part) / whole));
  const bar = label === "no passage" ? page.paint.faint("·".repeat(length)) : page.paint.solid("█".repeat(length));
  return `  ${label.padEnd(12)} ${String(part).padStart(4)}  ${percentOf(part, whole).padStart(5)}  ${bar}`;
}

const lineNumber = ({ line }: CheckedSentence): string => `${String(line).padStart(5)} `;

const wordsOf = ({ draft }: CheckedDraft, { start, end }: CheckedSentence): string =>
  safeText(draft.text.slice(start, end).replace(/\s+/gu, " "));
