import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Marked, type Mix, type Split, StandOffDraft, type Words } from "./draft-pieces.ts";
import { parseMarked } from "./marked-draft.ts";
import { storyFolders } from "./story-folders.ts";

const FOLDER = new URL("drafts", import.meta.url).pathname;

/** A marked stretch of a draft's text, UTF-16 units. */
export interface Mark {
  readonly mark: Marked["mark"];
  readonly kind?: string;
  readonly start: number;
  readonly end: number;
}

/** A draft whose faults are known. */
export interface PlantedDraft {
  readonly name: string;
  readonly story: string;
  readonly split: Split;
  readonly mix: Mix;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The folder with its sources. */
  readonly articles: string;
}

export interface Drafts {
  readonly drafts: readonly PlantedDraft[];
  /** What is not here, as lines to print. */
  readonly skipped: readonly string[];
}

type TextPiece = string | (Omit<Marked, "words"> & { readonly words: string });

/**
 * All drafts with planted faults, by name: those over the examples as text with marks, the others from their pieces and the articles, which
 * stand outside the project. A draft whose sources are missing is skipped.
 * @throws Error where an article is another text than the one that the draft's places count in
 */
export function plantedDrafts(): Drafts {
  const folders = storyFolders();
  const drafts: PlantedDraft[] = [];
  const skipped: string[] = [];
  for (const file of readdirSync(FOLDER).toSorted()) {
    const path = join(FOLDER, file);
    const source = readFileSync(path, "utf8");
    const name = file.replace(/\.[a-z]+$/u, "");
    const folded = file.endsWith(".json") ? StandOffDraft.parse(JSON.parse(source)) : undefined;
    const marked = folded ?? parseMarked(path, source);
    const articles = folders.get(marked.story);
    if (articles === undefined) {
      skipped.push(`skipped: ${name}: the articles of '${marked.story}' are not here`);
      continue;
    }
    const pieces = folded ? unfold(folded, articles) : parseMarked(path, source).pieces;
    drafts.push({ name, story: marked.story, split: marked.split, mix: marked.mix, articles, ...joined(pieces) });
  }
  return { drafts, skipped };
}

/** The pieces with the words of the articles in their places. */
function unfold(draft: StandOffDraft, folder: string): TextPiece[] {
  const texts = draft.articles.map(({ file, sha256 }) => {
    const text = readFileSync(join(folder, file), "utf8");
    if (createHash("sha256").update(text).digest("hex") === sha256) return text;
    throw new Error(
      `${join(folder, file)} is another text than the one that the draft on '${draft.story}' was written on`,
    );
  });
  const textOf = (words: Words): string =>
    typeof words === "string" ? words : texts[words[0]]!.slice(words[1], words[2]);
  return draft.pieces.map((piece) =>
    typeof piece === "string" || Array.isArray(piece)
      ? textOf(piece)
      : { ...piece, words: piece.words.map(textOf).join("") },
  );
}

function joined(pieces: readonly TextPiece[]): Pick<PlantedDraft, "text" | "marks"> {
  let text = "";
  const marks: Mark[] = [];
  for (const piece of pieces) {
    const start = text.length;
    if (typeof piece === "string") text += piece;
    else {
      const { words, ...mark } = piece;
      text += words;
      marks.push({ ...mark, start, end: text.length });
    }
  }
  return { text, marks };
}
