import { ReadoutError } from "../../model/error.ts";
import type { Draft } from "../draft.ts";
import { readHeader } from "../header/read-header.ts";
import { askThread } from "./ask-thread.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Answer } from "./thread.ts";

/** The most pages of a report; a longer document is a book. */
const MOST_PAGES = 500;

/**
 * The text layer of a PDF as an article: lines put together into paragraphs, lines that stand on every page left out. What stands in its pictures
 * is not read.
 * @throws ReadoutError 'malformed', 'too-large', or 'empty' where it has no text layer
 */
export async function readPdf(bytes: Uint8Array, place: string): Promise<Draft> {
  const answer = await answerFor(bytes, place);
  if (answer.kind === "long") throw tooLong(place, answer.pages);
  if (answer.kind === "broken") throw malformed(place, answer);
  const { pages, title } = answer;
  const text = paragraphsOf(pages).join("\n\n");
  if (text === "") throw withoutText(place);
  return {
    text,
    path: place,
    stated: title === undefined ? {} : { title },
    seen: readHeader(text),
    notes: ["The text comes from a PDF; its paragraphs were put together from lines."],
  };
}

async function answerFor(bytes: Uint8Array, place: string): Promise<Answer> {
  try {
    return await askThread({ bytes, mostPages: MOST_PAGES });
  } catch (error) {
    throw new ReadoutError(
      "too-large",
      place,
      `the PDF cannot be read (${error instanceof Error ? error.message : String(error)}).`,
      "Save the pages that are the report, or copy their text.",
      error,
    );
  }
}

const malformed = (place: string, { error, locked }: Extract<Answer, { kind: "broken" }>): ReadoutError =>
  new ReadoutError(
    "malformed",
    place,
    locked ? "the PDF asks for a password." : "the PDF is damaged.",
    "Open it in a viewer, save it anew without a password, or copy its text.",
    new Error(error),
  );

const tooLong = (place: string, pages: number): ReadoutError =>
  new ReadoutError(
    "too-large",
    place,
    `it has ${pages} pages.`,
    "Save the pages that are the report, or copy their text.",
  );

const withoutText = (place: string): ReadoutError =>
  new ReadoutError(
    "empty",
    place,
    "the PDF has no text, only pictures.",
    "Have its text recognised by another program first.",
  );
