import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Readout } from "../../model/readout.ts";
import type { Span } from "../../model/span.ts";
import type { Lookup } from "../lookup.ts";
import type { Paint } from "./paint.ts";
import { safeText } from "./safe-text.ts";

/** What every section of the terminal page needs. */
export interface Page {
  readonly readout: Readout;
  readonly lookup: Lookup;
  readonly paint: Paint;
  readonly columns: number;
}

/** The lines of one section; none where there is nothing to show. */
export type Section = (page: Page) => string[];

/** The words of a passage on one line, safe to print. */
export const printed = (page: Page, span: Span): string => safeText(page.lookup.line(span));

/** The mark that leads from a line to its article: `[3]`. */
export const reference = (page: Page, span: Span): string => `[${page.lookup.number(span.article)}]`;

/** The marks of several passages, each article once, in the order of the record. */
export function references(page: Page, spans: readonly Span[]): string {
  const numbers = new Set(spans.map((span) => page.lookup.number(span.article)));
  return `[${[...numbers].toSorted((a, b) => a - b).join(" ")}]`;
}

/** Wraps `words` to the page after `lead`; the following lines stand under the first word. */
export function hanging(page: Page, lead: string, words: string): string[] {
  const indent = stringWidth(lead);
  const lines = wrapAnsi(words, page.columns - indent, { hard: true, trim: true }).split("\n");
  return lines.map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + line);
}

/** A heading with what it counts. */
export const heading = (page: Page, title: string, note = ""): string =>
  hanging(page, "", page.paint.heading(title) + (note === "" ? "" : ` ${page.paint.faint(note)}`)).join("\n");

/** How many lines a section shows before it says how many more there are. */
export const SHOWN = 12;

/** The line that says how many were left out. */
export const more = (page: Page, count: number, what: string): string[] =>
  count > 0 ? hanging(page, "      ", page.paint.faint(`and ${count} more ${what}: see the report, or --json`)) : [];
