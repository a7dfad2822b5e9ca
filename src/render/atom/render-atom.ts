import { type AtomFeed, generateAtomFeed } from "feedsmith";
import type { Cited, StoryEvent } from "../../model/event.ts";
import { type EventLine, labelOf, linesOf, onOneLine, type Part } from "../events/event-lines.ts";
import { htmlText, xmlText } from "./xml-text.ts";

export interface AtomOptions {
  /** The feed's id, a URI that stays (`urn:…`, `tag:…`). */
  readonly id: string;
  readonly title: string;
  /** Where the feed is to be had. */
  readonly self?: string;
  /** ISO 8601: stands for the date of what has none, and of a feed without entries. */
  readonly undated: string;
}

/**
 * Events as an Atom feed (RFC 4287), the last one first. Ids and dates come from the events, so that the same events give the same bytes; what
 * comes from outside is text, never markup, and leads nowhere but to addresses of the web.
 * @param events in the order in which they were told
 */
export function renderAtom(events: readonly StoryEvent[], { id, title, self, undated }: AtomOptions): string {
  const fallback = stamp(undated) ?? "1970-01-01T00:00:00.000Z";
  const entries = events.toReversed().map((event) => entryOf(event, fallback));
  const updated =
    entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? fallback;
  return generateAtomFeed({
    id: xmlText(id),
    title: { value: xmlText(title), type: "text" },
    updated,
    authors: [{ name: "Readout" }],
    generator: { text: "Readout" },
    ...(self !== undefined && { links: [{ href: self, rel: "self", type: "application/atom+xml" }] }),
    entries,
  });
}

function entryOf(event: StoryEvent, fallback: string): AtomFeed.Entry<string> & { readonly updated: string } {
  const lines = linesOf(event);
  const { kind, notes } = labelOf(event);
  const lead = lines.findLast(({ part }) => part === "new") ?? lines[0];
  const words = lead ? ` · ${onOneLine(lead.cited.words)}` : "";
  return {
    id: urnOf(event.id),
    title: { value: xmlText(kind + words), type: "text" },
    updated: stamp(event.date) ?? fallback,
    categories: [{ term: event.kind }, { term: event.level }],
    links: linksOf(lines, lead?.cited),
    content: { type: "html", value: contentOf(event, notes, lines) },
  };
}

/** An event's id as a UUID of the kind that is left to the application (version 8, RFC 9562): an entry's id must be a URI. */
export function urnOf(id: string): string {
  const hex = id.padEnd(32, "0");
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** A date as Atom wants it (RFC 3339); a day is its first moment in UTC. */
function stamp(date: string | null): string | undefined {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const isWeb = (url: string | undefined): url is string =>
  url !== undefined && URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);

function linksOf(lines: readonly EventLine[], lead: Cited | undefined): { href: string; rel: string }[] {
  const first = isWeb(lead?.url) ? lead.url : undefined;
  const others = new Set(lines.map(({ cited }) => cited.url).filter((url) => isWeb(url) && url !== first));
  return [
    ...(first === undefined ? [] : [{ href: new URL(first).href, rel: "alternate" }]),
    ...[...others].flatMap((url) => (isWeb(url) ? [{ href: new URL(url).href, rel: "related" }] : [])),
  ];
}

const PARTS: Readonly<Record<Part, string>> = { new: "new", before: "before", against: "against", still: "still in" };

function contentOf(event: StoryEvent, notes: readonly string[], lines: readonly EventLine[]): string {
  const about = event.kind === "founded" ? [] : [onOneLine(event.about.words)];
  const head = [...about, ...notes].map((note) => `<p>${htmlText(note)}</p>`);
  const quotes = lines.map(({ part, cited, note }) => {
    const address = isWeb(cited.url) ? ` cite="${htmlText(new URL(cited.url).href)}"` : "";
    const from = [cited.outlet, ...(cited.date === null ? [] : [cited.date]), ...(note === undefined ? [] : [note])];
    return `<p>${PARTS[part]}: ${htmlText(from.join(", "))}</p><blockquote${address}>${htmlText(cited.words)}</blockquote>`;
  });
  return [...head, ...quotes].join("");
}
