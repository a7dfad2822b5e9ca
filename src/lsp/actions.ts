import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "../model/span.ts";
import { rangeOf, SOURCE } from "./diagnostics.ts";
import { offsetsOf } from "./hover.ts";
import type { DocumentFinding, Outcome } from "./messages.ts";

/** How long a suggestion may be in a title. */
const LONGEST = 60;

/** What can be done about the findings that a stretch of a document touches. */
export function actionsOn(
  { findings }: Outcome,
  document: TextDocument,
  asked: Range,
  shown: readonly Diagnostic[],
  readsChanges: boolean,
): CodeAction[] {
  const touched = findings.filter(({ remark }) => {
    const { start, end } = offsetsOf(document, remark);
    return start <= asked.end && asked.start <= end;
  });
  return touched.flatMap((finding): CodeAction[] => {
    const { remark, suggestion, ignore, removal } = finding;
    const diagnostics = shown.filter((one) => isOf(one, finding));
    const action = (title: string, range: Range, words: string): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: workspaceEdit(document, range, words, readsChanges),
    });
    return [
      ...(suggestion
        ? [
            {
              ...action(`Put in “${shortened(remark.suggestion ?? "")}”`, suggestion, suggestion.words),
              isPreferred: true,
            },
          ]
        : []),
      ...(ignore ? [action(`Ignore '${remark.rule}' in this paragraph, and say why`, ignore, ignore.words)] : []),
      ...(removal ? [{ ...action("Take the comment out", removal, ""), isPreferred: true }] : []),
    ];
  });
}

function isOf({ source, code, range, message }: Diagnostic, { remark }: DocumentFinding): boolean {
  const { start } = rangeOf(remark);
  return (
    source === SOURCE &&
    code === remark.rule &&
    message === remark.message &&
    range.start.line === start.line &&
    range.start.character === start.character
  );
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(" ", LONGEST)).slice(0, LONGEST)} …`;
}

/** A change of a document, for the version that it was worked out on where the editor can hold it to that. */
function workspaceEdit(
  document: TextDocument,
  { start, end }: Range,
  words: string,
  readsChanges: boolean,
): WorkspaceEdit {
  const { uri, version } = document;
  const edit: TextEdit = {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: words,
  };
  return readsChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] }
    : { changes: { [uri]: [edit] } };
}
