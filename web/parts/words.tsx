import type { ComponentChild } from "preact";
import type { Range, Span } from "../../src/model/span.ts";
import { useDesk } from "./desk.ts";

/** Characters that have no shape of their own but change what others look like: directions, invisible ones, control codes. */
const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Text from outside as it stands; an unseen character is shown by its code, and reaches nothing outside of its own box. */
export function Plain({ text }: { readonly text: string }) {
  const pieces: ComponentChild[] = [];
  let from = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    pieces.push(
      <bdi class="unseen" data-code={`U+${code}`} title={`U+${code}`}>
        {match[0]}
      </bdi>,
    );
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return <>{pieces}</>;
}

/** A name or title from outside, kept apart from the direction of what stands beside it. */
export function Outside({ text }: { readonly text: string }) {
  return (
    <bdi dir="auto">
      <Plain text={text} />
    </bdi>
  );
}

interface PassageProps {
  readonly span: Span;
  /** Stretches to mark as differing; offsets in the passage. */
  readonly marks?: readonly Range[];
  /** Places to mark where another wording has words that this one has not; offsets in the passage. */
  readonly gaps?: readonly number[];
  readonly class?: string;
}

/** A passage, verbatim; its place stands in its data attributes, so that what is shown can be checked against the record. */
export function Passage({ span, marks = [], gaps = [], class: name }: PassageProps) {
  const text = useDesk().story.words(span);
  return (
    <bdi
      dir="auto"
      class={name ? `passage ${name}` : "passage"}
      data-article={span.article}
      data-start={span.start}
      data-end={span.end}
    >
      {marks.length + gaps.length === 0 ? <Plain text={text} /> : marked(text, marks, gaps)}
    </bdi>
  );
}

function marked(text: string, marks: readonly Range[], gaps: readonly number[]): ComponentChild[] {
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end]), ...gaps])];
  const order = borders.toSorted((a, b) => a - b);
  const missing = new Set(gaps);
  return order.flatMap((start, index) => {
    const piece = text.slice(start, order[index + 1] ?? text.length);
    const gap = missing.has(start) ? [<span class="gap" role="img" aria-label="fewer words here" />] : [];
    if (piece === "" || index === order.length - 1) return gap;
    const isMarked = marks.some((mark) => mark.start <= start && start < mark.end);
    return [
      ...gap,
      isMarked ? (
        <mark class="differs">
          <Plain text={piece} />
        </mark>
      ) : (
        <Plain text={piece} />
      ),
    ];
  });
}
