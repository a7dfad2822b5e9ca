import { statSync } from "node:fs";
import { Command, Option } from "commander";
import type { Deleted } from "../archive/kept.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { archiveOption, type ArchiveOptions, dateOf, placeOf, withArchive } from "./archive-options.ts";
import { EXIT, type Done } from "./exit.ts";
import { print, Progress } from "./streams.ts";

interface PruneOptions extends ArchiveOptions {
  readonly before?: string;
}

/** `readout archive`: the upkeep of the archive. */
export function archiveCommand(done: Done): Command {
  const job = (name: string, description: string): Command =>
    archiveOption(new Command(name).description(description).option("--json", "print the result as JSON"));
  const tell = (options: ArchiveOptions, result: unknown, text: string): Promise<void> =>
    print(options.json ? `${JSON.stringify(result)}\n` : `${safeText(text)}\n`);
  return new Command("archive")
    .description("look after the archive: what it holds, backup, check, room, and deleting")
    .addCommand(
      job("info", "tell where the archive is and how much it holds").action(async (options: ArchiveOptions) => {
        const place = placeOf(options);
        const counts = await withArchive(options, "read", ({ archive }) => archive.counts());
        const { articles, revisions, stories, decisions, bytes } = counts;
        const held = `${articles} articles, ${revisions} revisions, ${stories} stories, ${decisions} decisions, ${size(bytes)}`;
        await tell(options, { place, ...counts }, `${place}: ${held}`);
        done(EXIT.done);
      }),
    )
    .addCommand(
      job("backup", "copy the archive into a new file, while others may read and write it")
        .argument("<file>", "the new file")
        .action(async (file: string, options: ArchiveOptions) => {
          await withArchive(options, "read", ({ archive }) => archive.backup(file));
          await tell(
            options,
            { backup: file, bytes: statSync(file).size },
            `${file} is a copy of ${placeOf(options)}.`,
          );
          done(EXIT.done);
        }),
    )
    .addCommand(
      job("check", "check that nothing in the archive is damaged; ends with 1 where something is").action(
        async (options: ArchiveOptions) => {
          const faults = await withArchive(options, "write", ({ archive }) => archive.check());
          await tell(options, { faults }, faults.length === 0 ? `${placeOf(options)} is sound.` : faults.join("\n"));
          done(faults.length > 0 ? EXIT.findings : EXIT.done);
        },
      ),
    )
    .addCommand(
      job("vacuum", "give back the room of what was deleted").action(async (options: ArchiveOptions) => {
        const result = await withArchive(options, "write", ({ archive }) => archive.vacuum());
        await tell(options, result, `${size(result.before)} before, ${size(result.after)} now.`);
        done(EXIT.done);
      }),
    )
    .addCommand(
      job(
        "prune",
        "delete what was computed by other versions and records, which are made again when they are asked for",
      )
        .addOption(
          new Option("--before <date>", "delete articles published before this date too, with all that stands on them"),
        )
        .action(async (options: PruneOptions) => {
          const before = options.before === undefined ? undefined : dateOf("--before", options.before);
          const progress = new Progress(false);
          await withArchive(options, "write", async (keeping) => {
            const { deleteBefore, forgetComputed } = await import("../keeping/remove.ts");
            let count = 0;
            for await (const one of before === undefined ? [] : deleteBefore(keeping, before)) {
              progress.clear();
              await tell(options, deletedOf(one), deletedText(one));
              progress.tell(`${++count} deleted …`);
            }
            progress.clear();
            const computed = await forgetComputed(keeping);
            await tell(options, { computed }, `${computed} analyses and records deleted, which can be made again.`);
          });
          done(EXIT.done);
        }),
    )
    .addCommand(
      job(
        "delete",
        "delete articles with all that stands on them: revisions, analyses, decisions; tells what they were",
      )
        .argument("<articles...>", "ids of the articles")
        .action(async (ids: string[], options: ArchiveOptions) => {
          await withArchive(options, "write", async (keeping) => {
            const { deleteArticles } = await import("../keeping/remove.ts");
            for (const one of await deleteArticles(keeping, ids)) await tell(options, deletedOf(one), deletedText(one));
          });
          done(EXIT.done);
        }),
    );
}

const deletedOf = ({ article: { id, outlet, title, published, url, sha256 }, ...rest }: Deleted) => ({
  deleted: id,
  outlet,
  title,
  published,
  ...(url !== undefined && { url }),
  sha256,
  ...rest,
});

function deletedText({ article, revisions, story, storyEnded, decisions, events }: Deleted): string {
  const parts = [
    `deleted ${article.id}: ${article.outlet}, ${article.published ?? "no date"}, ${article.title}`,
    ...(revisions > 1 ? [`${revisions} revisions`] : []),
    ...(story === null ? [] : [storyEnded ? `the last of ${story}, which ended` : `of ${story}`]),
    ...(decisions > 0 ? [`${decisions} decisions that rested on it`] : []),
    ...(events > 0 ? [`${events} events that cited it`] : []),
  ];
  return parts.join("; ").replaceAll(/\s+/gu, " ");
}

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
