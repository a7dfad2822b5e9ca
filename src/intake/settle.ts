import type { Article } from "../model/article.ts";
import { articleOf } from "./article-of.ts";
import { findCredit } from "./credit/find-credit.ts";
import { toIso } from "./dates/parse-date.ts";
import type { BlockSources, Draft, Known } from "./draft.ts";
import { readFileName, type NamedFile } from "./file-name.ts";
import { readHeader } from "./header/read-header.ts";
import type { IntakeOptions } from "./intake.ts";
import { detectLanguage, UNDETERMINED } from "./language/detect-language.ts";

/** An article that has all but its final id. */
export interface Settled {
  readonly article: Article;
  /** Whether the article came with its id, which it then keeps. */
  readonly named: boolean;
  /** Whether the outlet is known, and not only guessed from the file's name. */
  readonly outletKnown: boolean;
  /** Whether its text is only what a feed shows of it: no new state of an article that is known whole. */
  readonly partial: boolean;
  /** Where the blocks of its text stand in the page that it was read from. */
  readonly sources?: readonly BlockSources[];
}

interface Choice {
  readonly value: string | undefined;
  readonly note?: string;
}

/**
 * Makes an article of a draft. What the source states counts first, then the list beside it, then the lines of the text,
 * then the options, then the file's name; what remains unknown is said in its notes.
 */
export function settle(draft: Draft, beside: Known, options: IntakeOptions): Settled {
  const name = draft.path === undefined ? undefined : readFileName(draft.path);
  const outletName = draft.stated.outlet ?? beside.outlet ?? options.outlet;
  const seen = outletName === undefined ? draft.seen : { ...draft.seen, ...readHeader(draft.text, outletName) };
  const known: Known = { ...seen, ...beside, ...draft.stated };
  const published = choosePublished(draft, beside, options, name);
  const outlet = chooseOutlet(known, options, name);
  const language = chooseLanguage(known.language ?? options.language, draft.text);
  const updated = known.updated === undefined ? undefined : toIso(known.updated);
  const credit = known.credit ?? findCredit(draft.text, known.byline);
  const title = known.title ?? "";
  const notes = [
    ...draft.notes,
    ...[published.note, outlet.note, language.note].flatMap((note) => note ?? []),
    ...(title === "" ? ["No title was found."] : []),
  ];
  const article = articleOf(draft.text, {
    id: draft.id ?? defaultId(draft, name, known.url),
    ...(draft.path !== undefined && { path: draft.path }),
    ...(known.url !== undefined && { url: known.url }),
    outlet: outlet.value ?? "",
    title,
    ...(known.byline !== undefined && { byline: known.byline }),
    ...(credit !== undefined && { credit }),
    published: published.value ?? null,
    ...(updated !== undefined && updated !== published.value && { updated }),
    ...(known.section !== undefined && { section: known.section }),
    language: language.value ?? UNDETERMINED,
    ...(notes.length > 0 && { notes }),
  });
  return {
    article,
    named: draft.id !== undefined,
    outletKnown: outlet.note === undefined,
    partial: draft.partial ?? false,
    ...(draft.sources && { sources: draft.sources }),
  };
}

function defaultId(draft: Draft, name: NamedFile | undefined, url: string | undefined): string {
  const stem = name?.stem ?? nameOfAddress(url) ?? "stdin";
  return draft.part === undefined ? stem : `${stem}-${draft.part}`;
}

/** 'https://www.courier.example/2031/05/dam.html?x=1' is 'courier.example-dam'. */
function nameOfAddress(url: string | undefined): string | undefined {
  const host = hostOf(url);
  if (url === undefined || host === undefined) return undefined;
  const last = new URL(url).pathname.split("/").findLast((part) => part !== "") ?? "";
  const slug = last.replace(/\.\w{2,5}$/u, "").replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  return slug === "" ? host : `${host}-${slug.slice(0, 80)}`;
}

function choosePublished(draft: Draft, beside: Known, options: IntakeOptions, name: NamedFile | undefined): Choice {
  const unread: string[] = [];
  const read = (words: string | undefined): string | undefined => {
    if (words === undefined || words === "") return undefined;
    const value = toIso(words);
    if (value === undefined) unread.push(words);
    return value;
  };
  const seen = read(draft.seen.published);
  const stated = read(draft.stated.published) ?? read(beside.published);
  // The text's own line may tell the hour of the same day.
  const exact = stated !== undefined && stated.length === 10 && seen?.startsWith(stated) ? seen : stated;
  const sure = exact ?? seen ?? read(options.published);
  const unreadNote = unread.length === 0 ? "" : `The date '${unread[0]}' cannot be read with certainty. `;
  if (sure !== undefined) return { value: sure, ...(unreadNote !== "" && { note: unreadNote.trim() }) };
  const updated = read(draft.stated.updated ?? beside.updated ?? draft.seen.updated);
  if (updated !== undefined) {
    return {
      value: updated,
      note: `${unreadNote}Only the time of the last update is known; it stands for the date of publication.`,
    };
  }
  const inAddress = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=\/|-|$)/u.exec(draft.stated.url ?? beside.url ?? "");
  const fromAddress = inAddress ? toIso(`${inAddress[1]}-${inAddress[2]}-${inAddress[3]}`) : undefined;
  if (fromAddress !== undefined)
    return { value: fromAddress, note: `${unreadNote}The date of publication is taken from the address.` };
  if (name?.published !== undefined) {
    return { value: name.published, note: `${unreadNote}The date of publication is taken from the file's name.` };
  }
  return {
    value: undefined,
    note: `${unreadNote}The date of publication is not known; give --published or an articles.json beside the file.`,
  };
}

function chooseOutlet(known: Known, options: IntakeOptions, name: NamedFile | undefined): Choice {
  const sure = known.outlet ?? options.outlet ?? hostOf(known.url);
  if (sure !== undefined) return { value: sure };
  if (name?.outlet !== undefined) return { value: name.outlet, note: "The outlet is taken from the file's name." };
  if (name !== undefined) return { value: name.stem, note: "The outlet is not named; the file's name stands for it." };
  return { value: "unknown", note: "The outlet is not known; give --outlet." };
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./u, "") || undefined;
}

function chooseLanguage(tag: string | undefined, text: string): Choice {
  const given = tag === undefined ? undefined : canonicalTag(tag);
  if (given !== undefined) return { value: given };
  const value = detectLanguage(text);
  return { value, ...(value === UNDETERMINED && { note: "The language could not be told; give --language." }) };
}

/** 'en_us' as 'en-US'; undefined for what is no tag. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
