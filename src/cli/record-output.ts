import { type Command, Option } from "commander";
import { ReadoutError } from "../model/error.ts";
import type { Readout } from "../model/readout.ts";
import { print, say, terminal } from "./streams.ts";
import { writeFolder, writeReport, writeText } from "./write-output.ts";

/** In which forms a record is given. */
export interface RecordOptions {
  readonly json?: boolean;
  readonly md?: boolean;
  readonly jsonld?: boolean;
  readonly csv?: string;
  readonly html?: string | boolean;
  readonly out?: string;
  readonly quiet?: boolean;
}

/** The usual name of a report. */
export const REPORT = "readout.html";

/** The options of a command that gives a record. */
export const recordOptions = (command: Command): Command =>
  command
    .addOption(new Option("--json", "print the record as JSON").conflicts(["md", "jsonld"]))
    .addOption(new Option("--md", "print the record as Markdown").conflicts(["json", "jsonld"]))
    .addOption(
      new Option("--jsonld", "print the record as linked data (schema.org, Web Annotation)").conflicts(["json", "md"]),
    )
    .option("--csv <folder>", "write the record as tables, one CSV file each")
    .option("--html [file]", `write the report as one HTML file (default: ${REPORT})`)
    .option("--no-html", "write no report")
    .option("-o, --out <file>", "write to this file what would be printed");

/**
 * Where the report goes: as asked for, or to its usual place when nothing else was asked for.
 * @throws ReadoutError 'usage' for a name that is none of an HTML file
 */
export function reportFile({ html, json, md, jsonld, csv, out }: RecordOptions): string | undefined {
  if (html === false) return undefined;
  if (typeof html === "string") {
    if (/\.x?html?$/iu.test(html)) return html;
    throw new ReadoutError(
      "usage",
      "--html",
      `'${html}' is no name of an HTML file.`,
      "Give a name that ends in .html, or put --html behind the articles.",
    );
  }
  const other = [json, md, jsonld, csv, out].some((option) => option !== undefined);
  return html === true || !other ? REPORT : undefined;
}

/** Gives the record in every form that was asked for. */
export async function giveRecord(readout: Readout, options: RecordOptions): Promise<void> {
  const report = reportFile(options);
  await printRecord(readout, options);
  if (options.csv !== undefined) await writeTables(readout, options.csv, options);
  if (report === undefined) return;
  const { renderHtml } = await import("../render/html/render-html.ts");
  writeReport(report, renderHtml(readout));
  if (!options.quiet) say(`the report is in ${report}.`);
}

async function printRecord(readout: Readout, options: RecordOptions): Promise<void> {
  const asked = options.json ?? options.md ?? options.jsonld ?? options.out;
  if (asked === undefined && options.csv !== undefined) return;
  const text = await rendered(readout, options);
  if (options.out === undefined) await print(text);
  else writeText(options.out, text);
}

async function rendered(readout: Readout, options: RecordOptions): Promise<string> {
  if (options.json) return ended((await import("../render/json/render-json.ts")).renderJson(readout));
  if (options.md) return ended((await import("../render/markdown/render-markdown.ts")).renderMarkdown(readout));
  if (options.jsonld) {
    const { renderJsonLd } = await import("../render/jsonld/render-jsonld.ts");
    return `${JSON.stringify(renderJsonLd(readout), null, 1)}\n`;
  }
  const { renderTerminal } = await import("../render/terminal/render-terminal.ts");
  return ended(renderTerminal(readout, options.out === undefined ? terminal() : { columns: 80, colour: false }));
}

const ended = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

async function writeTables(readout: Readout, folder: string, options: RecordOptions): Promise<void> {
  const { renderCsv } = await import("../render/csv/render-csv.ts");
  const tables = renderCsv(readout);
  writeFolder(folder, tables);
  if (!options.quiet) say(`${tables.size} tables are in ${folder}.`);
}
