import { parentPort, workerData } from "node:worker_threads";
import type { FindStory } from "../check/load-sources.ts";
import { ReadoutError } from "../model/error.ts";
import type { Readout } from "../model/readout.ts";
import { checkDocument } from "./check-document.ts";
import type { FromWorker, ToWorker, WorkerData } from "./messages.ts";
import { SourceCache } from "./source-cache.ts";

/** The thread that reads sources and checks drafts, so that the server answers meanwhile. It checks one document at a time. */
function serveChecks(): void {
  const port = parentPort;
  if (!port) throw new Error("this is run as a worker");
  // The server made it, by its type.
  const { settings, findsStories } = workerData as WorkerData;
  const waiting = new Map<number, (record: Readout | undefined, fault?: string) => void>();
  const post = (message: FromWorker): void => port.postMessage(message);
  let calls = 0;
  const findStory: FindStory = (id) =>
    new Promise((found, failed) => {
      const call = ++calls;
      waiting.set(call, (record, fault) => {
        if (fault === undefined) found(record);
        else failed(new ReadoutError("not-found", id, fault, "See `readout stories` for the stories that are kept."));
      });
      post({ kind: "find-story", call, id });
    });
  const cache = new SourceCache(settings.reading, findsStories ? findStory : undefined);
  port.on("message", (message: ToWorker) => {
    switch (message.kind) {
      case "check":
        void checkDocument(message.document, settings, cache).then(
          (outcome) => post({ kind: "checked", outcome }),
          (error: unknown) => {
            const { uri, version } = message.document;
            const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
            const problem = {
              message: `this is a fault of Readout, please report it: ${what}`,
              severity: "error",
            } as const;
            post({ kind: "checked", outcome: { uri, version, findings: [], sentences: [], problems: [problem] } });
          },
        );
        break;
      case "refresh":
        cache.refresh();
        break;
      case "story":
        waiting.get(message.call)?.(message.record, message.fault);
        waiting.delete(message.call);
        break;
    }
  });
}

serveChecks();
