// Follows an address and says each event when it is given on: ARCHIVE ADDRESS [once]. It is killed from outside.
import { openSqlite } from "../../src/archive/sqlite/open-sqlite.ts";
import { openFetcher } from "../../src/intake/fetch/fetcher.ts";
import { follow } from "../../src/keeping/follow/follow.ts";
import { keepingOf } from "../../src/keeping/keeping.ts";
import type { StoryEvent } from "../../src/model/event.ts";
import { plainAnalysis } from "./plain-analysis.ts";

const [place = "", address = "", once] = process.argv.slice(2);
const archive = openSqlite(place, { create: true });
const fetcher = openFetcher({ allowPrivate: true, pause: 0 });
const deliver = async (event: StoryEvent): Promise<boolean> => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
  return true;
};
const options = { fetcher, every: 20, once: once === "once", signal: new AbortController().signal, deliver };
for await (const one of follow(keepingOf(archive, plainAnalysis), [address], options)) {
  if (one.kind === "fault") process.stderr.write(`${one.fault.message}\n`);
}
await fetcher.close();
await archive.close();
