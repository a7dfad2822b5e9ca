import { Command, CommanderError } from "commander";
import { ReadoutError } from "../model/error.ts";
import { addCommand } from "./add.ts";
import { annotateCommand } from "./annotate.ts";
import { compareCommand } from "./compare.ts";
import { decideCommand } from "./decide.ts";
import { archiveCommand } from "./archive.ts";
import { checkCommand } from "./check.ts";
import { diffCommand } from "./diff.ts";
import { EXIT, type Done, type Exit } from "./exit.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { lspCommand } from "./lsp.ts";
import { readCommand } from "./read.ts";
import { followCommand } from "./follow.ts";
import { searchCommand } from "./search.ts";
import { showCommand } from "./show.ts";
import { storiesCommand } from "./stories.ts";
import { storyCommand } from "./story.ts";
import { say, sayError, stopQuietly } from "./streams.ts";
import { verifyCommand } from "./verify.ts";
import { version } from "./version.ts";

/** Runs the command line and gives the code to end with; data goes to the standard output, messages to the error output. */
export async function run(args: readonly string[]): Promise<Exit> {
  stopQuietly();
  const outcome: { exit: Exit } = { exit: EXIT.done };
  const program = programOf((exit) => {
    outcome.exit = exit;
  });
  if (args.length === 0) {
    program.outputHelp({ error: true });
    return EXIT.couldNot;
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return outcome.exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.couldNot;
    if (error instanceof ReadoutError) sayError(error);
    else
      say(
        `this is a fault of Readout, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    return EXIT.couldNot;
  }
}

/** The whole command line, as `--help` shows it. */
export function programOf(done: Done): Command {
  const program = new Command("readout")
    .description(
      "All reports of one event in, one record out, in which every line is a source's exact words with their place.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText(
      "after",
      `
Examples:
  readout articles/                       the record on the terminal, and readout.html beside it
  readout articles/ --json > record.json  the record as JSON
  readout verify record.json              check a saved record against its articles

Exit codes: 0 done, 1 done with findings or with inputs left out, 2 could not.`,
    );
  const commands = [
    readCommand(done),
    extractCommand(done),
    annotateCommand(done),
    diffCommand(done),
    compareCommand(done),
    decideCommand(done),
    verifyCommand(done),
    addCommand(done),
    followCommand(done),
    storiesCommand(done),
    storyCommand(done),
    showCommand(done),
    searchCommand(done),
    exportCommand(done),
    archiveCommand(done),
    checkCommand(done),
    lspCommand(done),
  ];
  const jobs = commands.flatMap((command) =>
    command.commands.map((job) => [`${command.name()} ${job.name()}`, job] as const),
  );
  for (const [name, command] of [
    ["", program] as const,
    ...commands.map((command) => [command.name(), command] as const),
    ...jobs,
  ]) {
    command
      .showHelpAfterError(`Try 'readout ${name === "" ? "" : `${name} `}--help'.`)
      .exitOverride()
      .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /u, "readout: ")) });
  }
  for (const command of commands) program.addCommand(command, { isDefault: command.name() === "read" });
  return program;
}
