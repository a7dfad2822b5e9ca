import { parentPort } from "node:worker_threads";
import type { PdfPage } from "./paragraphs.ts";

/** What the thread is asked: a PDF, and the most pages that it may have. */
export interface Question {
  readonly bytes: Uint8Array;
  readonly mostPages: number;
}

/** What the thread found: the text layer, or why there is none. */
export type Answer =
  | { readonly kind: "read"; readonly pages: readonly PdfPage[]; readonly title: string | undefined }
  | { readonly kind: "long"; readonly pages: number }
  | { readonly kind: "broken"; readonly error: string; readonly locked: boolean };

// The library answers for each document, and beside that leaves promises that nobody waits for: with a broken document they fail, and would end the process.
process.on("unhandledRejection", () => {});

parentPort?.on("message", (question: Question) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  void answer(question).then((found) => parentPort?.postMessage(found));
});

async function answer({ bytes, mostPages }: Question): Promise<Answer> {
  try {
    return await read(bytes, mostPages);
  } catch (error) {
    const [name, message] = error instanceof Error ? [error.name, error.message] : ["", String(error)];
    return { kind: "broken", error: message, locked: /password/iu.test(name) };
  }
}

async function read(bytes: Uint8Array, mostPages: number): Promise<Answer> {
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 });
  try {
    if (document.numPages > mostPages) return { kind: "long", pages: document.numPages };
    const title = titleIn(await document.getMetadata());
    const pages: PdfPage[] = [];
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
    return { kind: "read", pages, title };
  } finally {
    await document.destroy();
  }
}

/** The title that the file states, where it is one and not the name of the program's file. */
function titleIn({ info }: { readonly info?: unknown }): string | undefined {
  const stated = typeof info === "object" && info !== null && "Title" in info ? info.Title : undefined;
  if (typeof stated !== "string" || /\.\w{2,4}$|^(?:untitled|microsoft word)/iu.test(stated.trim())) return undefined;
  return stated.replaceAll(/\s+/gu, " ").trim() || undefined;
}
