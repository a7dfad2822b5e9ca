import { Command } from "commander";
import type { KeptChange } from "../archive/kept.ts";
import type { StoryDecision } from "../keeping/decide.ts";
import type { Span } from "../model/span.ts";
import type { Decision, PairDecision, StoryChange } from "../model/story.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { archiveOption, type ArchiveOptions, countOf, withArchive } from "./archive-options.ts";
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
      deciding("decisions", "list what was decided by hand, with numbers").action(async (options: ArchiveOptions) => {
        const kept = await withArchive(options, "read", ({ archive }) => archive.decisions());
        for (const { number, at, decision } of kept) {
          await print(options.json ? `${JSON.stringify({ number, at, decision })}\n` : listed(number, at, decision));
        }
        done(EXIT.done);
      }),
    )
    .addCommand(
      deciding("undo", "take a decision back; stories stay as they are, and may change as articles come")
        .argument("<number>", "its number in `readout story decisions`")
        .action(async (number: string, options: ArchiveOptions) => {
          await withArchive(options, "write", async (keeping) => {
            const { takeBack } = await import("../keeping/decide-pair.ts");
            await takeBack(keeping, countOf("number", number));
          });
          done(EXIT.done);
        }),
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

function pairText({ kind, of, a, b, words }: PairDecision): string {
  const side = ({ article, start, end }: Span, text = ""): string =>
    `${article}:${start}-${end} ${text.replaceAll(/\s+/gu, " ")}`;
  return `${safeText(`${kind} ${of}: ${side(a, words?.a)} | ${side(b, words?.b)}`)}\n`;
}

function listed(number: number, at: string, decision: Decision): string {
  const head = `${String(number).padStart(4)}  ${at.slice(0, 16).replace("T", " ")}  `;
  if (decision.kind === "same" || decision.kind === "different") return head + pairText(decision);
  const what =
    decision.kind === "merge"
      ? decision.stories.join(", ")
      : decision.kind === "split"
        ? `${decision.story}: ${decision.articles.join(", ")}`
        : `${decision.article} to ${decision.to}`;
  return `${head}${safeText(`${decision.kind} ${what}`)}\n`;
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
