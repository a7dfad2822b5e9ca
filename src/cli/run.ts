import { Command, CommanderError } from "commander";
import { ReadoutError } from "../model/error.ts";
import { annotateCommand } from "./annotate.ts";
import { checkCommand } from "./check.ts";
import { diffCommand } from "./diff.ts";
import { EXIT, type Done, type Exit } from "./exit.ts";
import { extractCommand } from "./extract.ts";
import { lspCommand } from "./lsp.ts";
import { readCommand } from "./read.ts";
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
    verifyCommand(done),
    checkCommand(done),
    lspCommand(done),
  ];
  for (const command of [program, ...commands]) {
    command
      .showHelpAfterError(`Try 'readout ${command === program ? "" : `${command.name()} `}--help'.`)
      .exitOverride()
      .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /u, "readout: ")) });
  }
  for (const command of commands) program.addCommand(command, { isDefault: command.name() === "read" });
  return program;
}
