import type { NameKind } from "../../../model/name.ts";
import type { Range } from "../../../model/span.ts";
import type { KindScores } from "./name-kind.ts";

/** One name where it stands in the text, before it is known who bears it. */
export interface Mention extends Range {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly scores: KindScores;
  /** The title right before it. */
  readonly title?: Range;
  /** The name with its title or with the generic noun that goes on with it ('Harlan county'), where there is one. */
  readonly whole?: Range;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Whether it stands in capitals alone, so that its letters say less. */
  readonly upper: boolean;
}

/** The mentions that share one key. */
export interface Form {
  readonly key: string;
  /** The key's words; hyphens part them, the article of Arabic names is left out. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** How sure the kind is: the score of the best over that of the second. */
  readonly margin: number;
  readonly mentions: readonly number[];
  readonly gender: "female" | "male" | "unknown";
  readonly titled: boolean;
  /** A man and a woman have the name, and this is one of the two by the title. */
  readonly shared?: true;
  /** It stands behind 'at', 'in' or the like, and never before a verb of persons. */
  readonly placed: boolean;
}
