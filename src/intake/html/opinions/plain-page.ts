import { isHidden, isUnread } from "../blocks/hidden.ts";
import { type Page, type PageElement, type PageText, wordsOf } from "../tree/page-tree.ts";
import { VOID } from "../tree/closing.ts";

/** The attributes that extractors judge by. */
const KEPT = ["class", "id", "role", "itemprop", "href"];
const LONGEST_ATTRIBUTE = 300;

/**
 * A page written anew from its tree, without what no reader sees: what other extractors are given. It nests no deeper than the
 * tree, holds no script and no style, and no attribute that is long enough to do harm.
 */
export function plainPage({ html, root }: Page): string {
  const pieces: string[] = ["<!doctype html><html><head></head><body>"];
  const waiting: (PageElement | PageText | string)[] = [];
  const wait = (children: PageElement["children"]): void => {
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!);
  };
  wait(root.children);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") pieces.push(next);
    else if (next.kind === "text") pieces.push(escaped(wordsOf(html, next)));
    else if (next.name === "html" || next.name === "body") wait(next.children);
    else if (!isUnread(next) && !isHidden(next) && /^[a-z][a-z\d-]*$/u.test(next.name)) {
      pieces.push(`<${next.name}${attributesOf(next)}>`);
      if (VOID.has(next.name)) continue;
      waiting.push(`</${next.name}>`);
      wait(next.children);
    }
  }
  return `${pieces.join("")}</body></html>`;
}

const attributesOf = ({ attributes }: PageElement): string =>
  KEPT.map((name) => {
    const value = attributes.get(name);
    return value === undefined
      ? ""
      : ` ${name}="${escaped(value.slice(0, LONGEST_ATTRIBUTE)).replaceAll('"', "&quot;")}"`;
  }).join("");

/** No more than is needed: each entity becomes a node of its own. */
const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\u00a0", "&nbsp;");
