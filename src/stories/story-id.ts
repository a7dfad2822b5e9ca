import { createHash } from "node:crypto";
import type { Sketch } from "./sketch.ts";

/**
 * The id of a story that an article founds: made from the article's id and the hash of its text, so that no run and no counter has a part in it.
 * Where a living story has that id already (the article was moved out of the story that it founded) the next free one is taken.
 */
export function storyId({ article, seed }: Pick<Sketch, "article" | "seed">, isTaken: (id: string) => boolean): string {
  for (let turn = 0; ; turn++) {
    const hash = createHash("sha256").update(`${turn}\n${seed}\n${article}`, "utf8").digest("hex");
    const id = `s-${hash.slice(0, 12)}`;
    if (!isTaken(id)) return id;
  }
}
