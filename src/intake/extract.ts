import type { Article } from "../model/article.ts";
import type { ReadoutError } from "../model/error.ts";
import type { Draft, Known, Yield } from "./draft.ts";
import { asFault } from "./fault.ts";
import type { Intake, IntakeOptions } from "./intake.ts";
import { readDocument } from "./read-document.ts";
import { settle } from "./settle.ts";
import { gather } from "./story/gather.ts";

/** What is known of a document beside its bytes. */
export interface ExtractOptions extends IntakeOptions {
  /** A file's name or address; its extension tells the format, else the content does. */
  readonly path?: string;
  readonly url?: string;
  readonly title?: string;
}

/**
 * The articles of one document in memory: plain text, Markdown, HTML, ninjs or plain JSON, JSON Lines.
 * What cannot be read is in `skipped`; nothing is thrown for bad input.
 *
 * @example
 * const { articles } = extract("Dam holds, says mayor\n\nThe dam held overnight, …", { published: "2031-05-04" });
 */
export function extract(source: string | Uint8Array, options: ExtractOptions = {}): Intake {
  const { path, url, title, ...rest } = options;
  const bytes = typeof source === "string" ? Buffer.from(source, "utf8") : Buffer.from(source);
  const beside: Known = { ...(url !== undefined && { url }), ...(title !== undefined && { title }) };
  const { drafts, faults } = attempt(() => readDocument(bytes, path ?? "text"));
  return finish(
    drafts.map((draft) => settle(path === undefined ? withoutPath(draft) : draft, beside, rest)),
    faults,
    [],
  );
}

const withoutPath = ({ path: _path, ...draft }: Draft): Draft => draft;

/** Runs a reader; what it throws of ours becomes a fault. */
export function attempt<T extends Yield>(read: () => T): T | Yield {
  try {
    return read();
  } catch (error) {
    return { drafts: [], faults: [asFault(error)] };
  }
}

/** Gives the articles their ids, leaves out the doubles, and puts the faults in order. */
export function finish(
  settled: readonly ReturnType<typeof settle>[],
  faults: readonly ReadoutError[],
  ignored: readonly string[],
): Intake {
  const gathered = gather(settled);
  const articles: readonly Article[] = gathered.articles;
  return { articles, skipped: [...faults, ...gathered.doubles], ignored, sources: gathered.sources };
}
