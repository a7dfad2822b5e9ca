import { Command } from "commander";
import { archiveOption, type ArchiveOptions, withArchive } from "./archive-options.ts";
import { EXIT, type Done } from "./exit.ts";
import { giveRecord, type RecordOptions, recordOptions } from "./record-output.ts";
import { Progress } from "./streams.ts";

type Options = ArchiveOptions & RecordOptions;

/** `readout show`: the record of a story of the archive. */
export function showCommand(done: Done): Command {
  return recordOptions(
    archiveOption(
      new Command("show")
        .description("show the record of a story of the archive: the same as `read` of its articles")
        .argument("<story>", "id of the story, as `readout stories` lists it"),
    ),
  )
    .option("-q, --quiet", "no progress and no notes, only errors")
    .addHelpText(
      "after",
      `
Examples:
  readout show s-4a6ae7cb4ab5
  readout show s-4a6ae7cb4ab5 --json --out record.json`,
    )
    .action(async (id: string, options: Options) => {
      const progress = new Progress(options.quiet ?? false);
      progress.tell("relating the articles …");
      const readout = await withArchive(options, "read", async (keeping) => {
        const { recordOf } = await import("../keeping/record.ts");
        return recordOf(keeping, id);
      });
      progress.clear();
      await giveRecord(readout, options);
      done(EXIT.done);
    });
}
