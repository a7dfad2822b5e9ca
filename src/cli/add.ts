import type { Command } from "commander";
import { comeFrom } from "../intake/read-sources.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { archiveOption, type ArchiveOptions, placeOf, withArchive } from "./archive-options.ts";
import { EXIT, type Done } from "./exit.ts";
import { onInterrupt } from "./interrupt.ts";
import { nothingRead, readingCommand, type ReadingOptions, sourceOptions } from "./options.ts";
import { print, Progress, say, sayError } from "./streams.ts";

type Options = ReadingOptions & ArchiveOptions;

/** `readout add`: articles into the archive. */
export function addCommand(done: Done): Command {
  return archiveOption(
    readingCommand("add", "put articles into the archive and find their stories; what it has already is passed over"),
  )
    .option("--json", "one JSON object a line, when the article is on disk: { kind, article, story }")
    .addHelpText(
      "after",
      `
An article is told of when it is on disk. Interrupted work goes on where it was: run the command again.

Examples:
  readout add articles/
  readout add https://example.org/feed.xml --archive news.sqlite
  readout add crawl.warc.gz --json`,
    )
    .action(async (paths: string[], options: Options) => {
      const quiet = options.quiet ?? false;
      const progress = new Progress(quiet);
      const interrupt = onInterrupt(quiet);
      const sources = sourceOptions(options);
      const counts = { added: 0, revised: 0, known: 0, fault: 0 };
      await withArchive(options, "make", async (keeping) => {
        const { add } = await import("../keeping/add.ts");
        for await (const one of add(keeping, comeFrom(paths, sources), interrupt)) {
          counts[one.kind]++;
          progress.clear();
          if (one.kind === "fault") sayError(one.fault);
          else if (options.json) await print(`${JSON.stringify(one)}\n`);
          else if (one.kind !== "known") {
            await print(`${one.kind.padEnd(8)} ${safeText(one.article)}  in ${safeText(one.story)}\n`);
          }
          progress.tell(`${counts.added} added, ${counts.revised} revised, ${counts.known} known …`);
        }
      });
      progress.clear();
      interrupt.release();
      if (counts.added + counts.revised + counts.known === 0 && !interrupt.stopped()) throw nothingRead(paths);
      if (!quiet) {
        say(`${counts.added} added, ${counts.revised} revised, ${counts.known} known before, in ${placeOf(options)}.`);
        if (interrupt.stopped()) say("it was interrupted; run the command again to go on.");
      }
      done(counts.fault > 0 || interrupt.stopped() ? EXIT.findings : EXIT.done);
    });
}
