import { draftOf } from "../../src/check/drafts/read-draft.ts";
import type { FileDraft } from "../../src/check/drafts/file-draft.ts";
import { viewOf } from "../../src/check/view.ts";
import type { AnyRule, CheckedDraft, Remark } from "../../src/model/checked-draft.ts";
import type { Level } from "../../src/model/finding.ts";
import type { Span } from "../../src/model/span.ts";
import type { CheckView } from "../../src/render/check/check-view.ts";
import { sampleReadout, spanOfWords } from "./sample-readout.ts";
import { linesOf } from "../../src/check/lines-of.ts";

export const DRAFT = `# Dam above Orrin holds

The dam above *Orrin* held on Monday, and at least **150** people left their homes.
“We never lost control of this water,” said Mara Quist. \t Nobody 😀 was hurt, she [said](https://x.example).

A second inspection, %now due\u202e, <b>follows</b> on Friday. <!-- readout-ignore unsupported: ours -->
`;

const record = sampleReadout();
const [wire, local] = [record.articles[0]!, record.articles[1]!];

interface More {
  readonly level?: Level;
  readonly message?: string;
  readonly suggestion?: string;
  readonly passages?: readonly Span[];
}

/** A finding on the words of a draft. */
export function remarkOn(draft: FileDraft, rule: AnyRule, words: string, more: More = {}): Remark {
  const start = draft.text.indexOf(words);
  if (start < 0) throw new RangeError(`'${words}' is not in the draft`);
  const range = { start, end: start + words.length };
  const { from, to } = draft.placesOf(range);
  const { level = "error", message = `Not so: ${words}`, passages = [], suggestion } = more;
  return {
    rule,
    level,
    ...linesOf(from, to),
    ...range,
    text: words,
    message,
    passages: [...passages],
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** A draft of an invented story with findings as rules might give them, words in it that try to break out of every form. */
export async function sampleView(source = DRAFT, path = "drafts/dam above.md"): Promise<CheckView> {
  const draft = await draftOf(source, path, "markdown");
  const ignored = remarkOn(draft, "unsupported", "A second inspection", { level: "warning" });
  const checked: CheckedDraft = {
    readout: "1",
    draft: { path, text: draft.text, sha256: draft.sha256, places: draft.places },
    findings: [
      remarkOn(draft, "figure-differs", "150", {
        message: "Northline has “At least 120”, Orrin Post “About 90”.",
        suggestion: "120",
        passages: [spanOfWords(wire, "120"), spanOfWords(local, "About 90")],
      }),
      remarkOn(draft, "quote-altered", "We never lost control of this water,", {
        message: "Northline prints [it](1) otherwise, 100 %:\r\n“the water”.",
        suggestion: "We never lost control of the water,",
        passages: [spanOfWords(wire, "We never lost control of the water,")],
      }),
      remarkOn(draft, "unsupported", "homes. “We", { level: "warning" }),
      remarkOn(draft, "name-spelling", "Nobody 😀 was hurt, she said", {
        level: "note",
        suggestion: "Nobody was hurt",
      }),
    ].filter(({ text }) => draft.text.includes(text)),
    // The schema of what is ignored knows rules of drafts alone.
    ignored: [{ ...ignored, rule: "unsupported", reason: "ours" }],
    sentences: [],
  };
  return viewOf(draft, { record, story: [] }, checked, { copied: "off", "quote-variant": "warning" }, true);
}
