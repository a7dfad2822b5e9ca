import { dirname } from "node:path";
import { Command, Option } from "commander";
import { findSettings, readSettings, SETTINGS_NAME } from "../check/config/read-settings.ts";
import { NO_SETTINGS, type Settings } from "../check/config/settings.ts";
import type { FileDraft } from "../check/drafts/file-draft.ts";
import { DRAFT_FORMATS, type NamedFormat } from "../check/drafts/read-draft.ts";
import { type Levels, SETTINGS } from "../check/levels.ts";
import type { LoadedSources } from "../check/load-sources.ts";
import { STDIN_NAME } from "../intake/files/read-bytes.ts";
import { isAddress } from "../intake/fetch/is-address.ts";
import type { CheckedDraft } from "../model/checked-draft.ts";
import { ReadoutError } from "../model/error.ts";
import type { CheckView } from "../render/check/check-view.ts";
import { addRule, wholeNumber } from "./check-options.ts";
import { type ArchiveOptions, archiveOption } from "./archive-options.ts";
import { EXIT, type Done, type Exit } from "./exit.ts";
import { findKeptStory } from "./find-kept-story.ts";
import { type ReadingOptions, sourceOptions, withReadingOptions } from "./options.ts";
import { print, Progress, say, sayError, terminal } from "./streams.ts";
import { version } from "./version.ts";
import { refuseInputs, writeReport, writeText } from "./write-output.ts";

interface Options extends ReadingOptions, ArchiveOptions {
  readonly against?: readonly string[];
  readonly format?: NamedFormat;
  readonly rule?: Levels;
  readonly config?: string | false;
  readonly maxWarnings?: number;
  readonly summary?: boolean;
  readonly sarif?: string | true;
  readonly github?: boolean;
  readonly html?: string | true;
}

const REPORT = "readout-check.html";

/** `readout check`: a draft against its sources. */
export function checkCommand(done: Done): Command {
  const command = new Command("check")
    .description("hold a draft against its sources: quotations, figures, times, names, what stands on no source")
    .argument("<draft>", "the draft: text, Markdown, HTML or a Word document (.docx); '-' is the standard input")
    .option("--against <path...>", "the sources: files, folders, addresses, saved records, kept stories")
    .addOption(
      new Option("--format <format>", "what the draft is, where its name does not tell").choices(DRAFT_FORMATS),
    )
    .option("--rule <name=level>", `set a rule to ${SETTINGS.join(", ")}; may be given again`, addRule)
    .option("--config <file>", `settings (default: the nearest ${SETTINGS_NAME} in the draft's folder or above)`)
    .option("--no-config", "use no settings file")
    .option("--max-warnings <number>", "end with 1 where there are more warnings than this", wholeNumber)
    .option("--summary", "show how much of the draft stands on its sources, by sentence and by origins")
    .addOption(new Option("--json", "print the findings as JSON").conflicts(["github"]))
    .option("--sarif [file]", "print the findings as SARIF 2.1.0, or write them to this file")
    .addOption(new Option("--github", "print the findings as annotations of GitHub Actions").conflicts(["json"]))
    .option("--html [file]", `write the draft beside its sources as one HTML file (default: ${REPORT})`);
  return withReadingOptions(archiveOption(command))
    .addHelpText(
      "after",
      `
Ends with 1 where there is an error, or where there are more warnings than --max-warnings.

Examples:
  readout check draft.md --against articles/          findings on the terminal
  readout check draft.docx --against story.json       against a saved record
  readout check draft.md --against s-4a6ae7cb4ab5     against a story of the archive
  cat draft.md | readout check - --format markdown --against articles/
  readout check draft.md --summary --against articles/ --rule copied=off
  readout check draft.md --sarif draft.sarif --html draft.html --against articles/`,
    )
    .action(async (path: string, options: Options) => done(await checkPath(path, options)));
}

async function checkPath(path: string, options: Options): Promise<Exit> {
  const settings = settingsFor(path, options);
  const against = options.against ?? settings.against;
  if (path === STDIN_NAME && against.includes(STDIN_NAME)) throw stdinTwice();
  if (against.length === 0) throw nothingToHoldAgainst(settings.file);
  const outputs = outputsOf(options);
  refuseInputs(
    [path, ...against].filter((one) => !isAddress(one)),
    [outputs.sarif, outputs.html],
  );
  const { readDraft } = await import("../check/drafts/read-draft.ts");
  const draft = await readDraft(path, options.format);
  const levels = { ...settings.levels, ...options.rule };
  const progress = new Progress(options.quiet ?? false);
  const loaded = await load(against, path, options, progress);
  progress.tell("checking the draft …");
  const { checkDraft, supportOf } = await import("../check/check-draft.ts");
  const found = checkDraft(draft, loaded.sources, levels);
  const checked = options.summary ? { ...found, summary: supportOf(found.sentences) } : found;
  progress.clear();
  await show(draft, loaded, checked, levels, options);
  return exitOf(checked, loaded, options.maxWarnings ?? settings.maxWarnings);
}

async function load(
  against: readonly string[],
  draft: string,
  options: Options,
  progress: Progress,
): Promise<LoadedSources> {
  progress.tell("reading the sources …");
  const { loadSources } = await import("../check/load-sources.ts");
  try {
    const loaded = await loadSources(against, {
      ...sourceOptions(options),
      draft,
      findStory: findKeptStory(options),
    });
    progress.clear();
    for (const error of loaded.skipped) sayError(error);
    return loaded;
  } finally {
    progress.clear();
  }
}

/** Shows a checked draft in every form that was asked for; on the terminal where none was that prints. */
async function show(
  draft: FileDraft,
  { sources, skipped }: LoadedSources,
  checked: CheckedDraft,
  levels: Levels,
  options: Options,
): Promise<void> {
  const outputs = outputsOf(options);
  const { viewOf } = await import("../check/view.ts");
  const view = await viewOf(draft, sources, checked, levels, options.sarif !== undefined);
  if (options.sarif !== undefined) {
    const { renderSarif } = await import("../render/check/render-sarif.ts");
    const log = `${JSON.stringify(renderSarif(view, { version: version(), skipped }), null, 1)}\n`;
    if (outputs.sarif === undefined) await print(log);
    else writeText(outputs.sarif, log);
  }
  if (outputs.html !== undefined) {
    const { renderCheckHtml } = await import("../render/check/render-check-html.ts");
    writeReport(outputs.html, renderCheckHtml(view));
    if (!options.quiet) say(`the report is in ${outputs.html}.`);
  }
  if (options.json) await print(`${JSON.stringify(checked)}\n`);
  else if (options.github) await print((await import("../render/check/render-github.ts")).renderGitHub(view));
  else if (options.sarif !== true) await print(await terminalText(view, options));
}

async function terminalText(view: CheckView, options: Options): Promise<string> {
  const { renderCheck, renderSummary } = await import("../render/check/render-check.ts");
  return options.summary ? renderSummary(view, terminal()) : renderCheck(view, terminal());
}

function exitOf(checked: CheckedDraft, { skipped }: LoadedSources, maxWarnings: number | undefined): Exit {
  const count = (level: string): number => checked.findings.filter((finding) => finding.level === level).length;
  const tooMany = maxWarnings !== undefined && count("warning") > maxWarnings;
  if (tooMany) say(`there are too many warnings: ${count("warning")}, where ${maxWarnings} may be.`);
  return count("error") > 0 || tooMany || skipped.length > 0 ? EXIT.findings : EXIT.done;
}

function settingsFor(path: string, { config }: Options): Settings {
  if (config === false) return NO_SETTINGS;
  const file = config ?? findSettings(path === STDIN_NAME ? "." : dirname(path));
  return file === undefined ? NO_SETTINGS : readSettings(file);
}

interface Outputs {
  readonly sarif?: string;
  readonly html?: string;
}

function outputsOf({ sarif, html, json, github }: Options): Outputs {
  if (sarif === true && (json || github)) {
    throw new ReadoutError("usage", "--sarif", "two forms cannot be printed at once.", "Name a file for one of them.");
  }
  if (typeof sarif === "string" && !/\.(?:sarif|json)$/iu.test(sarif))
    throw noSuchOutput("--sarif", sarif, ".sarif or .json");
  if (typeof html === "string" && !/\.x?html?$/iu.test(html)) throw noSuchOutput("--html", html, ".html");
  return {
    ...(typeof sarif === "string" && { sarif }),
    ...(html !== undefined && { html: html === true ? REPORT : html }),
  };
}

const noSuchOutput = (option: string, name: string, endings: string): ReadoutError =>
  new ReadoutError(
    "usage",
    option,
    `'${name}' is no name of such a file.`,
    `Give a name that ends in ${endings}, or put ${option} behind the draft.`,
  );

const stdinTwice = (): ReadoutError =>
  new ReadoutError(
    "usage",
    "--against",
    "the standard input is the draft already.",
    "Save the draft or the sources in a file.",
  );

const nothingToHoldAgainst = (settings: string | undefined): ReadoutError =>
  new ReadoutError(
    "usage",
    settings ?? "check",
    "it is not said what the draft is held against.",
    `Name the sources with --against, or as "against" in ${SETTINGS_NAME}.`,
  );
