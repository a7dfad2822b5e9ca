import type { StoryEvent } from "../../src/model/event.ts";
import { read } from "../../src/readout/read.ts";
import { changesBetween } from "../../src/readout/changes/changes-between.ts";
import { ARGUS, EVENING, GAZETTE, HERALD, TRIBUNE } from "./story-of.ts";

/** Events of every kind, from the records of one invented story, in the order in which a follower tells them. */
export function sampleEvents(): StoryEvent[] {
  const records = [
    [ARGUS],
    [ARGUS, TRIBUNE],
    [ARGUS, TRIBUNE, GAZETTE],
    [ARGUS, TRIBUNE, GAZETTE, HERALD],
    [EVENING, TRIBUNE, GAZETTE, HERALD],
  ].map((articles) => read(articles));
  return records.flatMap((after, index) => changesBetween("s1", records[index - 1] ?? null, after));
}
