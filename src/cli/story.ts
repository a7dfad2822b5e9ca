import { Command } from "commander";
import type { KeptChange } from "../archive/kept.ts";
import type { StoryDecision } from "../keeping/decide.ts";
import type { StoryChange } from "../model/story.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { archiveOption, type ArchiveOptions, withArchive } from "./archive-options.ts";
import { EXIT, type Done } from "./exit.ts";
import { print } from "./streams.ts";

/** `readout story`: a person's hand on the stories. */
export function storyCommand(done: Done): Command {
  const deciding = (name: string, description: string): Command =>
    archiveOption(new Command(name).description(description).option("--json", "print the changes as JSON, one a line"));
  const decide = async (decision: StoryDecision, options: ArchiveOptions): Promise<void> => {
    const changes = await withArchive(options, "write", async (keeping) => {
      const { decideStories } = await import("../keeping/decide.ts");
      return decideStories(keeping, decision);
    });
    for (const change of changes) await print(options.json ? `${JSON.stringify(change)}\n` : shown(change));
    done(EXIT.done);
  };
  return new Command("story")
    .description("merge, split and repair stories by hand, and see why a story is as it is; what is decided stays")
    .addCommand(
      deciding("merge", "make one story of several")
        .argument("<stories...>", "ids of the stories")
        .action((stories: string[], options: ArchiveOptions) => decide({ kind: "merge", stories }, options)),
    )
    .addCommand(
      deciding("split", "make articles of a story a story of their own")
        .argument("<story>", "id of the story")
        .argument("<articles...>", "ids of the articles that leave it")
        .action((story: string, articles: string[], options: ArchiveOptions) =>
          decide({ kind: "split", story, articles }, options),
        ),
    )
    .addCommand(
      deciding("move", "put an article into another story")
        .argument("<article>", "id of the article")
        .argument("<story>", "id of the story that it goes to")
        .action((article: string, to: string, options: ArchiveOptions) =>
          decide({ kind: "move", article, to }, options),
        ),
    )
    .addCommand(
      deciding("history", "show what made a story what it is, step by step")
        .argument("<story>", "id of the story")
        .action(async (id: string, options: ArchiveOptions) => {
          const steps = await withArchive(options, "read", async ({ archive }) => {
            const { storyOf } = await import("../keeping/record.ts");
            return archive.history((await storyOf(archive, id)).id);
          });
          for (const step of steps) await print(options.json ? `${JSON.stringify(step)}\n` : dated(step));
          done(EXIT.done);
        }),
    );
}

const dated = (step: KeptChange): string => `${step.at.slice(0, 16).replace("T", " ")}  ${shown(step)}`;

function shown({ kind, story, from, articles, by, why }: StoryChange): string {
  const parts = [
    `${kind} ${story}`,
    ...(from === undefined ? [] : [`from ${from}`]),
    `: ${articles.join(", ")}`,
    ...(by === "person" ? ["(by hand)"] : []),
    ...(why.length === 0 ? [] : [`(${why.join("; ")})`]),
  ];
  return `${safeText(parts.join(" ").replace(" : ", ": "))}\n`;
}
