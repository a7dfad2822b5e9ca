import { Command, Option } from "commander";
import {
  archiveOption,
  type ArchiveOptions,
  type FilterOptions,
  filterOptions,
  filtersOf,
  withArchive,
} from "./archive-options.ts";
import { EXIT, type Done } from "./exit.ts";
import { print, Progress } from "./streams.ts";

interface Options extends ArchiveOptions, FilterOptions {
  readonly records?: boolean;
  readonly revisions?: boolean;
}

/** `readout export`: what the archive holds, for other programs. */
export function exportCommand(done: Done): Command {
  const command = new Command("export")
    .description(
      "print articles of the archive as JSON Lines, which `read` and `add` read again, or the records of stories",
    )
    .argument("[stories...]", "ids of the stories; all where none is named");
  return filterOptions(archiveOption(command))
    .addOption(new Option("--revisions", "earlier revisions too, each before the newer one").conflicts("records"))
    .addOption(new Option("--records", "records of stories instead of articles, one a line"))
    .option("--json", "JSON Lines, which is the only form")
    .addOption(new Option("-q, --quiet", "no progress and no notes, only errors"))
    .addHelpText(
      "after",
      `
Examples:
  readout export > articles.jsonl
  readout export s-4a6ae7cb4ab5 --revisions
  readout export --records --since 2031-05-01 > records.jsonl`,
    )
    .action(async (ids: string[], options: Options) => {
      const progress = new Progress(options.quiet ?? false);
      await withArchive(options, "read", async (keeping) => {
        const { storyOf, recordOf } = await import("../keeping/record.ts");
        const { exportArticles } = await import("../keeping/export.ts");
        const filters = filtersOf(options);
        const named: string[] = [];
        for (const id of ids) named.push((await storyOf(keeping.archive, id)).id);
        if (options.records) {
          const stories = ids.length > 0 ? named : (await keeping.archive.stories(filters)).map(({ id }) => id);
          for (const [index, id] of stories.entries()) {
            progress.tell(`${index + 1} of ${stories.length} records …`);
            await print(`${JSON.stringify({ story: id, record: await recordOf(keeping, id) })}\n`);
          }
          return;
        }
        for (const story of ids.length > 0 ? named : [undefined]) {
          const query = { ...filters, ...(story !== undefined && { story }) };
          for await (const one of exportArticles(keeping, query, options.revisions)) {
            await print(`${JSON.stringify(one)}\n`);
          }
        }
      });
      progress.clear();
      done(EXIT.done);
    });
}
