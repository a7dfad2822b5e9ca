import { printedDifferently } from "../../selection.ts";
import { marked } from "../marked.ts";
import type { Page } from "../page.ts";
import { hanging, heading, more, references, SHOWN } from "../page.ts";
import { safeText } from "../safe-text.ts";

/** The utterances that outlets print in different words, the differing words marked. */
export function wordingSection(page: Page): string[] {
  const differing = printedDifferently(page.readout, page.lookup);
  if (differing.length === 0) return [];
  return [
    heading(page, "PRINTED IN DIFFERENT WORDS", `${differing.length}`),
    ...differing.slice(0, SHOWN).flatMap(({ utterance, variants }) => [
      `   ${page.paint.strong(safeText(utterance.speaker?.name ?? "speaker not named"))}`,
      ...variants.flatMap((variant) => {
        const first = variant.spans[0];
        if (!first) return [];
        const lead = `   ${references(page, variant.spans).padStart(6)} `;
        return hanging(page, lead, marked(first, utterance.differing ?? [], page.lookup, page.paint));
      }),
    ]),
    ...more(page, differing.length - SHOWN, "utterances"),
  ];
}
