import type { ComponentChild } from "preact";
import { useMemo } from "preact/hooks";
import type { Range } from "../../src/model/span.ts";
import { fragmentOf } from "../story/address.ts";
import { partsOf, segmentsOf, smallestOf, type Part, type Segment } from "../story/participation.ts";
import type { NumberedArticle } from "../story/story.ts";
import { useDesk } from "./desk.ts";
import { Plain } from "./words.tsx";

const BREAK = /\s*\n\s*/g;

/** An article's text, whole and verbatim: what takes part in something is a link that selects it, furniture is greyed. */
export function ArticleText({ article }: { readonly article: NumberedArticle }) {
  const { story, selected } = useDesk();
  const { text, id } = article;
  const segments = useMemo(() => segmentsOf(text.length, partsOf(story, id)), [story, id]);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const chosen = selected.span?.article === id ? selected.span : undefined;
  const line = selected.line === undefined ? undefined : story.lines.get(selected.line);
  const also = line?.passages.filter((span) => span.article === id) ?? [];
  let isFirst = true;
  const piece = (segment: Segment, { start, end }: Range): ComponentChild => {
    const words = <Plain text={text.slice(start, end)} />;
    const target = smallestOf(segment);
    const isChosen = chosen !== undefined && chosen.start <= start && end <= chosen.end;
    const classes = [
      ...classesOf(segment.parts, story.record.points),
      ...(isChosen ? ["selected-passage"] : []),
      ...(!isChosen && also.some((span) => span.start <= start && end <= span.end) ? ["also-passage"] : []),
    ].join(" ");
    // A space alone is nothing to click on, and no link has it for its name.
    if (!target || !/\S/.test(text.slice(start, end)))
      return isChosen || classes ? <span class={classes}>{words}</span> : words;
    const tabIndex = isFirst || isChosen ? 0 : -1;
    isFirst = false;
    return (
      <a
        class={classes}
        href={fragmentOf({ span: { article: id, ...pick(target.range) } })}
        tabIndex={tabIndex}
        aria-current={isChosen ? "true" : undefined}
        draggable={false}
      >
        {words}
      </a>
    );
  };
  let from = 0;
  return (
    <div
      class="text"
      dir="auto"
      lang={article.language}
      data-article={id}
      data-start={0}
      data-end={text.length}
      onClick={keepSelection}
    >
      {paragraphs.map(({ start, end, isBreak }) => {
        if (isBreak) return <span hidden>{text.slice(start, end)}</span>;
        while (from < segments.length && segments[from]!.end <= start) from++;
        const pieces: ComponentChild[] = [];
        for (let at = from; at < segments.length && segments[at]!.start < end; at++) {
          const segment = segments[at]!;
          pieces.push(piece(segment, { start: Math.max(start, segment.start), end: Math.min(end, segment.end) }));
        }
        return <p dir="auto">{pieces}</p>;
      })}
    </div>
  );
}

/** Whoever marks words to copy them does not mean to follow the link that they are in. */
function keepSelection(event: MouseEvent): void {
  if (window.getSelection()?.isCollapsed === false) event.preventDefault();
}

const pick = ({ start, end }: Range): Range => ({ start, end });

/** The stretches between the line breaks, and the breaks, in order: together the whole text. */
function paragraphsOf(text: string): readonly (Range & { readonly isBreak: boolean })[] {
  const out: (Range & { isBreak: boolean })[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    if (match.index > from) out.push({ start: from, end: match.index, isBreak: false });
    from = match.index + match[0].length;
    out.push({ start: match.index, end: from, isBreak: true });
  }
  if (from < text.length) out.push({ start: from, end: text.length, isBreak: false });
  return out;
}

function classesOf(
  parts: readonly Part[],
  points: readonly { readonly status: string; readonly firm: readonly number[] }[],
): readonly string[] {
  const classes = new Set<string>();
  for (const part of parts) {
    if (part.kind === "point") {
      const status = points[part.index]?.status ?? "single";
      classes.add(part.firm || status !== "corroborated" ? `in-${status}` : "in-perhaps");
    } else classes.add(`in-${part.kind}`);
  }
  return [...classes];
}
