import { useState } from "preact/hooks";
import type { Range, Span } from "../../src/model/span.ts";
import { contextOf } from "../../src/render/context.ts";
import { conflictCounts, type ConflictKind } from "../story/sections.ts";
import type { Line } from "../story/story.ts";
import { differenceOf, likeness } from "../story/word-diff.ts";
import { fragmentOf } from "../story/address.ts";
import { samePassage, type Story } from "../story/story.ts";
import { useDesk } from "./desk.ts";
import { LineItem, Source } from "./line.tsx";
import { PointLine } from "./points.tsx";
import { Folded, Section } from "./section.tsx";
import { Passage } from "./words.tsx";

const FIRST = 10;

interface Sides {
  readonly a: readonly Range[];
  readonly b: readonly Range[];
  readonly gapsA?: readonly number[];
  readonly gapsB?: readonly number[];
}

/** What to mark in the two passages of a conflict: differing words where the wordings are alike, else the figures or times in them. */
export function marksOf(story: Story, kind: ConflictKind, a: Span, b: Span): Sides {
  const [left, right] = [story.words(a), story.words(b)];
  if (kind === "wording" || likeness(left, right) >= 0.5) return differenceOf(left, right);
  const list = kind === "figure" ? story.record.figures : kind === "time" ? story.record.times : [];
  const within = (span: Span): Range[] =>
    list
      .filter(({ span: inner }) => inner.article === span.article && inner.start >= span.start && inner.end <= span.end)
      .map(({ span: inner }) => ({ start: inner.start - span.start, end: inner.end - span.start }));
  return { a: within(a), b: within(b) };
}

/** Two passages side by side, the differing words marked, with their rule. */
function ConflictLine({ line, previous }: { readonly line: Line; readonly previous: Line | undefined }) {
  const { story } = useDesk();
  const { kind, a, b, rule } = story.record.conflicts[line.index]!;
  const marks = marksOf(story, kind, a, b);
  const above = previous ? story.record.conflicts[previous.index] : undefined;
  // In a conflict of wording what is marked depends on the other side, so that nothing is the same as above.
  const isSameAsAbove = above?.kind === kind && kind !== "wording" && samePassage(above.a, a);
  return (
    <LineItem
      line={line}
      kind={isSameAsAbove ? "conflict follows" : "conflict"}
      sign="≠"
      signLabel={`conflict of ${kind}: `}
    >
      <p class="facts">
        <span class="tag">{kind}</span> <span class="rule">{rule}</span>
      </p>
      <div class="sides">
        <Side line={line} span={a} marks={marks.a} gaps={marks.gapsA ?? []} isFirst />
        <Side line={line} span={b} marks={marks.b} gaps={marks.gapsB ?? []} />
      </div>
    </LineItem>
  );
}

interface SideProps {
  readonly line: Line;
  readonly span: Span;
  readonly marks: readonly Range[];
  readonly gaps: readonly number[];
  readonly isFirst?: boolean;
}

function Side({ line, span, marks, gaps, isFirst = false }: SideProps) {
  const { story, selected } = useDesk();
  const around = contextOf(story.article(span.article)?.text ?? "", span);
  const current = selected.line === line.key && samePassage(selected.span, span);
  return (
    <a
      class={isFirst ? "side lead" : "side"}
      href={fragmentOf({ line: line.key, span })}
      aria-current={current ? "true" : undefined}
    >
      <Source id={span.article} />
      <span class="quoted">
        {around.before ? <Passage class="context" span={{ article: span.article, ...around.before }} /> : null}
        <Passage span={span} marks={marks} gaps={gaps} />
        {around.after ? <Passage class="context" span={{ article: span.article, ...around.after }} /> : null}
      </span>
    </a>
  );
}

/** What differs: the conflicts by kind, then the points that articles or parties dispute. */
export function Differs({
  conflicts,
  disputed,
}: {
  readonly conflicts: readonly Line[];
  readonly disputed: readonly Line[];
}) {
  const { story, selected } = useDesk();
  const [chosen, setChosen] = useState<ConflictKind | null>(null);
  const kindOf = (line: Line): ConflictKind => story.record.conflicts[line.index]!.kind;
  const shown = conflicts.filter((line) => chosen === null || kindOf(line) === chosen);
  return (
    <Section
      id="differs"
      title="What differs"
      count={conflicts.length + disputed.length}
      none="0 conflicts found"
      aside={
        <div class="kinds" role="group" aria-label="Kinds of conflict">
          {conflictCounts(conflicts, story).map(([kind, count]) => (
            <button
              type="button"
              aria-pressed={chosen === kind}
              disabled={count === 0}
              onClick={() => setChosen(chosen === kind ? null : kind)}
            >
              {kind} {count}
            </button>
          ))}
        </div>
      }
    >
      <Folded items={shown} first={FIRST} name="conflicts" needed={(line) => line.key === selected.line}>
        {(lines) => (
          <ol class="lines">
            {lines.map((line, index) => (
              <ConflictLine key={line.key} line={line} previous={lines[index - 1]} />
            ))}
          </ol>
        )}
      </Folded>
      {disputed.length > 0 && chosen === null ? (
        <>
          <h3>
            Disputed points <span class="count">{disputed.length}</span>
          </h3>
          <ol class="lines">
            {disputed.map((line) => (
              <PointLine key={line.key} line={line} />
            ))}
          </ol>
        </>
      ) : null}
    </Section>
  );
}
