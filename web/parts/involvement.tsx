import { useMemo } from "preact/hooks";
import type { Readout } from "../../src/model/readout.ts";
import type { Span } from "../../src/model/span.ts";
import { rangeLabel } from "../story/axis.ts";
import { fragmentOf } from "../story/address.ts";
import { partsOf, type LinePart, type Part } from "../story/participation.ts";
import { samePassage, type Story } from "../story/story.ts";
import { timeLabel } from "../story/time-label.ts";
import { useDesk } from "./desk.ts";
import { Chip } from "./line.tsx";
import { Outside, Passage } from "./words.tsx";

/** What the selected passage takes part in, each with the way to its line and to its other passages. */
export function Involvement() {
  const { story, selected } = useDesk();
  const { span } = selected;
  const parts = useMemo(() => (span ? involvedIn(story, span) : []), [story, span?.article, span?.start, span?.end]);
  if (!span) return null;
  return (
    <section class="involvement" aria-label="What the selected passage takes part in" tabIndex={0}>
      <h3>
        Takes part in <span class="count">{parts.length}</span>
      </h3>
      <ul>
        {parts.map((part) => (
          <li key={"line" in part ? part.line : `${part.kind}-${part.range.start}-${part.range.end}`} class={part.kind}>
            <PartItem part={part} at={span} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const ORDER = [
  "finding",
  "sentence",
  "point",
  "conflict",
  "utterance",
  "quote",
  "measure",
  "figure",
  "expected",
  "timeline",
  "time",
  "reuse",
  "furniture",
];

/** The parts that share characters with a passage, a line once, points and conflicts first. */
function involvedIn(story: Story, span: Span): readonly Part[] {
  const seen = new Set<string>();
  return partsOf(story, span.article)
    .filter(({ range }) => range.start < span.end && span.start < range.end)
    .filter((part) => !("line" in part) || (!seen.has(part.line) && seen.add(part.line)))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function PartItem({ part, at }: { readonly part: Part; readonly at: Span }) {
  const { story } = useDesk();
  const { record } = story;
  if ("line" in part) return <LineLink part={part} label={labelOf(story, part)} at={at} />;
  if (part.kind === "furniture") return <span class="tag">furniture</span>;
  if (part.kind === "quote") {
    const quote = record.quotes[part.index]!;
    return (
      <>
        <span class="tag">{quote.kind} quote</span>{" "}
        {quote.speaker ? <Outside text={quote.speaker.name} /> : "speaker not known"}
      </>
    );
  }
  if (part.kind === "figure") {
    const figure = record.figures[part.index]!;
    return (
      <>
        <span class="tag">figure</span> <Passage span={figure.span} /> <span class="value">{rangeLabel(figure)}</span>{" "}
        {figure.unit}
      </>
    );
  }
  const time = record.times[part.index]!;
  return (
    <>
      <span class="tag">time</span> <Passage span={time.span} /> <span class="value">{time.value}</span>
    </>
  );
}

function LineLink({ part, label, at }: { readonly part: LinePart; readonly label: string; readonly at: Span }) {
  const { story, selected } = useDesk();
  const line = story.lines.get(part.line);
  if (!line) return null;
  const sure = part.kind === "point" ? (story.record.points[part.index]?.firm.length ?? 0) : line.passages.length;
  const seen = new Set([at.article]);
  const others = [...line.passages.entries()].filter(([, span]) => !seen.has(span.article) && seen.add(span.article));
  const other = others[0]?.[1];
  const own = line.passages.find((span) => span.article === at.article) ?? at;
  return (
    <>
      <span class="tag">{label}</span>
      <span class="chips">
        {others.map(([place, span]) => (
          <Chip span={span} line={line.key} sure={place < sure} brief={others.length > 2} />
        ))}
      </span>
      <a
        href={fragmentOf({ line: line.key, span: own })}
        aria-current={selected.line === line.key ? "true" : undefined}
      >
        {/* What the reader has just selected tells nothing new: then the first other article's words stand for the line. */}
        <span class="own">
          {samePassage(own, at) && other ? (
            <>
              <span class="number">{story.article(other.article)?.number}</span> <Passage span={other} />
            </>
          ) : (
            <Passage span={own} />
          )}
        </span>
      </a>
    </>
  );
}

function labelOf({ record }: Story, part: LinePart): string {
  const { kind, index } = part;
  if (kind === "point") {
    const { origins, status } = record.points[index]!;
    const signs = [status === "disputed" ? " · disputed" : "", part.firm ? "" : " · perhaps also"];
    return `point · ${origins} ${origins === 1 ? "origin" : "origins"}${signs.join("")}`;
  }
  return LABELS[kind](record, index);
}

const LABELS: Readonly<Record<Exclude<LinePart["kind"], "point">, (record: Readout, index: number) => string>> = {
  conflict: ({ conflicts }, index) => `conflict · ${conflicts[index]!.kind}`,
  utterance: ({ utterances }, index) => `utterance · ${utterances[index]!.quotes.length} quotes`,
  measure: ({ measures }, index) => `measure · ${measures[index]!.relation}`,
  timeline: ({ timeline }, index) => `timeline · ${timeLabel(timeline[index]!.time)} · ${timeline[index]!.modality}`,
  expected: ({ expected }, index) => `expected · ${expected[index]!.outcome}`,
  reuse: () => "shared text",
  finding: () => "finding on the draft",
  sentence: () => "sentence of the draft",
};
