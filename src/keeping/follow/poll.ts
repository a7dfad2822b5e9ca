import type { AddressState } from "../../archive/kept.ts";
import type { Yield } from "../../intake/draft.ts";
import { asFault } from "../../intake/fault.ts";
import { attempt, contentsOf, type Entry, pageOf } from "../../intake/fetch/contents.ts";
import type { Fetched, Fetcher } from "../../intake/fetch/fetcher.ts";
import { DEEPEST } from "../../intake/fetch/read-address.ts";
import type { IntakeOptions } from "../../intake/intake.ts";
import { settle } from "../../intake/settle.ts";
import { ReadoutError } from "../../model/error.ts";
import type { Added } from "../add.ts";
import { incomingOf } from "../identity.ts";
import { keepBatch } from "../keep-batch.ts";
import type { Keeping } from "../keeping.ts";
import { isDue, newSince } from "./due.ts";
import { markChanged } from "./mark-changed.ts";

/** What a round of polling needs. */
export interface Poll {
  readonly keeping: Keeping;
  readonly fetcher: Fetcher;
  readonly intake: IntakeOptions;
  /** The moment of the round, in milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds between rounds. */
  readonly every: number;
  readonly stopped: () => boolean;
}

/**
 * One look at a followed address: a feed, a list of feeds, a sitemap, or a page. What is new is kept, a known article with another text as a revision of it; what
 * cannot be had now is said and tried again, and nothing of what is kept is touched by that.
 */
export async function* poll(work: Poll, address: string, depth = 0): AsyncGenerator<Added> {
  const { keeping, fetcher } = work;
  const state = await keeping.archive.address(address);
  const fetched = await ask(() => fetcher.fetchChanged(address, state ?? {}), address);
  if (fetched instanceof ReadoutError) {
    await remember(work, failedState(work, address, state, fetched));
    yield { kind: "fault", fault: fetched };
    // The pages that it led to before are still looked at again.
  } else if (fetched) {
    const contents = attempt(() => contentsOf(fetched, depth < DEEPEST));
    if (contents instanceof ReadoutError) {
      await remember(work, failedState(work, address, state, contents));
      yield { kind: "fault", fault: contents };
      return;
    }
    const fresh = freshState(work, address, fetched);
    if (contents.kind === "page") {
      yield* keepFrom(work, pageOf(fetched, {}), fresh);
      return;
    }
    if (contents.kind === "list") {
      // A list is asked for whole each time: what it leads to has to be polled in any case.
      for (const list of contents.addresses) if (!work.stopped()) yield* poll(work, list, depth + 1);
      yield* pollEntries(work, address, contents.pages);
      return;
    }
    yield* pollEntries(work, address, contents.entries);
    if (!work.stopped()) await remember(work, fresh);
  } else if (state) await remember(work, { ...state, checked: iso(work.now), failures: 0 });
  for (const page of await keeping.archive.addressesVia(address, newSince(work.now))) {
    if (work.stopped()) return;
    if (isDue(page, work.now, work.every)) yield* look(work, page.address, page, page.entry ?? "");
  }
}

/** The entries that are new, or of which the feed says something else than before. */
async function* pollEntries(work: Poll, via: string, entries: readonly Entry[]): AsyncGenerator<Added> {
  for (const entry of entries) {
    if (work.stopped()) return;
    const { url, hash } = entry;
    const key = url ?? `${via}#${hash}`;
    const state = await work.keeping.archive.address(key);
    if (state?.entry === hash && (state.failures === 0 || !isDue(state, work.now, work.every))) continue;
    const known: AddressState = { checked: "", failures: 0, ...state, address: key, via };
    if (entry.whole || url === undefined) {
      // Without a time of change it is never looked at by itself: the feed alone tells of it, and a page of it would have other words around it.
      yield* keepFrom(work, entry.own(), { address: key, via, checked: iso(work.now), entry: hash, failures: 0 });
    } else yield* look(work, url, known, hash, entry);
  }
}

/** Looks at a page again, or for the first time: then what the feed shows of it is kept where the page cannot be had. */
async function* look(work: Poll, url: string, state: AddressState, hash: string, entry?: Entry): AsyncGenerator<Added> {
  const fetched = await ask(() => work.fetcher.fetchChanged(url, state), url);
  const via = state.via === undefined ? {} : { via: state.via };
  if (!fetched) {
    await remember(work, { ...state, checked: iso(work.now), entry: hash, failures: 0 });
    return;
  }
  if (fetched instanceof ReadoutError) {
    const failed = { ...failedState(work, url, state, fetched), ...via, entry: hash };
    yield { kind: "fault", fault: fetched };
    const isNew = state.checked === "";
    if (isNew && entry) yield* keepFrom(work, entry.own(), { ...failed, changed: iso(work.now) });
    else await remember(work, failed);
    return;
  }
  yield* keepFrom(
    work,
    pageOf(fetched, entry?.beside ?? {}),
    { ...freshState(work, url, fetched), ...via, entry: hash },
    state,
  );
}

/** Keeps articles, and in the same transaction that they were had, so that neither is known without the other. */
async function* keepFrom(
  { keeping, intake }: Poll,
  { drafts, faults }: Yield,
  state: AddressState,
  before?: AddressState,
): AsyncGenerator<Added> {
  for (const fault of faults) yield { kind: "fault", fault };
  const incoming = drafts.map((draft) => incomingOf(settle(draft, {}, intake), true));
  yield* await keepBatch(keeping, incoming, async (writing, kept) => {
    const isNews = kept.some(({ kind }) => kind !== "known");
    const changed = isNews || before?.changed === undefined ? state.changed : before.changed;
    await writing.keepAddress({ ...state, ...(changed !== undefined && { changed }) });
    await markChanged(writing, kept);
  });
}

const iso = (now: number): string => new Date(now).toISOString();

const remember = ({ keeping }: Poll, state: AddressState): Promise<void> =>
  keeping.archive.write((writing) => writing.keepAddress(state));

function freshState({ now }: Poll, address: string, { etag, modified }: Fetched): AddressState {
  return {
    address,
    ...(etag !== undefined && { etag }),
    ...(modified !== undefined && { modified }),
    checked: iso(now),
    changed: iso(now),
    failures: 0,
  };
}

const failedState = (
  { now }: Poll,
  address: string,
  state: AddressState | undefined,
  { what }: ReadoutError,
): AddressState => ({ ...state, address, checked: iso(now), failures: (state?.failures ?? 0) + 1, error: what });

async function ask(
  fetch: () => Promise<Fetched | undefined>,
  address: string,
): Promise<Fetched | ReadoutError | undefined> {
  try {
    return await fetch();
  } catch (error) {
    return asFault(error, address);
  }
}
