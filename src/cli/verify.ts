import { basename } from "node:path";
import { Command } from "commander";
import { readPaths } from "../intake/read-paths.ts";
import type { Article } from "../model/article.ts";
import { ReadoutError } from "../model/error.ts";
import { verify, type SourceText, type VerifyReport } from "../readout/verify.ts";
import { EXIT, type Done } from "./exit.ts";
import { readRecordFile } from "./record-file.ts";
import { print, sayError } from "./streams.ts";
import { safeText } from "../render/terminal/safe-text.ts";

interface Options {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `readout verify`: whether a saved record still is what its articles say. */
export function verifyCommand(done: Done): Command {
  return new Command("verify")
    .description(
      "check a saved record: every passage against the articles in it, and against files where they are given",
    )
    .argument("<record>", "the record: JSON, or a report as HTML; '-' is the standard input")
    .argument("[path...]", "the articles as files and folders, to be held against those in the record")
    .option("--json", "print the result as JSON")
    .option("-q, --quiet", "print nothing where all is well")
    .addHelpText(
      "after",
      `
Examples:
  readout verify record.json
  readout verify readout.html articles/   also that the files still say what was read`,
    )
    .action(async (path: string, paths: string[], options: Options) => {
      const record = readRecordFile(path);
      const { texts, skipped } = sourceTexts(record, paths);
      for (const error of skipped) sayError(error);
      const report = verify(record, texts);
      if (options.json) await print(`${JSON.stringify({ readout: "1", ...report })}\n`);
      else if (report.flaws.length > 0 || !options.quiet) await print(shown(path, report));
      done(report.flaws.length > 0 || skipped.length > 0 ? EXIT.findings : EXIT.done);
    });
}

interface Known {
  readonly id: string;
  readonly path?: string;
  readonly url?: string;
}

/** The texts of the given files by the id that the record has for them: the same id, address or file's name. */
function sourceTexts(
  record: unknown,
  paths: readonly string[],
): { readonly texts: ReadonlyMap<string, SourceText>; readonly skipped: readonly ReadoutError[] } {
  if (paths.length === 0) return { texts: new Map(), skipped: [] };
  const { articles, skipped } = readPaths(paths);
  const texts = new Map<string, SourceText>();
  const faults: ReadoutError[] = [...skipped];
  for (const known of articlesIn(record)) {
    const match = articles.find((article) => isSame(known, article));
    if (match) texts.set(known.id, { text: match.text, place: match.path ?? match.id });
    else faults.push(notGiven(known));
  }
  return { texts, skipped: faults };
}

function isSame(known: Known, article: Article): boolean {
  if (known.id === article.id) return true;
  if (known.url !== undefined && known.url === article.url) return true;
  return known.path !== undefined && article.path !== undefined && basename(known.path) === basename(article.path);
}

function notGiven(known: Known): ReadoutError {
  return new ReadoutError(
    "not-found",
    known.path ?? known.id,
    "the record has this article, and none of the files is it.",
    "Name its file or folder too, or leave the files out to check the record by itself.",
  );
}

/** The articles of what may be no record: `verify` says later what is wrong with it. */
function articlesIn(record: unknown): Known[] {
  if (typeof record !== "object" || record === null || !("articles" in record) || !Array.isArray(record.articles))
    return [];
  return record.articles.flatMap((article: unknown) => {
    if (typeof article !== "object" || article === null || !("id" in article) || typeof article.id !== "string")
      return [];
    const path = "path" in article && typeof article.path === "string" ? { path: article.path } : {};
    const url = "url" in article && typeof article.url === "string" ? { url: article.url } : {};
    return [{ id: article.id, ...path, ...url }];
  });
}

function shown(path: string, report: VerifyReport): string {
  const place = safeText(path);
  const flaws = report.flaws.map((flaw) => `${place}#${safeText(flaw.place)}: ${safeText(flaw.message)}\n`).join("");
  const held = report.compared > 0 ? `, ${report.compared} of them against their files` : "";
  const sum = `${place}: ${report.passages} passages of ${report.articles} articles checked${held}`;
  return `${flaws}${sum}; ${report.flaws.length === 0 ? "all hold." : `${report.flaws.length} do not hold.`}\n`;
}
