import type { ReadDraft } from "../../src/check/draft.ts";
import { type Material, materialOf } from "../../src/check/material.ts";
import type { Sources } from "../../src/check/sources.ts";
import { sha256Of } from "../../src/intake/article-of.ts";
import { readPaths } from "../../src/intake/read-paths.ts";
import { type ReadOptions, readStory } from "../../src/readout/read.ts";
import { type PlantedDraft, plantedDrafts } from "./drafts.ts";

/** The weights that a story is read with, by its name. */
export type TrainedFor = (name: string) => ReadOptions["trained"];

/** A draft with planted faults, read together with its sources. */
export interface DraftMaterial {
  readonly draft: PlantedDraft;
  readonly read: ReadDraft;
  readonly material: Material;
}

/**
 * Reads all drafts that are here with their sources; `skipped` are lines on those that are not.
 * @param trainedFor weights in the place of those that the program carries, which are trained on most of the stories
 */
export function draftsWithMaterial(trainedFor: TrainedFor = () => undefined): {
  readonly drafts: readonly DraftMaterial[];
  readonly skipped: readonly string[];
} {
  const { drafts, skipped } = plantedDrafts();
  const known = new Map<string, Sources>();
  const sourcesOf = ({ story, articles }: PlantedDraft): Sources => {
    const trained = trainedFor(nameOf(story));
    const sources = known.get(story) ?? readStory(readPaths([articles]).articles, trained ? { trained } : {});
    known.set(story, sources);
    return sources;
  };
  return {
    drafts: drafts.map((draft) => {
      const read = inMemory(draft.name, draft.text);
      return { draft, read, material: materialOf(read, sourcesOf(draft)) };
    }),
    skipped,
  };
}

/** The name of a story without its set: 'quake' of 'gold/quake'. */
export const nameOf = (story: string): string => story.slice(story.indexOf("/") + 1);

/** The draft as if it had been read from a file of plain text. */
function inMemory(path: string, text: string): ReadDraft {
  return {
    path,
    text,
    sha256: sha256Of(text),
    places: "file",
    placeOf(offset) {
      const before = text.slice(0, offset);
      return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
    },
  };
}
