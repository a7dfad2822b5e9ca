import { dirname } from "node:path";
import { checkDraft } from "../check/check-draft.ts";
import { findSettings, readSettings } from "../check/config/read-settings.ts";
import { NO_SETTINGS, type Settings } from "../check/config/settings.ts";
import type { FileDraft } from "../check/drafts/file-draft.ts";
import { draftOf } from "../check/drafts/read-draft.ts";
import { ignoreEdit, suggestionEdit } from "../check/edits/edits.ts";
import type { Remark } from "../model/checked-draft.ts";
import { ReadoutError } from "../model/error.ts";
import type { Range, Span } from "../model/span.ts";
import { contextWords } from "../render/context.ts";
import type { DocumentFinding, OpenDocument, Outcome, Problem, ServerSettings, ShownPassage } from "./messages.ts";
import type { KeptSources, SourceCache } from "./source-cache.ts";

/** Of a sentence no more passages are shown than these; of a finding all. */
const MOST_PASSAGES = 6;

/** Checks a document as it stands; what keeps it from being checked is a problem, and nothing is thrown but faults of our own. */
export async function checkDocument(document: OpenDocument, own: ServerSettings, cache: SourceCache): Promise<Outcome> {
  const { uri, version } = document;
  const nothing = { uri, version, findings: [], sentences: [] };
  try {
    const settings = settingsFor(document, own);
    const against = own.against.length > 0 ? own.against : settings.against;
    if (against.length === 0 || !/\S/u.test(document.text)) return { ...nothing, problems: [] };
    const draft = await draftOf(document.text, document.path ?? uri, document.format);
    const kept = await cache.get(against, document.path);
    const levels = { ...settings.levels, ...own.levels };
    const checked = checkDraft(draft, kept.sources, levels);
    return {
      uri,
      version,
      findings: await Promise.all(checked.findings.map((remark) => shownFinding(draft, kept, remark))),
      sentences: await Promise.all(
        checked.sentences
          .filter(({ passages }) => passages.length > 0)
          .map(async (sentence) => ({
            ...draft.inFile(sentence),
            origins: sentence.origins,
            passages: await shownPassages(kept, sentence.passages.slice(0, MOST_PASSAGES)),
          })),
      ),
      problems: kept.skipped.map((error): Problem => ({ message: error.message, severity: "warning" })),
    };
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    // A draft without words yet is no fault of anybody.
    if (error.code === "empty" && error.place === (document.path ?? uri)) return { ...nothing, problems: [] };
    return { ...nothing, problems: [{ message: error.message, severity: "error" }] };
  }
}

function settingsFor({ path }: OpenDocument, { config, folder }: ServerSettings): Settings {
  if (config === false) return NO_SETTINGS;
  const file = config ?? findSettings(path === undefined ? folder : dirname(path));
  return file === undefined ? NO_SETTINGS : readSettings(file);
}

async function shownFinding(draft: FileDraft, kept: KeptSources, remark: Remark): Promise<DocumentFinding> {
  const [suggestion, ignore] = [suggestionEdit(draft, remark), ignoreEdit(draft, remark)];
  const removal = remark.rule === "ignore-unused" ? commentRange(draft, remark) : undefined;
  return {
    remark,
    passages: await shownPassages(kept, remark.passages),
    ...(suggestion && { suggestion }),
    ...(ignore && { ignore }),
    ...(removal && { removal }),
  };
}

/** Where a comment stands; with its line, where it is all that is on it. */
function commentRange({ lines, source }: FileDraft, { line, column, endLine, endColumn }: Remark): Range {
  const start = lines.startOf(line) + column - 1;
  const end = lines.startOf(endLine) + endColumn - 1;
  const [lineStart, lineEnd] = [lines.startOf(line), lines.startOf(endLine + 1)];
  const isAlone = source.slice(lineStart, start).trim() === "" && source.slice(end, lineEnd).trim() === "";
  return isAlone ? { start: lineStart, end: lineEnd } : { start, end };
}

function shownPassages({ sources, places }: KeptSources, spans: readonly Span[]): Promise<ShownPassage[]> {
  return Promise.all(
    spans.map(async (span): Promise<ShownPassage> => {
      const article = sources.record.articles.find(({ id }) => id === span.article);
      const { text = "", outlet = "", published = null, url } = article ?? {};
      const place = await places.of(span);
      return {
        source: [outlet || span.article, ...(published === null ? [] : [published.slice(0, 10)])].join(", "),
        words: text.slice(span.start, span.end),
        ...contextWords(text, span),
        ...(url !== undefined && { url }),
        ...(place && { place }),
      };
    }),
  );
}
