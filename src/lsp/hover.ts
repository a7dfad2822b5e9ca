import { type Hover, MarkupKind } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "../model/span.ts";
import { escapeMarkdown } from "../render/markdown/escape-markdown.ts";
import { counted } from "../render/check/counts.ts";
import { rangeOf } from "./diagnostics.ts";
import type { DocumentFinding, DocumentSentence, Outcome, ShownPassage } from "./messages.ts";

/** What stands at a place of a document: the findings on it, else the sentence that it is in. */
export function standingAt(
  { findings, sentences }: Outcome,
  document: TextDocument,
  offset: number,
): { readonly findings: readonly DocumentFinding[]; readonly sentence: DocumentSentence | undefined } {
  return {
    findings: findings.filter(({ remark }) => touches(offsetsOf(document, remark), offset)),
    sentence: sentences.find((sentence) => touches(sentence, offset)),
  };
}

export function offsetsOf(document: TextDocument, remark: DocumentFinding["remark"]): Range {
  const { start, end } = rangeOf(remark);
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

const touches = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;

/** What is found at a place with the passages that say so; where nothing is, what the sentence there stands on. */
export function hoverAt(
  outcome: Outcome,
  document: TextDocument,
  offset: number,
  readsMarkdown: boolean,
): Hover | undefined {
  const { findings, sentence } = standingAt(outcome, document, offset);
  const write = readsMarkdown ? MARKDOWN : PLAIN;
  const [first] = findings;
  const parts =
    findings.length > 0
      ? findings.map((finding) => ofFinding(finding, write))
      : sentence
        ? [[write.strong(`stands on ${counted(sentence.origins, "origin")}`), ...sentence.passages.map(write.passage)]]
        : [];
  if (parts.length === 0) return undefined;
  const range = first ? offsetsOf(document, first.remark) : sentence;
  return {
    contents: {
      kind: readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: parts.map((lines) => lines.join("\n\n")).join(write.between),
    },
    ...(range && { range: { start: document.positionAt(range.start), end: document.positionAt(range.end) } }),
  };
}

const ofFinding = ({ remark, passages }: DocumentFinding, write: Writing): string[] => [
  `${write.strong(remark.rule)} (${remark.level})`,
  write.words(remark.message),
  ...(remark.suggestion === undefined ? [] : [`right: ${write.words(remark.suggestion)}`]),
  ...passages.map(write.passage),
];

/** How a hover is written; all that is shown comes from outside and is escaped. */
interface Writing {
  readonly words: (words: string) => string;
  readonly strong: (words: string) => string;
  readonly passage: (passage: ShownPassage) => string;
  readonly between: string;
}

const folded = (words: string): string => words.replace(/\s+/gu, " ");
/** White space at the ends of a piece stays: the pieces of a sentence are written one after the other. */
const escaped = (words: string): string =>
  (/^\s/u.test(words) ? " " : "") + escapeMarkdown(words.trim()) + (/\s$/u.test(words) ? " " : "");

const MARKDOWN: Writing = {
  words: (words) => escapeMarkdown(words.trim()),
  strong: (words) => `**${escapeMarkdown(words)}**`,
  passage: ({ source, before, words, after }) =>
    `${escapeMarkdown(source)}\n> ${before || after ? `${escaped(before)}**${escapeMarkdown(words.trim())}**${escaped(after)}` : escapeMarkdown(words.trim())}`,
  between: "\n\n---\n\n",
};

const PLAIN: Writing = {
  words: folded,
  strong: (words) => words,
  passage: ({ source, before, words, after }) => `${source}: ${folded(before + words + after)}`,
  between: "\n\n",
};
