import { createHash } from "node:crypto";
import { Command, Option } from "commander";
import type { StoryEvent } from "../model/event.ts";
import type { Readout } from "../model/readout.ts";
import { EXIT, type Done } from "./exit.ts";
import { readSoundRecord } from "./record-file.ts";
import { print, terminal } from "./streams.ts";

interface Options {
  readonly json?: boolean;
  readonly atom?: boolean;
  readonly story: string;
}

/** `readout compare`: what became of a story between two records of it. */
export function compareCommand(done: Done): Command {
  return new Command("compare")
    .description("show what became of a story between two records of it, as events (docs/watching.md)")
    .argument("<older>", "the earlier record: JSON, or a report as HTML")
    .argument("<newer>", "the later record of the same story")
    .addOption(new Option("--json", "print the events as JSON, one a line").conflicts("atom"))
    .addOption(new Option("--atom", "print the events as an Atom feed"))
    .option("--story <id>", "what the story is called in the events", "story")
    .addHelpText(
      "after",
      `
Ends with 1 where there is news: more than that articles joined.

Examples:
  readout compare monday.json tuesday.json
  readout compare monday.json tuesday.json --json`,
    )
    .action(async (older: string, newer: string, options: Options) => {
      const [before, after] = [readSoundRecord(older), readSoundRecord(newer)];
      const { changesBetween } = await import("../readout/changes/changes-between.ts");
      const events = changesBetween(options.story, before, after);
      await print(await rendered(events, after, options));
      done(events.some(({ level }) => level === "news") ? EXIT.findings : EXIT.done);
    });
}

async function rendered(events: readonly StoryEvent[], after: Readout, options: Options): Promise<string> {
  if (options.json) {
    const { renderEventLine } = await import("../render/json/render-event-line.ts");
    return events.map(renderEventLine).join("");
  }
  if (options.atom) {
    const { renderAtom, urnOf } = await import("../render/atom/render-atom.ts");
    const id = urnOf(createHash("sha256").update(options.story, "utf8").digest("hex"));
    return renderAtom(events, { id, title: options.story, undated: after.published.to ?? "1970-01-01" });
  }
  const { renderEvent } = await import("../render/terminal/render-event.ts");
  return events.map((event) => renderEvent(event, terminal())).join("");
}
