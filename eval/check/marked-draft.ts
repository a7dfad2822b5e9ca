import { ReadoutError } from "../../src/model/error.ts";
import { Rule } from "../../src/model/finding.ts";
import { type Marked, Mix, Split } from "./draft-pieces.ts";

/** A draft as its author marks it up: head, then text in which marked stretches stand in double brackets. */
export interface MarkedDraft {
  readonly story: string;
  readonly split: Split;
  readonly mix: Mix;
  readonly pieces: readonly (string | (Omit<Marked, "words"> & { readonly words: string }))[];
}

/** `[[rule/other rule (kind): words]]`, `[[any: words]]`, `[[clean (kind): words]]` */
const MARK = /\[\[([a-z/-]+)(?: \(([^)]*)\))?: ?([\s\S]*?)\]\]/gu;
const HEAD = /^story: (?<story>\S+)\nsplit: (?<split>\S+)\n(?:mix: (?<mix>\S+)\n)?\n/u;

/**
 * Reads a draft with marks. Its head has the lines `story: SET/NAME` and `split: read|kept`, and may have `mix: even|meaning`; a line that starts with '#' is a remark for
 * whoever mends the draft and no part of its text, unless another '#' or a space follows (a heading of Markdown).
 * @throws ReadoutError 'malformed'
 */
export function parseMarked(path: string, source: string): MarkedDraft {
  const head = HEAD.exec(source);
  if (!head?.groups)
    throw malformed(path, "the head is missing.", "Begin with 'story: SET/NAME' and 'split: read|kept'.");
  const body = source.slice(head[0].length).replaceAll(/^#[^#\s].*\n/gmu, "");
  const pieces: MarkedDraft["pieces"][number][] = [];
  let end = 0;
  for (const match of body.matchAll(MARK)) {
    const [whole, mark = "", kind, words = ""] = match;
    if (match.index > end) pieces.push(body.slice(end, match.index));
    pieces.push({ mark: markOf(path, mark), ...(kind === undefined ? {} : { kind }), words });
    end = match.index + whole.length;
  }
  if (end < body.length) pieces.push(body.slice(end));
  const stray = pieces.find((piece) => /\[\[|\]\]/u.test(typeof piece === "string" ? piece : piece.words));
  if (stray) throw malformed(path, `a mark is not closed or names no rule: ${JSON.stringify(stray)}`, "Mend the mark.");
  return {
    story: head.groups["story"]!,
    split: Split.parse(head.groups["split"]),
    mix: Mix.parse(head.groups["mix"] ?? "even"),
    pieces,
  };
}

function markOf(path: string, mark: string): Marked["mark"] {
  if (mark === "any" || mark === "clean") return mark;
  const [first, ...others] = mark.split("/").map((name) => {
    const rule = Rule.safeParse(name);
    if (rule.success) return rule.data;
    throw malformed(path, `'${name}' is no rule.`, `Use one of ${Rule.options.join(", ")}.`);
  });
  return [first!, ...others];
}

const malformed = (path: string, what: string, advice: string): ReadoutError =>
  new ReadoutError("malformed", path, what, advice);
