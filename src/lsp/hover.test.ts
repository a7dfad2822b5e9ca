import { expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { hoverAt } from "./hover.ts";
import type { Outcome } from "./messages.ts";

const document = TextDocument.create("file:///a.md", "markdown", 1, "The *dam* held.\nTwo.");
const passage = { source: "Courier_1, 2031-05-04", before: "It ", words: "did *not*\nhold", after: "." };
const outcome: Outcome = {
  uri: document.uri,
  version: 1,
  findings: [
    {
      remark: {
        rule: "polarity",
        level: "error",
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 16,
        start: 0,
        end: 13,
        text: "The dam held.",
        message: "Denied by <b>one</b>.",
        passages: [],
      },
      passages: [passage],
    },
  ],
  sentences: [{ start: 16, end: 20, origins: 2, passages: [passage] }],
  problems: [],
};

it("escapes what comes from outside where the editor reads Markdown", () => {
  expect(hoverAt(outcome, document, 3, true)).toEqual({
    contents: {
      kind: "markdown",
      value:
        "**polarity** (error)\n\nDenied by \\<b\\>one\\</b\\>.\n\nCourier\\_1, 2031-05-04\n> It **did \\*not\\* hold**.",
    },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 15 } },
  });
});

it("writes plain text where it does not, and tells what a sentence stands on", () => {
  expect(hoverAt(outcome, document, 17, false)).toEqual({
    contents: { kind: "plaintext", value: "stands on 2 origins\n\nCourier_1, 2031-05-04: It did *not* hold." },
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
  });
});

it("has nothing to tell elsewhere", () => {
  expect(hoverAt({ ...outcome, sentences: [] }, document, 18, true)).toBeUndefined();
});
