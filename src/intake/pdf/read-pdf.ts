import { ReadoutError } from "../../model/error.ts";
import type { Draft } from "../draft.ts";
import { readHeader } from "../header/read-header.ts";
import { type PdfPage, paragraphsOf } from "./paragraphs.ts";

/** The most pages of a report; a longer document is a book. */
const MOST_PAGES = 500;

/**
 * The text layer of a PDF as an article: lines put together into paragraphs, lines that stand on every page left out. What stands in its pictures
 * is not read.
 * @throws ReadoutError 'malformed', 'too-large', or 'empty' where it has no text layer
 */
export async function readPdf(bytes: Uint8Array, place: string): Promise<Draft> {
  const { getDocumentProxy } = await import("unpdf");
  let pages: PdfPage[];
  let title: string | undefined;
  try {
    // The library takes the bytes away from whoever gives them.
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    if (document.numPages > MOST_PAGES) throw tooLong(place, document.numPages);
    title = titleIn(await document.getMetadata());
    pages = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        items.flatMap((item) =>
          "str" in item
            ? [
                {
                  text: item.str,
                  x: Number(item.transform[4]),
                  y: Number(item.transform[5]),
                  height: item.height,
                  ends: item.hasEOL,
                },
              ]
            : [],
        ),
      );
    }
    await document.cleanup();
  } catch (error) {
    throw error instanceof ReadoutError ? error : malformed(place, error);
  }
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

/** The title that the file states, where it is one and not the name of the program's file. */
function titleIn({ info }: { readonly info?: unknown }): string | undefined {
  const stated = typeof info === "object" && info !== null && "Title" in info ? info.Title : undefined;
  if (typeof stated !== "string" || /\.\w{2,4}$|^(?:untitled|microsoft word)/iu.test(stated.trim())) return undefined;
  return stated.replaceAll(/\s+/gu, " ").trim() || undefined;
}

const malformed = (place: string, cause: unknown): ReadoutError =>
  new ReadoutError(
    "malformed",
    place,
    cause instanceof Error && /password/iu.test(cause.name) ? "the PDF asks for a password." : "the PDF is damaged.",
    "Open it in a viewer, save it anew without a password, or copy its text.",
    cause,
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
