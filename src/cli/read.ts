import { Command, Option } from "commander";
import type { Readout } from "../model/readout.ts";
import { isAddress } from "../intake/fetch/is-address.ts";
import { ReadoutError } from "../model/error.ts";
import { readDecisions } from "./decisions-file.ts";
import { EXIT, type Done } from "./exit.ts";
import { intake, readingCommand, type ReadingOptions } from "./options.ts";
import { print, Progress, say, terminal } from "./streams.ts";
import { tellUnmet } from "./tell-unmet.ts";
import { refuseInputs, writeFolder, writeReport, writeText } from "./write-output.ts";

interface Options extends ReadingOptions {
  readonly json?: boolean;
  readonly md?: boolean;
  readonly jsonld?: boolean;
  readonly csv?: string;
  readonly html?: string | boolean;
  readonly out?: string;
  readonly model?: string;
  readonly decisions?: string;
}

const REPORT = "readout.html";

/** `readout read`, and `readout` alone: the record of one story. */
export function readCommand(done: Done): Command {
  return readingCommand("read", "read the articles of one story into one record (the default command)")
    .addOption(new Option("--json", "print the record as JSON").conflicts(["md", "jsonld"]))
    .addOption(new Option("--md", "print the record as Markdown").conflicts(["json", "jsonld"]))
    .addOption(
      new Option("--jsonld", "print the record as linked data (schema.org, Web Annotation)").conflicts(["json", "md"]),
    )
    .option("--csv <folder>", "write the record as tables, one CSV file each")
    .option("--html [file]", `write the report as one HTML file (default: ${REPORT})`)
    .option("--no-html", "write no report")
    .option("-o, --out <file>", "write to this file what would be printed")
    .option("--model <folder>", "compare sentences with this local ONNX sentence encoder too (docs/model.md)")
    .option("--decisions <file>", "follow what was decided of points and entities (readout decide)")
    .addHelpText(
      "after",
      `
Examples:
  readout articles/                       the record on the terminal, and ${REPORT} in this folder
  readout a.txt b.html c.json --no-html   the terminal alone
  readout articles/ --json --out record.json
  readout articles/ --csv tables --html report.html
  cat feed.jsonl | readout - --md         JSON Lines from the standard input`,
    )
    .action(async (paths: string[], options: Options) => {
      const report = reportFile(options);
      refuseInputs(
        [...paths.filter((path) => !isAddress(path)), ...(options.decisions === undefined ? [] : [options.decisions])],
        [report, options.out],
      );
      const decisions = options.decisions === undefined ? [] : readDecisions(options.decisions);
      const progress = new Progress(options.quiet ?? false);
      const { articles, skipped } = await intake(paths, options, progress);
      progress.tell(`relating ${articles.length} ${articles.length === 1 ? "article" : "articles"} …`);
      const { read, readWithModel } = await import("../readout/read.ts");
      const readout =
        options.model === undefined
          ? read(articles, { decisions })
          : await readWithModel(articles, options.model, { decisions });
      progress.clear();
      const unmet = decisions.length === 0 ? 0 : tellUnmet(readout, decisions, options.quiet ?? false);
      await printRecord(readout, options);
      if (options.csv !== undefined) await writeTables(readout, options.csv, options);
      if (report !== undefined) {
        const { renderHtml } = await import("../render/html/render-html.ts");
        writeReport(report, renderHtml(readout));
        if (!options.quiet) say(`the report is in ${report}.`);
      }
      done(skipped.length > 0 || unmet > 0 ? EXIT.findings : EXIT.done);
    });
}

/** Where the report goes: as asked for, or to its usual place when nothing else was asked for. */
function reportFile({ html, json, md, jsonld, csv, out }: Options): string | undefined {
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

async function printRecord(readout: Readout, options: Options): Promise<void> {
  const asked = options.json ?? options.md ?? options.jsonld ?? options.out;
  if (asked === undefined && options.csv !== undefined) return;
  const text = await rendered(readout, options);
  if (options.out === undefined) await print(text);
  else writeText(options.out, text);
}

async function rendered(readout: Readout, options: Options): Promise<string> {
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

async function writeTables(readout: Readout, folder: string, options: Options): Promise<void> {
  const { renderCsv } = await import("../render/csv/render-csv.ts");
  const tables = renderCsv(readout);
  writeFolder(folder, tables);
  if (!options.quiet) say(`${tables.size} tables are in ${folder}.`);
}
