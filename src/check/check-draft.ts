import type { CheckedDraft, Remark, Support } from "../model/checked-draft.ts";
import type { CheckedSentence, Finding } from "../model/finding.ts";
import { byPlace } from "../model/span.ts";
import { check } from "./check.ts";
import type { FileDraft } from "./drafts/file-draft.ts";
import { applyIgnores } from "./ignore/apply-ignores.ts";
import type { Levels } from "./levels.ts";
import type { Sources } from "./sources.ts";

/**
 * A draft against its sources, as the commands show it: findings with their places in the file, those that a comment in the draft passes
 * over apart, and what is wrong with such comments.
 */
export function checkDraft(draft: FileDraft, sources: Sources, levels: Levels = {}): CheckedDraft {
  const report = check(draft, sources, { levels });
  const findings = report.findings.map((finding) => placed(draft, finding));
  const { kept, ignored, remarks } = applyIgnores(draft, findings, levels);
  return {
    readout: "1",
    draft: { path: draft.path, text: draft.text, sha256: draft.sha256, places: draft.places },
    findings: [...kept, ...remarks].toSorted(inOrder),
    ignored: [...ignored],
    sentences: report.sentences.map((sentence) => ({ ...sentence, line: draft.placesOf(sentence).from.line })),
  };
}

/** The end of a finding is behind its last character in the file, and not before what follows it, which a mark may part from it. */
function placed(draft: FileDraft, finding: Finding): Finding {
  const { from, to } = draft.placesOf(finding);
  return { ...finding, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

const inOrder = (a: Remark, b: Remark): number =>
  a.line - b.line || a.column - b.column || byPlace(a, b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** How much of a draft stands on its sources: by sentence, and by how many origins. */
export function supportOf(sentences: readonly CheckedSentence[]): Support {
  const supported = sentences.filter((sentence) => sentence.supported);
  const groups = Map.groupBy(supported, ({ origins }) => origins);
  return {
    sentences: sentences.length,
    supported: supported.length,
    byOrigins: [...groups]
      .toSorted(([a], [b]) => b - a)
      .map(([origins, members]) => ({ origins, sentences: members.length })),
  };
}
