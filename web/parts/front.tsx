import type { ComponentChildren } from "preact";
import { fragmentOf } from "../story/address.ts";
import type { Sections } from "../story/sections.ts";
import type { Line, Story } from "../story/story.ts";
import { useDesk } from "./desk.ts";
import { marksOf } from "./differs.tsx";
import { Chips, Source } from "./line.tsx";
import { goTo } from "./movement.ts";
import { Passage } from "./words.tsx";

const FIRST = 4;

/** The front page: what is solid, what is contested, what hangs on one outlet, the weightiest of each. */
export function Front({ sections }: { readonly sections: Sections }) {
  const { several, conflicts, disputed, single } = sections;
  const { story } = useDesk();
  const isWording = (line: Line): boolean => story.record.conflicts[line.index]?.kind === "wording";
  const contested = [...conflicts.filter((line) => !isWording(line)), ...disputed, ...conflicts.filter(isWording)];
  return (
    <div class="front">
      <Column kind="solid" count={several.length} title="reported by several origins" section="several" lines={several}>
        {(line) => <PointBrief line={line} />}
      </Column>
      <Column
        kind="contested"
        count={contested.length}
        title="what differs"
        section="differs"
        lines={differentFirst(story, contested)}
      >
        {(line) => (line.kind === "conflict" ? <ConflictBrief line={line} /> : <PointBrief line={line} />)}
      </Column>
      <Column kind="alone" count={single.length} title="only one origin" section="single" lines={single}>
        {(line) => <PointBrief line={line} />}
      </Column>
    </div>
  );
}

/** The lines in their order, but those whose first side stands already in an earlier one last. */
function differentFirst(story: Story, lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  const isNew = (line: Line): boolean => {
    const first = line.passages[0];
    const words = `${line.kind} ${first ? story.words(first) : ""}`;
    return !seen.has(words) && seen.add(words) !== undefined;
  };
  const news = lines.filter(isNew);
  return [...news, ...lines.filter((line) => !news.includes(line))];
}

interface ColumnProps {
  readonly kind: string;
  readonly count: number;
  readonly title: string;
  readonly section: string;
  readonly lines: readonly Line[];
  readonly children: (line: Line) => ComponentChildren;
}

const SIGNS: Readonly<Record<string, string>> = { solid: "2+", contested: "≠", alone: "1" };

function Column({ kind, count, title, section, lines, children }: ColumnProps) {
  return (
    <section class={`front-column ${kind}`} aria-labelledby={`front-${section}`}>
      <h2 id={`front-${section}`}>
        <span class="big">{count}</span>
        <span class="label">
          <span class="mark" aria-hidden="true">
            {SIGNS[kind]}
          </span>{" "}
          {title}
        </span>
      </h2>
      {count === 0 ? <p class="none">{kind === "contested" ? "0 conflicts found" : "0 points"}</p> : null}
      <ul>
        {lines.slice(0, FIRST).map((line) => (
          <li key={line.key}>{children(line)}</li>
        ))}
      </ul>
      {count > FIRST ? (
        <a class="more" href={`#${section}`} onClick={(event) => goTo(section, event)}>
          All {count}
        </a>
      ) : null}
    </section>
  );
}

function PointBrief({ line }: { readonly line: Line }) {
  const { story } = useDesk();
  const point = story.record.points[line.index]!;
  return (
    <>
      <a class="brief" href={fragmentOf({ line: line.key })}>
        {line.passages[0] ? <Passage span={line.passages[0]} /> : null}
      </a>
      <span class="facts">
        {point.status === "disputed" ? <span class="tag">disputed</span> : null}
        {point.origins > 1 ? (
          <>
            {point.origins} origins <Chips line={line} firm={point.firm.length} brief />
          </>
        ) : line.passages[0] ? (
          <Source id={line.passages[0].article} />
        ) : null}
      </span>
    </>
  );
}

function ConflictBrief({ line }: { readonly line: Line }) {
  const { story } = useDesk();
  const { kind, a, b } = story.record.conflicts[line.index]!;
  const marks = marksOf(story, kind, a, b);
  return (
    <>
      <span class="facts">
        <span class="tag">{kind}</span>
      </span>
      {(
        [
          [a, marks.a, marks.gapsA],
          [b, marks.b, marks.gapsB],
        ] as const
      ).map(([span, differing, gaps]) => (
        <a class="brief versus" href={fragmentOf({ line: line.key, span })}>
          <Source id={span.article} /> <Passage span={span} marks={differing} gaps={gaps ?? []} />
        </a>
      ))}
    </>
  );
}
