import { useState } from "preact/hooks";
import type { Figure } from "../../src/model/figure.ts";
import type { Range, Span } from "../../src/model/span.ts";
import { axisOf, rangeLabel, type Axis } from "../story/axis.ts";
import { contextOf } from "../../src/render/context.ts";
import { fragmentOf } from "../story/address.ts";
import { samePassage, type Line } from "../story/story.ts";
import { useDesk } from "./desk.ts";
import { Chip, Lead, LineItem, Source } from "./line.tsx";
import { Folded, Section } from "./section.tsx";
import { Passage } from "./words.tsx";

const FIRST = 8;
const NONE = "0 measures with several figures";
const SIGNS = { same: "=", compatible: "≈", update: "→", conflict: "≠" } as const;

/** The measures: the figures of each as ranges on one axis, open ends drawn open. */
export function Figures({ lines }: { readonly lines: readonly Line[] }) {
  const { selected } = useDesk();
  return (
    <Section id="figures" title="Figures" count={lines.length} none={NONE} rest={<LoneFigures />} aside={<Key />}>
      <Folded items={lines} first={FIRST} name="measures" needed={(line) => line.key === selected.line}>
        {(shown) => (
          <ol class="lines">
            {shown.map((line) => (
              <MeasureLine key={line.key} line={line} />
            ))}
          </ol>
        )}
      </Folded>
    </Section>
  );
}

const Key = () => <span class="key">= same · ≈ compatible · → update · ≠ conflict</span>;

function MeasureLine({ line }: { readonly line: Line }) {
  const { story } = useDesk();
  const measure = story.record.measures[line.index]!;
  const figures = measure.figures.flatMap((id) => story.figure(id) ?? []);
  const first = figures[0];
  if (!first) return null;
  const axis = axisOf(figures);
  const rows = Map.groupBy(figures, (figure) => `${figure.min}/${figure.max}`);
  return (
    <LineItem
      line={line}
      kind={`measure ${measure.relation}`}
      sign={SIGNS[measure.relation]}
      signLabel={`${measure.relation}: `}
    >
      <p class="facts">
        <span class="tag">{measure.relation}</span> <span class="unit">{first.unit}</span>
      </p>
      <FigureLead line={line} figure={first} />
      <div class="axis">
        {[...rows.values()].map((group) => (
          <FigureRow line={line} figures={group} axis={rows.size > 1 || isRange(first) ? axis : undefined} />
        ))}
        {rows.size > 1 || isRange(first) ? <Scale axis={axis} /> : null}
      </div>
    </LineItem>
  );
}

const isRange = ({ min, max }: Figure): boolean => min !== max;

function Scale({ axis }: { readonly axis: Axis }) {
  return (
    <div class="scale" aria-hidden="true">
      {axis.ticks.map(({ at, label }) => (
        <span style={{ left: `${at}%` }}>{label}</span>
      ))}
    </div>
  );
}

/** The figures that no other figure can be laid beside. */
function LoneFigures() {
  const { story, unfolded } = useDesk();
  const grouped = new Set(story.record.measures.flatMap((measure) => measure.figures));
  const lone = story.record.figures.filter((figure) => !grouped.has(figure.id));
  const [isOpen, setOpen] = useState(false);
  if (lone.length === 0) return null;
  return (
    <details class="lone" open={isOpen || unfolded} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Figures without another beside them <span class="count">{lone.length}</span>
      </summary>
      {isOpen || unfolded ? (
        <ul class="wordings">
          {lone.map((figure) => (
            <li>
              <a class="wording" href={fragmentOf({ span: figure.span })}>
                <Source id={figure.span.article} />
                <span>
                  <InContext span={figure.span} />{" "}
                  <span class="facts">
                    {rangeLabel(figure)} {figure.unit}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}

/** A short passage in the words around it. */
function InContext({ span }: { readonly span: Span }) {
  const { story } = useDesk();
  const around = contextOf(story.article(span.article)?.text ?? "", span);
  const at = (range: Range): Span => ({ article: span.article, ...range });
  return (
    <>
      {around.before ? <Passage class="context" span={at(around.before)} /> : null}
      <Passage class="strong" span={span} />
      {around.after ? <Passage class="context" span={at(around.after)} /> : null}
    </>
  );
}

/** What is measured, in the words of the first article that gives it. */
function FigureLead({ line, figure }: { readonly line: Line; readonly figure: Figure }) {
  return (
    <Lead line={line}>
      <InContext span={figure.span} />
    </Lead>
  );
}

/** The figures of one value: their words, and their range as a bar. */
function FigureRow({
  line,
  figures,
  axis,
}: {
  readonly line: Line;
  readonly figures: readonly Figure[];
  readonly axis: Axis | undefined;
}) {
  const { selected } = useDesk();
  const [first, ...rest] = figures;
  if (!first) return null;
  return (
    <div class={axis ? "row" : "row bare"}>
      <div class="said">
        <a
          class="wording"
          href={fragmentOf({ line: line.key, span: first.span })}
          aria-current={selected.line === line.key && samePassage(selected.span, first.span) ? "true" : undefined}
        >
          <Source id={first.span.article} /> <Passage class="strong" span={first.span} />
        </a>
        {rest.map((figure) => (
          <Chip span={figure.span} line={line.key} brief />
        ))}
        {first.asOf ? <span class="as-of">as of {first.asOf}</span> : null}
      </div>
      {axis ? <RangeBar figure={first} axis={axis} /> : null}
    </div>
  );
}

/** A range as a bar: a dot for one value, a fading end with an arrow where it is open. */
function RangeBar({ figure, axis }: { readonly figure: Figure; readonly axis: Axis }) {
  const { from, to, openLeft, openRight } = axis.bar(figure);
  const isDot = !openLeft && !openRight && from === to;
  return (
    <svg class="range" role="img" aria-label={rangeLabel(figure)} height="20">
      <title>{rangeLabel(figure)}</title>
      {axis.ticks.map(({ at }) => (
        <line class="grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2="20" />
      ))}
      {isDot ? (
        <circle class="dot" cx={`${from}%`} cy="10" r="5" />
      ) : (
        <>
          <line
            class={openLeft || openRight ? "extent open" : "extent"}
            x1={`${from}%`}
            x2={openRight ? "98%" : `${to}%`}
            y1="10"
            y2="10"
          />
          {openLeft ? (
            <text class="arrow" x="0" y="14.5">
              ◂
            </text>
          ) : (
            <line class="end" x1={`${from}%`} x2={`${from}%`} y1="3" y2="17" />
          )}
          {openRight ? (
            <text class="arrow" x="100%" y="14.5" text-anchor="end">
              ▸
            </text>
          ) : (
            <line class="end" x1={`${to}%`} x2={`${to}%`} y1="3" y2="17" />
          )}
        </>
      )}
    </svg>
  );
}
