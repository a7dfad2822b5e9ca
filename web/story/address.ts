import type { Span } from "../../src/model/span.ts";

/** What a line of the page stands for; each is a list of the record or of a checked draft, and a line is one of its members. */
export const LINE_KINDS = [
  "point",
  "conflict",
  "measure",
  "utterance",
  "timeline",
  "expected",
  "reuse",
  "finding",
  "sentence",
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** `point-3`: the third point of the record. */
export type LineKey = `${LineKind}-${number}`;

/** What is selected: a line, a passage, or a passage of a line. */
export interface Address {
  readonly line?: LineKey;
  readonly article?: string;
  readonly span?: Span;
}

const LINE = new RegExp(`^(${LINE_KINDS.join("|")})-([1-9]\\d{0,8})$`);
const PASSAGE = /^article-(.+?)(?::(\d{1,15})-(\d{1,15}))?$/;

export const lineKey = (kind: LineKind, index: number): LineKey => `${kind}-${index + 1}`;

/** The fragment of the page's address that selects something: `#point-3`, `#article-b:10-52`, `#point-3/article-b:10-52`. */
export function fragmentOf(address: Address): string {
  const { line, span } = address;
  const article = span?.article ?? address.article;
  const passage =
    article === undefined
      ? undefined
      : `article-${encodeURIComponent(article.toWellFormed())}${span ? `:${span.start}-${span.end}` : ""}`;
  return `#${[line, passage].filter((part) => part !== undefined).join("/")}`;
}

/** Reads a fragment; what it does not understand it leaves out, so that a stale or foreign link does no harm. */
export function addressOf(fragment: string): Address {
  const address: { line?: LineKey; article?: string; span?: Span } = {};
  for (const part of fragment.replace(/^#/, "").split("/")) {
    const line = LINE.exec(part);
    // The pattern has just checked the form that the type asks for.
    if (line) address.line = part as LineKey;
    const passage = PASSAGE.exec(part);
    const article = passage?.[1] === undefined ? undefined : decoded(passage[1]);
    if (!passage || article === undefined) continue;
    address.article = article;
    const [start, end] = [Number(passage[2]), Number(passage[3])];
    if (start < end) address.span = { article, start, end };
  }
  return address;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
