import type { SourceRange } from "../../draft.ts";
import type { PageElement } from "../tree/page-tree.ts";

/** A heading, paragraph, list item, quote or cell of a page. */
export interface PageBlock {
  /** As a reader sees it; a list item without its sign. */
  readonly text: string;
  /** Pieces of the text in its order, which leave out nothing of it. */
  readonly sources: readonly SourceRange[];
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** How many of its characters are set strong or emphasised. */
  readonly marked: number;
  /** The box that it stands in. */
  readonly box: PageElement;
  /** The list item that it begins, where it begins one. */
  readonly item: PageElement | undefined;
}
