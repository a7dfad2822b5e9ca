import { existsSync, readFileSync, renameSync } from "node:fs";
import { Command, Option } from "commander";
import { isAddress } from "../intake/fetch/is-address.ts";
import { parseOpml } from "../intake/feeds/parse-opml.ts";
import { decodeText } from "../intake/files/decode-text.ts";
import type { Added } from "../keeping/add.ts";
import type { Keeping } from "../keeping/keeping.ts";
import { ReadoutError } from "../model/error.ts";
import type { StoryEvent } from "../model/event.ts";
import { archiveOption, type ArchiveOptions, withArchive } from "./archive-options.ts";
import { millisecondsOf } from "./duration.ts";
import { EXIT, type Done } from "./exit.ts";
import { type Interrupt, onInterrupt } from "./interrupt.ts";
import { type ReadingOptions, sourceOptions } from "./options.ts";
import { print, Progress, say, sayError, terminal } from "./streams.ts";
import { writeText } from "./write-output.ts";

interface Options extends ArchiveOptions, ReadingOptions {
  readonly every: string;
  readonly once?: boolean;
  readonly webhook?: string;
  readonly secret?: string;
  readonly atom?: string;
}

/** `readout follow`: feeds and pages into the archive as they change, and what becomes of stories. */
export function followCommand(done: Done): Command {
  const command = new Command("follow")
    .description("follow feeds and pages: keep new articles and revisions, and tell what becomes of their stories")
    .argument("<address...>", "addresses of feeds, lists of feeds (OPML), sitemaps or pages; or an OPML file");
  return archiveOption(command)
    .addOption(new Option("--every <time>", "look again after this time (90s, 15m, 2h)").default("15m"))
    .addOption(new Option("--once", "look once and end"))
    .addOption(new Option("--webhook <address>", "post each event to this address as JSON"))
    .addOption(new Option("--secret <words>", "sign what is posted with this secret").env("READOUT_WEBHOOK_SECRET"))
    .addOption(new Option("--atom <where>", "write the events as an Atom feed to this file, or serve it on this port"))
    .option("--json", "print the events as JSON, one a line")
    .addOption(new Option("--outlet <name>", "outlet where an article names none"))
    .addOption(new Option("--language <tag>", "language of the articles (BCP 47), instead of telling it from the text"))
    .addOption(new Option("--contact <who>", "address or mailbox that servers are told"))
    .addOption(
      new Option("--cache <folder>", "keep what was fetched in this folder, and ask again only for what changed"),
    )
    .addOption(
      new Option("--allow-private", "fetch addresses inside this machine or its network too, and post to them"),
    )
    .addOption(new Option("-q, --quiet", "no progress and no notes, only errors"))
    .addHelpText(
      "after",
      `
Examples:
  readout follow https://example.org/feed.xml
  readout follow feeds.opml --every 10m --webhook https://example.org/hook
  readout follow https://example.org/feed.xml --atom 8080 --json`,
    )
    .action(async (named: string[], options: Options) => {
      const addresses = [...new Set(named.flatMap(addressesIn))];
      const every = millisecondsOf("--every", options.every);
      const interrupt = onInterrupt(options.quiet ?? false);
      const faults = await withArchive(options, "make", (keeping) =>
        run(keeping, addresses, every, options, interrupt),
      );
      interrupt.release();
      done(faults > 0 ? EXIT.findings : EXIT.done);
    });
}

/** An address is itself; a file is a list of addresses. @throws ReadoutError where it is neither */
function addressesIn(named: string): string[] {
  if (isAddress(named)) return [named];
  if (!existsSync(named)) {
    throw new ReadoutError(
      "not-found",
      named,
      "there is no such file, and it is no address.",
      "Give an address with https://, or an OPML file.",
    );
  }
  return parseOpml(decodeText(readFileSync(named), named).text, named).map(({ url }) => url);
}

/** Follows until the end, and tells how much could not be had in the last round. */
async function run(
  keeping: Keeping,
  addresses: readonly string[],
  every: number,
  options: Options,
  interrupt: Interrupt,
): Promise<number> {
  const { fetch = {}, ...intake } = sourceOptions(options);
  const [{ follow }, { openFetcher }] = await Promise.all([
    import("../keeping/follow/follow.ts"),
    import("../intake/fetch/fetcher.ts"),
  ]);
  const progress = new Progress(options.quiet ?? false);
  const posting = await openPosting(options, interrupt.signal);
  const atom = await openAtom(keeping, options);
  const fetcher = openFetcher(fetch);
  const shown = new Set<string>();
  const counts = { added: 0, revised: 0, known: 0, fault: 0 };
  let faults = 0;
  const deliver = async (event: StoryEvent): Promise<boolean> => {
    progress.clear();
    // An event that could not be posted comes again, and is printed once.
    if (!shown.has(event.id)) await printEvent(event, options);
    shown.add(event.id);
    const fault = await posting?.post(event);
    if (fault) sayError(fault);
    return fault === undefined;
  };
  const roundOver = async (): Promise<void> => {
    await atom?.update();
    progress.clear();
    if (!options.quiet) {
      say(
        `${counts.added} added, ${counts.revised} revised${counts.fault > 0 ? `, ${counts.fault} could not be had` : ""}.`,
      );
    }
    faults = counts.fault;
    Object.assign(counts, { added: 0, revised: 0, known: 0, fault: 0 });
    if (!options.once) progress.tell(`looking again every ${options.every} …`);
  };
  const { signal } = interrupt;
  const settings = { fetcher, intake, every, once: options.once ?? false, signal, deliver, roundOver };
  try {
    for await (const one of follow(keeping, addresses, settings)) tellOf(one, counts, progress);
  } finally {
    progress.clear();
    await Promise.all([fetcher.close(), posting?.close(), atom?.close()]);
  }
  return faults;
}

function tellOf(one: Added, counts: Record<Added["kind"], number>, progress: Progress): void {
  counts[one.kind]++;
  if (one.kind === "fault") {
    progress.clear();
    sayError(one.fault);
  }
  progress.tell(`${counts.added} added, ${counts.revised} revised …`);
}

async function printEvent(event: StoryEvent, { json }: Options): Promise<void> {
  if (json) {
    const { renderEventLine } = await import("../render/json/render-event-line.ts");
    await print(renderEventLine(event));
  } else {
    const { renderEvent } = await import("../render/terminal/render-event.ts");
    await print(renderEvent(event, terminal()));
  }
}

async function openPosting({ webhook, secret, allowPrivate }: Options, signal: AbortSignal) {
  if (webhook === undefined) return undefined;
  const { openWebhook } = await import("../keeping/webhook.ts");
  return openWebhook({
    url: webhook,
    signal,
    ...(secret !== undefined && { secret }),
    ...(allowPrivate !== undefined && { allowPrivate }),
  });
}

interface AtomOutput {
  update(): Promise<void>;
  close(): Promise<void>;
}

/** The most events that a feed shows. */
const MOST = 100;

/** The feed of events, in a file that is written after each round, or served on a port. */
async function openAtom(keeping: Keeping, { atom, quiet }: Options): Promise<AtomOutput | undefined> {
  if (atom === undefined) return undefined;
  const { renderAtom } = await import("../render/atom/render-atom.ts");
  const started = new Date().toISOString();
  const feed = async (): Promise<string> =>
    renderAtom(await keeping.archive.events({ last: MOST }), {
      id: "urn:x-readout:events",
      title: "What becomes of the stories",
      undated: started,
    });
  if (!/^\d{1,5}$/u.test(atom)) {
    return {
      // A reader never sees a feed that is half written.
      update: async () => {
        writeText(`${atom}.part`, await feed());
        renameSync(`${atom}.part`, atom);
      },
      close: async () => {},
    };
  }
  const { serveFeed } = await import("../keeping/serve-feed.ts");
  const onError = (error: unknown): void => say(error instanceof Error ? error.message : String(error));
  const server = await serveFeed({ port: Number(atom), feed, onError });
  if (!quiet) say(`the events are at ${server.url}.`);
  return { update: async () => {}, close: () => server.close() };
}
