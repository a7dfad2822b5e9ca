import { existsSync } from "node:fs";
import type { FindStory } from "../check/load-sources.ts";
import { type ArchiveOptions, placeOf, withArchive } from "./archive-options.ts";

/** How the record of a story of the archive is found by its id. That there is no archive at its usual place is no fault: nobody has made one. */
export const findKeptStory =
  (options: ArchiveOptions): FindStory =>
  async (id) => {
    if (options.archive === undefined && !existsSync(placeOf(options))) return undefined;
    return withArchive(options, "read", async (keeping) => {
      if (!(await keeping.archive.story(id))) return undefined;
      const { recordOf } = await import("../keeping/record.ts");
      return recordOf(keeping, id);
    });
  };
