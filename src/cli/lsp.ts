import { Command, Option } from "commander";
import { SETTINGS_NAME } from "../check/config/read-settings.ts";
import { type Levels, SETTINGS } from "../check/levels.ts";
import { addRule } from "./check-options.ts";
import { type ArchiveOptions, archiveOption } from "./archive-options.ts";
import { EXIT, type Done } from "./exit.ts";
import { findKeptStory } from "./find-kept-story.ts";
import { type ReadingOptions, sourceOptions, withReadingOptions } from "./options.ts";
import { version } from "./version.ts";

interface Options extends ReadingOptions, ArchiveOptions {
  readonly against?: readonly string[];
  readonly rule?: Levels;
  readonly config?: string | false;
}

/** `readout lsp`: findings in an editor while one types. */
export function lspCommand(done: Done): Command {
  const command = new Command("lsp")
    .description("a language server for editors: the findings of `check` on drafts while one types")
    .option("--against <path...>", "the sources: files, folders, addresses, saved records, kept stories")
    .option("--rule <name=level>", `set a rule to ${SETTINGS.join(", ")}; may be given again`, addRule)
    .option("--config <file>", `settings (default: the nearest ${SETTINGS_NAME} in the draft's folder or above)`)
    .option("--no-config", "use no settings file")
    .addOption(new Option("--stdio", "speak over the standard streams, as it always does; many editors say so"));
  return withReadingOptions(archiveOption(command))
    .addHelpText(
      "after",
      `
An editor starts it; docs/editors.md says how for several. It reads from the standard input and writes to the standard output.

Examples:
  readout lsp                        sources from the nearest ${SETTINGS_NAME}
  readout lsp --against articles/`,
    )
    .action(async (options: Options) => {
      const { serve } = await import("../lsp/serve.ts");
      await serve(process.stdin, process.stdout, {
        settings: {
          against: options.against ?? [],
          levels: options.rule ?? {},
          folder: process.cwd(),
          reading: sourceOptions(options),
          ...(options.config !== undefined && { config: options.config }),
        },
        findStory: findKeptStory(options),
        version: version(),
      });
      done(EXIT.done);
    });
}
