import type { Command } from "commander";
import { isAddress } from "../intake/fetch/is-address.ts";
import { readDecisions } from "./decisions-file.ts";
import { EXIT, type Done } from "./exit.ts";
import { intake, readingCommand, type ReadingOptions } from "./options.ts";
import { giveRecord, type RecordOptions, recordOptions, REPORT, reportFile } from "./record-output.ts";
import { Progress } from "./streams.ts";
import { tellUnmet } from "./tell-unmet.ts";
import { refuseInputs } from "./write-output.ts";

interface Options extends ReadingOptions, RecordOptions {
  readonly model?: string;
  readonly decisions?: string;
}

/** `readout read`, and `readout` alone: the record of one story. */
export function readCommand(done: Done): Command {
  return recordOptions(readingCommand("read", "read the articles of one story into one record (the default command)"))
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
      refuseInputs(
        [...paths.filter((path) => !isAddress(path)), ...(options.decisions === undefined ? [] : [options.decisions])],
        [reportFile(options), options.out],
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
      await giveRecord(readout, options);
      done(skipped.length > 0 || unmet > 0 ? EXIT.findings : EXIT.done);
    });
}
