import { say } from "./streams.ts";

/** Whether the user asked to end. The first time the running piece of work is finished; the second time the process ends at once, which loses nothing either. */
export interface Interrupt {
  readonly stopped: () => boolean;
  /** Aborted when the user asks. */
  readonly signal: AbortSignal;
  /** Gives the signals back. */
  release(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

export function onInterrupt(quiet: boolean): Interrupt {
  const asked = new AbortController();
  const ask = (): void => {
    if (asked.signal.aborted) process.exit(130);
    if (!quiet) say("ending after what is being kept …");
    asked.abort();
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  return {
    stopped: () => asked.signal.aborted,
    signal: asked.signal,
    release: () => {
      for (const signal of SIGNALS) process.off(signal, ask);
    },
  };
}
