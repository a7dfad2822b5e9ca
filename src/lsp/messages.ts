import type { Edit } from "../check/edits/edits.ts";
import type { NamedFormat } from "../check/drafts/read-draft.ts";
import type { Levels } from "../check/levels.ts";
import type { SourcePlace } from "../check/source-places/find-source-place.ts";
import type { SourceOptions } from "../intake/read-sources.ts";
import type { Remark } from "../model/checked-draft.ts";
import type { Readout } from "../model/readout.ts";
import type { Range } from "../model/span.ts";

/** What drafts are checked by, beside their settings files; none of it changes while the server runs. */
export interface ServerSettings {
  /** Sources that the command or the editor names, in the place of those of a settings file. */
  readonly against: readonly string[];
  /** Levels that the command or the editor sets, over those of a settings file. */
  readonly levels: Levels;
  /** The settings file; none at all where it is false, the nearest one where it is not said. */
  readonly config?: string | false;
  /** The folder of drafts that have no file. */
  readonly folder: string;
  readonly reading: SourceOptions;
}

/** A document as it stands in the editor. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  /** Its file, where it has one. */
  readonly path?: string;
  readonly format: NamedFormat;
  readonly text: string;
}

/** A passage with what is shown of it. */
export interface ShownPassage {
  /** Outlet and day. */
  readonly source: string;
  readonly words: string;
  /** The rest of its sentence, where the passage is short. */
  readonly before: string;
  readonly after: string;
  readonly url?: string;
  /** Where it stands in the file of its source. */
  readonly place?: SourcePlace;
}

/** A finding on a document. */
export interface DocumentFinding {
  readonly remark: Remark;
  readonly passages: readonly ShownPassage[];
  /** The changes that put the suggestion in, ignore the finding, or take a comment out that is of no use. */
  readonly suggestion?: Edit;
  readonly ignore?: Edit;
  readonly removal?: Range;
}

/** A sentence of a document, as a stretch of its text, with what it stands on. */
export interface DocumentSentence extends Range {
  readonly origins: number;
  readonly passages: readonly ShownPassage[];
}

/** Why a document could not be checked, or not in full. */
export interface Problem {
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** What came of a check. */
export interface Outcome {
  readonly uri: string;
  readonly version: number;
  readonly findings: readonly DocumentFinding[];
  readonly sentences: readonly DocumentSentence[];
  readonly problems: readonly Problem[];
}

/** What the server asks the worker. */
export type ToWorker =
  | { readonly kind: "check"; readonly document: OpenDocument }
  /** Files may have changed: they are looked at again before the next check. */
  | { readonly kind: "refresh" }
  | { readonly kind: "story"; readonly call: number; readonly record: Readout | undefined; readonly fault?: string };

/** What the worker answers, and asks. */
export type FromWorker =
  | { readonly kind: "checked"; readonly outcome: Outcome }
  | { readonly kind: "find-story"; readonly call: number; readonly id: string };

/** What the worker begins with. */
export interface WorkerData {
  readonly settings: ServerSettings;
  readonly findsStories: boolean;
}
