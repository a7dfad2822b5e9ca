import type { Article } from "../../model/article.ts";
import type { Readout } from "../../model/readout.ts";
import type { Revision } from "../../model/revision.ts";
import type { Span } from "../../model/span.ts";
import { diff, type Difference } from "../diff.ts";
import { citing, type Citing } from "./cite.ts";
import { plainWords } from "./plain-words.ts";

/** An article that is in both records with another text. */
export interface Revised {
  readonly older: Article;
  readonly newer: Article;
  /** Its spans count in the texts of `older` and `newer`, whatever article they name. */
  readonly revision: Revision;
}

/** Two records of one story, and what is asked of them again and again. */
export interface Growth {
  /** The record before; null where the story is new. */
  readonly before: Readout | null;
  readonly after: Readout;
  readonly revisions: readonly Revised[];
  /** Cites passages of the later record. */
  readonly cite: Citing;
  /** Whether no article of the earlier record printed the words of this passage of the later one. */
  readonly isNew: (span: Span) => boolean;
}

/** @param differences of revised articles, as far as they are known; the others are made here */
export function growthOf(before: Readout | null, after: Readout, differences: readonly Difference[]): Growth {
  const cite = citing(after);
  const texts = (before?.articles ?? []).map(({ text }) => plainWords(text).line);
  const earlier = new Map(before?.articles.map((article) => [article.id, article]));
  const unchanged = new Set(
    after.articles.filter(({ id, sha256 }) => earlier.get(id)?.sha256 === sha256).map(({ id }) => id),
  );
  const revisions = after.articles.flatMap((newer): Revised[] => {
    const older = earlier.get(newer.id);
    if (!older || unchanged.has(newer.id)) return [];
    const known = differences.find(
      (one) => one.older.sha256 === older.sha256 && one.newer.sha256 === newer.sha256 && one.older.id === older.id,
    );
    return [{ older, newer, revision: (known ?? diff(older, newer)).revision }];
  });
  const isNew = (span: Span): boolean => {
    if (unchanged.has(span.article)) return false;
    const { line } = plainWords(cite(span).words);
    return !texts.some((text) => text.includes(line));
  };
  return { before, after, revisions, cite, isNew };
}
