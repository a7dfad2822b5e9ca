/**
 * Readout as a library: every report of one event in, one record out, in which every line is a source's exact words.
 *
 * @example
 * import { read, readPaths } from "readout";
 * const { articles, skipped } = readPaths(["articles/"]);
 * for (const error of skipped) console.error(error.message);
 * const record = read(articles);
 *
 * @module
 */
export { extract, type ExtractOptions } from "./intake/extract.ts";
export { readPaths, type Intake, type IntakeOptions } from "./intake/read-paths.ts";
export { readSources, type SourceOptions } from "./intake/read-sources.ts";
export type { FetchOptions } from "./intake/fetch/fetcher.ts";
export { checkDraft, supportOf } from "./check/check-draft.ts";
export type { FileDraft } from "./check/drafts/file-draft.ts";
export { draftOf, readDraft } from "./check/drafts/read-draft.ts";
export { type FindStory, type LoadedSources, loadSources, type LoadOptions } from "./check/load-sources.ts";
export { type Sources, sourcesOf, sourcesOfRecord } from "./check/sources.ts";
export { read, readWithModel, type ReadOptions } from "./readout/read.ts";
export { annotate, type Annotation } from "./readout/annotate.ts";
export { diff, type Difference } from "./readout/diff.ts";
export { changesBetween } from "./readout/changes/changes-between.ts";
export { unmetDecisions, type UnmetDecision } from "./readout/unmet-decisions.ts";
export { verify, type Flaw, type SourceText, type VerifyReport } from "./readout/verify.ts";
export { renderAtom, type AtomOptions } from "./render/atom/render-atom.ts";
export { renderCsv } from "./render/csv/render-csv.ts";
export { renderHtml } from "./render/html/render-html.ts";
export { renderJson } from "./render/json/render-json.ts";
export { renderJsonLd } from "./render/jsonld/render-jsonld.ts";
export { renderMarkdown } from "./render/markdown/render-markdown.ts";
export { renderTerminal, type TerminalOptions } from "./render/terminal/render-terminal.ts";
export { Article } from "./model/article.ts";
export { CheckedDraft } from "./model/checked-draft.ts";
export { ReadoutError, type ErrorCode } from "./model/error.ts";
export { StoryEvent } from "./model/event.ts";
export { Readout } from "./model/readout.ts";
export type { Span } from "./model/span.ts";
export { Decision } from "./model/story.ts";
